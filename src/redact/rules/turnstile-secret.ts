import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "turnstile-secret",
  title: "Cloudflare Turnstile secret key",
  labels: ["turnstile"],
  says: "secret",
  value: "0x4[A-Za-z0-9_-]{30,36}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("TURNSTILE_SECRET_KEY=0x4AAAAAAA", "o82BASbE9v9pw", "yEVwRDQ9cXMAD"),
      sample('turnstile secret = "0x4AAAAAAA', "zvIACapCrEMH_", "m1yvuqN18C3A9", '"'),
    ],
    keeps: ["the turnstile site key 0x4AAAAAAADnPIDROrmt1Wwj", "TURNSTILE_SECRET_KEY=$SECRET"],
  },
});

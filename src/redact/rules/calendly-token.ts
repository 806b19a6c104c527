import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "calendly-token",
  title: "Calendly webhook signing key or client secret",
  labels: ["calendly"],
  says: "key|token|secret",
  value: "[A-Za-z0-9_-]{43}",
  examples: {
    hides: [
      sample("CALENDLY_SIGNING_KEY=", "yCsSP1pecX97m3vvvHyoBTz3HZKyOy8mEgYupOHbu86"),
      sample('"calendly signing key": "', "JeQF4uA5T9Q5Sw5bP5nwH3BztJOjkPG6vsrZvrskPuO", '"'),
    ],
    keeps: ["CALENDLY_SIGNING_KEY=$HARBOR_KEY", "CALENDLY_SIGNING_KEY=<your calendly key>"],
  },
});

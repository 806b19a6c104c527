import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../looks-drawn.ts";

export default defineLabelled({
  id: "spacelift-key",
  title: "Spacelift, env0, Scalr or Codefresh API key",
  labels: ["spacelift", "env0_api", "env0-api", "scalr", "codefresh"],
  says: "secret|key|token",
  value: String.raw`(?:[a-f0-9]{64}|[a-f0-9]{24}\.[a-f0-9]{32}|[A-Za-z0-9_-]{32})`,
  accept: looksDrawn,
  examples: {
    hides: [
      sample("SPACELIFT_API_KEY_SECRET=", "af6a949b51982dc6550e26f696bf99dd", "d8e30f12cfb71ad730c3d15e28fcff91"),
      sample("CODEFRESH_API_KEY=", "f5d86eb6e171", "d431e7a2494b", ".", "e3e061e643878c7e", "e29259e72a66aefa"),
      sample("env0_api_secret: ", "YIagm_kz1AUGWVjE", "h2FCYrr9QMV967Vt"),
    ],
    keeps: ["SPACELIFT_API_KEY_ID=01HZ0000000000000000000000", "spacelift key rotation", "CODEFRESH_API_KEY=$KEY"],
  },
});

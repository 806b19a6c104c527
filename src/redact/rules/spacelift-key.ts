import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "spacelift-key",
  title: "Spacelift API key secret",
  labels: ["spacelift"],
  says: "secret|token",
  value: "[a-f0-9]{64}",
  examples: {
    hides: [
      sample("SPACELIFT_API_KEY_SECRET=", "af6a949b51982dc6550e26f696bf99dd", "d8e30f12cfb71ad730c3d15e28fcff91"),
      sample("spacelift api key secret: ", "f5d86eb6e171d431e7a2494be3e061e6", "43878c7ee29259e72a66aefac8013f26"),
    ],
    keeps: [
      "SPACELIFT_API_KEY_ID=01HZ0000000000000000000000",
      "spacelift secret rotation",
      "SPACELIFT_API_KEY_SECRET=$SECRET",
    ],
  },
});

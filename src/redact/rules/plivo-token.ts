import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "plivo-token",
  title: "Plivo auth token",
  labels: ["plivo"],
  says: "token|secret|key",
  value: "[A-Za-z0-9]{40}(?:[A-Za-z0-9]{16})?",
  examples: {
    hides: [
      sample("PLIVO_AUTH_TOKEN=", "MEvT2NGaHUDVUfpgq0AJuGv9ndtFQoUgWvp9Sv4d"),
      sample('"plivo auth token": "', "Drr9MoKAT6HvIMrOFIHpquv0xqLwsRo8Va1MFhZq", '"'),
    ],
    keeps: ["PLIVO_AUTH_TOKEN=$HARBOR_KEY", "PLIVO_AUTH_TOKEN=<your plivo key>"],
  },
});

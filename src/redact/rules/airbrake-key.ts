import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "airbrake-key",
  title: "Airbrake project key",
  labels: ["airbrake"],
  says: "key|token",
  value: "[a-f0-9]{32}(?:[a-f0-9]{8})?",
  examples: {
    hides: [
      sample("AIRBRAKE_PROJECT_KEY=", "b4ecf83ec184935f", "5d786f30c39f6759"),
      sample("airbrake user key: ", "4971023aa78e7181997a", "c5389ce1237516b06320"),
    ],
    keeps: [
      "AIRBRAKE_PROJECT_ID=105138",
      "airbrake key for commit 4b825dc642cb6eb9a060e54bf8d69288",
      "AIRBRAKE_API_KEY=$KEY",
    ],
  },
});

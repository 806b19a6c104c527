import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "mezmo-key",
  title: "Mezmo (LogDNA) key",
  labels: ["logdna", "mezmo"],
  says: "key|token",
  value: "(?:sts_)?[a-f0-9]{32}(?:[a-f0-9]{32})?",
  examples: {
    hides: [
      sample("LOGDNA_INGESTION_KEY=", "0f6710ffa8fd0b3b", "fb3f9a8d8c132927"),
      sample("mezmo service key: sts_", "da43d66c366ca03a", "026c7a55720097d6"),
    ],
    keeps: ["LOGDNA_INGESTION_KEY=$KEY", "mezmo key digest: 4b825dc642cb6eb9a060e54bf8d69288"],
  },
});

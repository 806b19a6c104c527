import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "deepgram-key",
  title: "Deepgram API key",
  labels: ["deepgram", "dg_api"],
  says: "key|token|secret",
  value: "[a-f0-9]{40}",
  examples: {
    hides: [
      sample("DEEPGRAM_API_KEY=", "ba4e73d504fd9a5bf833c039c894da28f01282ae"),
      sample('"deepgram api key": "', "9c3b57357cee4176e5cf7fee82e8d2a30f59e6b4", '"'),
    ],
    keeps: [
      "DEEPGRAM_API_KEY=$HARBOR_KEY",
      "deepgram sdk released as 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      "deepgram client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    ],
  },
});

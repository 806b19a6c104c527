import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "loops-key",
  title: "Loops API key",
  labels: ["loops_api", "loops-api", "loopsapi", "loops api", "loops_key"],
  value: "[a-f0-9]{32}",
  examples: {
    hides: [
      sample("LOOPS_API_KEY=", "5478cb1cffbf1d93cda1329d255049ca"),
      sample('"loops_api_key": "', "20b002e36a116750cc29dd3f5e1987c4", '"'),
    ],
    keeps: [
      "LOOPS_API_KEY=$HARBOR_KEY",
      "loops of the harbor",
      "loops client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    ],
  },
});

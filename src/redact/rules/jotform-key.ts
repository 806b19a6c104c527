import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "jotform-key",
  title: "Jotform API key",
  labels: ["jotform"],
  says: "key|token|secret",
  value: "[a-f0-9]{32}",
  examples: {
    hides: [
      sample("JOTFORM_API_KEY=", "655d6e60967c63a209ef028049e3cbd4"),
      sample('"jotform api key": "', "9445ffd3c548582a4f38ecf9cee927f8", '"'),
    ],
    keeps: ["JOTFORM_API_KEY=$HARBOR_KEY", "jotform client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});

import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "sparkpost-key",
  title: "SparkPost API key",
  labels: ["sparkpost"],
  says: "key|token|secret",
  value: "[a-f0-9]{40}",
  examples: {
    hides: [
      sample("SPARKPOST_API_KEY=", "d1cd4070d494897c3f8414556bfc910836deffc2"),
      sample('"sparkpost api key": "', "65ebd2fed6a806fca6df598ef94b44a9aa1ea80a", '"'),
    ],
    keeps: ["SPARKPOST_API_KEY=$HARBOR_KEY", "sparkpost client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});

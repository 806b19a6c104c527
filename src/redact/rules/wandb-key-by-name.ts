import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "wandb-key-by-name",
  title: "Weights & Biases API key of the older form",
  labels: ["wandb", "weights & biases", "weights and biases"],
  says: "key|login|token",
  value: "[a-f0-9]{40}",
  examples: {
    hides: [
      sample("WANDB_API_KEY=", "f831411de9d19a72d909de7c22e1c7068bebf145"),
      sample('"wandb api key": "', "de498975a2e53beec8d07bbf925615d66c768207", '"'),
      sample("wandb login ", "99d6727f4bed70fa960acbd92e4f4de2c48066f8"),
    ],
    keeps: [
      "WANDB_API_KEY=$HARBOR_KEY",
      "wandb: fix the key handling in 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      "fix the wandb key handling in 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      "wandb client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    ],
  },
});

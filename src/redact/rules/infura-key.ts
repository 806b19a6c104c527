import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "infura-key",
  title: "Infura API key or secret",
  labels: ["infura"],
  says: "key|token|secret|project",
  value: "[a-f0-9]{32}",
  examples: {
    hides: [
      sample("INFURA_API_KEY=", "d642c63160862603aece273a1ac4c129"),
      sample('"infura api key": "', "4f43a6be418c60cebf6633eaf5d678af", '"'),
    ],
    keeps: ["INFURA_API_KEY=$HARBOR_KEY", "infura client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});

import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "serper-key",
  title: "Serper search API key",
  labels: ["serper"],
  says: "key|token|secret",
  value: "[a-f0-9]{40}",
  examples: {
    hides: [
      sample("SERPER_API_KEY=", "6e9784aeff8e7aec2350cea5e88ca667f0c5185d"),
      sample('"serper api key": "', "ef8a7777fc8632a393d6078bbe80833d8567d734", '"'),
    ],
    keeps: ["SERPER_API_KEY=$HARBOR_KEY", "serper client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});

import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "assemblyai-key",
  title: "AssemblyAI API key",
  labels: ["assemblyai", "assembly_ai", "assembly-ai", "aai_api"],
  says: "key|token|secret",
  value: "[a-f0-9]{32}",
  examples: {
    hides: [
      sample("ASSEMBLYAI_API_KEY=", "4497ec24ae711651e73a5cc67f89f7f1"),
      sample('"assemblyai api key": "', "46828ac20f3a21ea173849e3f7232b0d", '"'),
    ],
    keeps: ["ASSEMBLYAI_API_KEY=$HARBOR_KEY", "assemblyai client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});

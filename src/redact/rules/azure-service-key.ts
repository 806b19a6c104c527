import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "azure-service-key",
  title: "Azure AI, Maps, Speech, search or subscription key without a signature",
  labels: [
    "ocp-apim-subscription",
    "azure_openai",
    "cognitive",
    "azure_search",
    "azure_speech",
    "azure_maps",
    "speech_key",
    "azure_translator",
    "azure_ai",
  ],
  says: "key",
  value: "[a-f0-9]{32}",
  examples: {
    hides: [
      sample("AZURE_OPENAI_API_KEY=", "01ca30ade5f06316", "86f4811f2b467c3d"),
      sample("Ocp-Apim-Subscription-Key: ", "39520def413cd203", "18c5e1233538ecf9"),
      sample("azure openai key is ", "e9c38eeef958386e", "a8eaac5d2126601d"),
    ],
    keeps: [
      "AZURE_OPENAI_ENDPOINT=https://harbor.openai.azure.test/",
      "AZURE_OPENAI_API_KEY=$KEY",
      "azure_search_key_commit: 4b825dc642cb6eb9a060e54bf8d69288",
    ],
  },
});

import { defineInfix } from "../define-infix.ts";
import { sample } from "../define-rule.ts";

export default defineInfix({
  id: "azure-storage-account-key",
  title: "Azure storage or batch account key with its signature",
  infixes: ["+ASt", "+ABa"],
  before: "[A-Za-z0-9+/]{76}",
  after: "[A-Za-z0-9+/]{5}[AQgw]==",
  examples: {
    hides: [
      sample(
        "AZURE_STORAGE_KEY=",
        "J4J+ZAJYsEojm6xMB3jWaiLMNH8Mr+JYN6d0Ru",
        "QI1cxz3mIUjZcXT1diB4lSnAMLpUWVuR/UnUWp",
        "+ASt",
        "wC3KD",
        "g==",
      ),
      sample(
        "key1: ",
        "0Qwen5aeM1/HgfhsttFkqbDGzNsdCQv3B0/8z9",
        "oOSQTeckF8eBMl39mfc6c9DH08rbHsFvw4OMV0",
        "+ABa",
        "29RsO",
        "A==",
      ),
    ],
    keeps: ["a+ASt", sample("5gjlIyF92t", "fDZKJmJRz7", "+ASt")],
  },
});

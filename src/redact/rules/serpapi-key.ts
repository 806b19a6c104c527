import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "serpapi-key",
  title: "SerpAPI key",
  labels: ["serpapi", "serp_api", "serp-api"],
  says: "key|token|secret",
  value: "[a-f0-9]{64}",
  examples: {
    hides: [
      sample("SERPAPI_API_KEY=", "fbc90147a99da8beebdc8e640d0977af38f9304dfccd22e0d08e0df1f024b509"),
      sample('"serpapi key": "', "1ab88681bc2bdada6494abacda214caf03a67ac85bae817a1ee63534e4130a97", '"'),
    ],
    keeps: [
      "SERPAPI_API_KEY=$HARBOR_KEY",
      "serpapi image pinned at sha256:552348b96bcd8706923b22f994222e38bba7acb0ae3af2e5cc9aa3a46121159b",
      "serpapi client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    ],
  },
});

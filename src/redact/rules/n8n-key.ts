import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "n8n-key",
  title: "n8n API key",
  forms: [{ prefixes: ["n8n_api_"], alphabet: "hex", length: [60, 90] }],
  examples: {
    hides: [
      sample("n8n_api_", "21ab0113f89b0b2c9091db6fbc0bea7b0c088eb4f8b274e1062d8b0b2327d90e", "19ad80c4910987ad"),
      sample(
        "N8N_API_KEY=n8n_api_",
        "0d4a3e1648e9eed56d182ef0c6808ec9af6e264e989585f6c1f30ad3397b546f",
        "5d115c4f946931b9",
      ),
    ],
    keeps: ["n8n_api_", "n8n_api_"],
  },
});

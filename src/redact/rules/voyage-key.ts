import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "voyage-key",
  title: "Voyage AI API key",
  forms: [{ prefixes: ["pa-", "al-"], alphabet: "base64url", length: 43 }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("pa-", "YjZfA0FEtzSo9juLq6TXwsloMvkxgpCsT5TWlO7yJXl"),
      sample("VOYAGE_API_KEY=al-", "AIiHyB8AVZZx4qtr5A6goZRIBP2NWe8GW5VlWMtmQs2"),
    ],
    keeps: ["pa-", "pa-system-of-the-night-watch", "al-ko-holic-of-the-harbor-and-its-many-long-names"],
  },
});

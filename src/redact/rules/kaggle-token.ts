import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "kaggle-token",
  title: "Kaggle API token",
  forms: [{ prefixes: ["KGAT_"], alphabet: "hex", length: 32 }],
  examples: {
    hides: [
      sample("KGAT_", "1f36cc0dfef66550", "ccbacc8a7c70f91d"),
      sample("KAGGLE_API_TOKEN=KGAT_", "ed8a2bbd2596373a", "d2f25c6c04d7ee62"),
    ],
    keeps: ["KGAT_", "KGAT_settings", "KGAT_…"],
  },
});

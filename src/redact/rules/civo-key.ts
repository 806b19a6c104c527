import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "civo-key",
  title: "Civo API key",
  labels: ["civo_token", "civo_api", "civo_key"],
  value: "[A-Za-z0-9]{50}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("CIVO_TOKEN=", "rkZMcwSo9VMDa3Byrd2S59ty3", "1tRHjCsuu5cHZX3wdRXk76ewg"),
      sample('civo_api_key = "', "dThJGQIxHvwNhAwl00HIfGHiz", "6reURVvrxGlCT1k0Cc4dBsyCx", '"'),
    ],
    keeps: ["CIVO_TOKEN=$TOKEN", "civo api rotation"],
  },
});

import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "vercel-legacy-token",
  title: "Vercel token without a prefix",
  labels: ["vercel"],
  says: "token",
  value: "[A-Za-z0-9]{24}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("VERCEL_TOKEN=", "4bkH91IPSkXM", "lH1KWNGlRr1T"),
      sample("vercel deploy --token ", "YdRTie3LvXuc", "3R7SWa5QRsrh"),
    ],
    keeps: ["VERCEL_TOKEN=$TOKEN", "vercel token rotation for the harbor", "VERCEL_TOKEN=configurationForDeploys"],
  },
});

import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "twilio-key",
  title: "Twilio API key, or the auth token behind an account SID",
  // The letters and digits that may follow: `sk` alone would stop at each `ask` and `disk`.
  keywords: ["ac", "sk"].flatMap((prefix) => ["a", "b", "c", "d", "e", "f", "0"].map((hex) => prefix + hex)),
  starts: ["AC", "SK"],
  pattern:
    /(?<![A-Za-z0-9_])(?:AC[0-9a-f]{32}["']?[:,]\s?["']?(?=[0-9a-f]{32})|(?=SK))(?<secret>(?:SK)?[0-9a-f]{32})(?![A-Za-z0-9])/g,
  kind: "specific",
  examples: {
    hides: [
      sample("SK", "4b825dc642cb6eb9a060e54bf8d69288"),
      sample("-u AC", "4b825dc642cb6eb9a060e54bf8d69288:", "0f1e2d3c4b5a69788796a5b4c3d2e1f0"),
    ],
    keeps: [sample("AC", "4b825dc642cb6eb9a060e54bf8d69288"), "SKU 4b825dc642cb6eb9a060e54bf8d69288", "SKIPPED"],
  },
});

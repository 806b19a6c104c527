import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "grafana-token",
  title: "Grafana service account token or cloud policy token",
  keywords: ["glsa_", "glc_"],
  pattern: /(?<![A-Za-z0-9])(?:glsa_[A-Za-z0-9]{20}[A-Za-z0-9_]*|glc_[A-Za-z0-9+/]{30,}={0,2})/g,
  kind: "specific",
  examples: {
    hides: [
      sample("glsa_", "hB4rQx81LmZt60WyVcNs52KdTgPa37uE", "_0f1e2d3c"),
      sample("glc_", "eyJvIjoiMTIzNDU2IiwibiI6ImhhcmJvciIsImsiOiJoQjRyUXg4MSJ9"),
    ],
    keeps: ["glsa_", "glc_settings_of_the_harbor"],
  },
});

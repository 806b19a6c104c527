import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "confluent-secret",
  title: "Confluent Cloud API secret of the newer form",
  forms: [{ prefixes: ["cflt"], alphabet: "base64", length: 60 }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("cflt", "LwAKKYApNYovqigJqN2sIN0t7xbU+f", "qYhFQoJ3KEdBXi1GISeu1dvIDVnUS1"),
      sample("CONFLUENT_CLOUD_API_SECRET=cflt", "XJxqQnmnwM57CJJ2GnKIF7x+dCWJ9v", "2nxvbRH2kGPGeJTQhycDGaBqd8HRkJ"),
    ],
    keeps: ["cflt", "cfltAgent", "cfltxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  },
});

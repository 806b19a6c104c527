import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "brevo-key",
  title: "Brevo (Sendinblue) API or SMTP key",
  forms: [{ prefixes: ["xkeysib-", "xsmtpsib-"], alphabet: "hex", length: 64, tail: "-[A-Za-z0-9]{16}" }],
  examples: {
    hides: [
      sample("xkeysib-", "48534252b5b01bece2409db9ef1448cdae888175a08b81cba52d6d76aabb4d81", "-63kWLiXdk3lMaPSA"),
      sample(
        "BREVO_API_KEY=xsmtpsib-",
        "7c194dd0456af62468fa974396252763fe4c2adfcc21a5286b3c15e5a4bddb7e",
        "-0gpM58NbxBVPm71j",
      ),
    ],
    keeps: ["xkeysib-", sample("xkeysib-", "x".repeat(64))],
  },
});

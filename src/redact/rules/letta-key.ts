import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "letta-key",
  title: "Letta API key",
  forms: [{ prefixes: ["sk-let-"], alphabet: "base64", length: [40, Infinity], tail: "={0,2}" }],
  examples: {
    hides: [
      sample(
        "sk-let-",
        "cvJBQyqXlZ3xVAHs6A6c2Hjqxgp6ppWnmudwPlJRWjgaU3FHGf3HLFC7AlOAj2Kt",
        "pXV2ZWCG7kzhCvUsx9shcfhkoaeq==",
      ),
      sample(
        "LETTA_API_KEY=sk-let-",
        "HG3k7qsFf87rTPPCCRBvdgjmnF7UbPumkRe1TocfGIQpbCFIbEWVTX4Ay0tlautb",
        "9HrCF49Qr8ArhQFxPYvQInflAJdB==",
      ),
    ],
    keeps: ["sk-let-", "sk-let-it-be", "sk-let-…"],
  },
});

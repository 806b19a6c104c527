import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "solana-private-key",
  title: "Secret key of a Solana account",
  labels: [
    "private_key",
    "privatekey",
    "private-key",
    "private key",
    "secret_key",
    "secretkey",
    "solana_key",
    "phantom_key",
  ],
  value: "[1-9A-HJ-NP-Za-km-z]{86,88}",
  examples: {
    hides: [
      sample(
        "SOLANA_PRIVATE_KEY=",
        "4Ay8qdVvmqDwNxtECyAE3rzYuvZeL6fJrk2tuYQDSLLsEWJQ74KkvLttScsRYzDT",
        "BY93F6Xwv91U4X5mPdDXkpGJ",
      ),
      sample(
        '"solana private key": "',
        "f9xmCMVWDFoGLRkwsU5PX6pLfaBuuw7LqTFjkDFk2duQHpfqsaRrASd8BoZdmpVX",
        "PLoZuhMuETGqz5MhVNEQ1irK",
        '"',
      ),
    ],
    keeps: ["SOLANA_PRIVATE_KEY=$HARBOR_KEY", "SOLANA_PRIVATE_KEY=<your solana key>"],
  },
});

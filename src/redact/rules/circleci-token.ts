import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "circleci-token",
  title: "CircleCI personal or project token",
  forms: [{ prefixes: ["CCIPAT_", "CCIPRJ_"], alphabet: "base62", length: 22, tail: "_[a-f0-9]{40}" }],
  examples: {
    hides: [
      sample("CCIPAT_", "4xB15fV6AJE", "KcNRr0GKhgl", "_", "42f137a962f4a38d610f", "c0602b30e51efb135118"),
      sample(
        "Circle-Token: CCIPRJ_",
        "18TwADdBr6J",
        "ahxfTAcm0kj",
        "_",
        "7a70b5887fa77534a2dd",
        "517cbe907468807e7a79",
      ),
    ],
    keeps: ["CCIPAT_", "CCIPAT_…", "CCIPAT_xxxxxxxxxxxxxxxxxxxxxx"],
  },
});

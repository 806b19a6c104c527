import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "github-fine-grained-pat",
  title: "GitHub fine-grained personal access token",
  forms: [{ prefixes: ["github_pat_"], alphabet: "word", length: 82 }],
  examples: {
    hides: [
      sample(
        "github_pat_11",
        "DEFJ22QYMO",
        "YJ8TFT4EM9",
        "_",
        "CaoRUcQEuY7IOhiU6nHXw0rOZ3wKF",
        "ahms81UvoUiHZKnTYUxxmuFxA8XLTk",
      ),
    ],
    keeps: ["github_pat_", "github_pat_rotation_runbook"],
  },
});

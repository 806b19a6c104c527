import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "codecov-token",
  title: "Codecov, Coveralls or Code Climate token",
  labels: ["codecov", "coveralls", "code_climate", "codeclimate"],
  value: `(?:${UUID}|[A-Za-z0-9]{32,33}|[a-f0-9]{64})`,
  accept: (token) => (token.match(/[0-9]/g)?.length ?? 0) >= 3,
  examples: {
    hides: [
      sample("CODECOV_TOKEN=", "ccac7cd7-7827-3acb", "-f2ee-675274ba29c7"),
      sample("codecov token: ", "96c04cc14f51c343", "ffdea6d2fa94e289"),
      sample("COVERALLS_REPO_TOKEN=", "4r8Ee4uqboASHgu8", "gsS6CY0XeU3LErGJ"),
    ],
    keeps: [
      "codecov/codecov-action@4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      "CODECOV_TOKEN=$TOKEN",
      "codecov commit 4b825dc642cb6eb9a060e54bf8d69288",
    ],
  },
});

import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "codecov-token",
  title: "Codecov upload token",
  labels: ["codecov"],
  says: "token|key",
  value: `(?:${UUID}|[a-f0-9]{32})`,
  examples: {
    hides: [
      sample("CODECOV_TOKEN=", "ccac7cd7-7827-3acb", "-f2ee-675274ba29c7"),
      sample("codecov token: ", "96c04cc14f51c343", "ffdea6d2fa94e289"),
    ],
    keeps: [
      "codecov/codecov-action@4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      "CODECOV_TOKEN=$TOKEN",
      "codecov commit 4b825dc642cb6eb9a060e54bf8d69288",
    ],
  },
});

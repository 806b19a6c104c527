import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "coveralls-token",
  title: "Coveralls or Code Climate token",
  labels: ["coveralls", "code_climate"],
  says: "token|reporter",
  value: "(?:[A-Za-z0-9]{32,33}|[a-f0-9]{64})",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("COVERALLS_REPO_TOKEN=", "vpsRTUvudgapyRc1", "o7v4BHZe5vrUnnSz"),
      sample("codeclimate reporter token: ", "161bee138ed85d5d92852284bad60ecf", "b5a10a37ec846e6ac11a04e2ff4d85b7"),
    ],
    keeps: ["COVERALLS_REPO_TOKEN=$TOKEN", "coveralls token for commit 4b825dc642cb6eb9a060e54bf8d69288"],
  },
});

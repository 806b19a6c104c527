import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "codacy-token",
  title: "Codacy project or account token",
  labels: ["codacy"],
  says: "token",
  value: "(?:[a-f0-9]{32}|[A-Za-z0-9]{20})",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("CODACY_PROJECT_TOKEN=", "37c08931878d4370", "6a8dded6df9bf825"),
      sample("codacy api-token: ", "qFrsTuS6FN", "DcYJX259V3"),
    ],
    keeps: ["CODACY_PROJECT_TOKEN=$TOKEN", "codacy token rotation", "codacy token: settingsOfTheHarbors"],
  },
});

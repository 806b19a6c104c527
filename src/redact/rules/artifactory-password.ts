import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "artifactory-password",
  title: "Artifactory or JFrog password in its encrypted form, or token",
  labels: ["artifactory", "jfrog"],
  says: "pass|token|key|auth",
  value: "(?:AP[A-Za-z0-9]{20,60}|[A-Za-z0-9]{64})",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("ARTIFACTORY_PASSWORD=AP", "B4E6Fn8C4oss6cIz", "LL3TFtq6SZUh6wZu"),
      sample("jfrog_access_token: ", "0jwBj5RfNlF7D1TkA1rZqWwfBWhb6vXx", "Sl6l4xSUzFxl7HuUNt24gXpi5ttV6qVK"),
    ],
    keeps: ["ARTIFACTORY_PASSWORD=$PASSWORD", "jfrog key rotation", "artifactory path harbor/APPLICATION"],
  },
});

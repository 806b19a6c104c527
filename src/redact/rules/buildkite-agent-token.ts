import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "buildkite-agent-token",
  title: "Buildkite agent token without a prefix",
  labels: ["buildkite"],
  says: "token",
  value: "[a-f0-9]{50}|[a-f0-9]{40}",
  examples: {
    hides: [
      sample("BUILDKITE_AGENT_TOKEN=", "defa494de0585dc9f7a15c7d6", "efd5317dbbf96cef761ea245f"),
      sample('buildkite token = "', "53b83d831b0ec467cb46", "b4274faa679897326566", '"'),
    ],
    keeps: ["BUILDKITE_COMMIT=4b825dc642cb6eb9a060e54bf8d69288fbee4904", "BUILDKITE_AGENT_TOKEN=$TOKEN"],
  },
});

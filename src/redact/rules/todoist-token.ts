import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "todoist-token",
  title: "Todoist API token",
  labels: ["todoist"],
  says: "key|token|secret",
  value: "[a-f0-9]{40}",
  examples: {
    hides: [
      sample("TODOIST_API_TOKEN=", "3f4f8e56df0fe313527f3d60f7706493ba039f91"),
      sample('"todoist token": "', "75fa0246183121cf61f5bbb493b60416dacf044b", '"'),
    ],
    keeps: ["TODOIST_API_TOKEN=$HARBOR_KEY", "todoist client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});

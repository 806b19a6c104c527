import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "linear-client-secret",
  title: "Linear client secret",
  labels: ["linear_client", "linear_app", "linear client", "linear-client", "linear_oauth", "linear_webhook"],
  says: "secret",
  value: "[a-f0-9]{32}",
  examples: {
    hides: [
      sample("LINEAR_CLIENT_SECRET=", "4bcb03cd46d13f1c119a8d2700cdb2e9"),
      sample('"linear client secret": "', "8d8694af8b69f496bdd0f515b467003e", '"'),
    ],
    keeps: ["LINEAR_CLIENT_SECRET=$HARBOR_KEY", "linear client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});

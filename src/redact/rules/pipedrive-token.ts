import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "pipedrive-token",
  title: "Pipedrive API token",
  labels: ["pipedrive"],
  says: "key|token|secret",
  value: "[a-f0-9]{40}",
  examples: {
    hides: [
      sample("PIPEDRIVE_API_TOKEN=", "cbc21ffc391bd00478b0a2ca6eb73e8ba2a74ae8"),
      sample('"pipedrive token": "', "a94f9d84fbc96032f84316eff3f35168419bd29e", '"'),
    ],
    keeps: ["PIPEDRIVE_API_TOKEN=$HARBOR_KEY", "pipedrive client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});

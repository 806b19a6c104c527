import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "zendesk-token",
  title: "Zendesk API token or client secret",
  labels: ["zendesk"],
  says: "key|token|secret",
  value: "(?:[A-Za-z0-9]{40}|[a-f0-9]{64})",
  examples: {
    hides: [
      sample("ZENDESK_API_TOKEN=", "d5zSwcYVzqlLXwU6wBgF5KlMsO3LwF1iZYevdyFB"),
      sample('"zendesk api token": "', "b7HGcfwfJzoin9jwIZ1gi5IZww1yFCDOJtXs9w2s", '"'),
    ],
    keeps: [
      "ZENDESK_API_TOKEN=$HARBOR_KEY",
      "fix the zendesk token of 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      "zendesk client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    ],
  },
});

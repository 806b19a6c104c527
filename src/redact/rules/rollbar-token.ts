import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "rollbar-token",
  title: "Rollbar access token",
  labels: ["rollbar"],
  says: "token|key",
  value: "(?:[a-f0-9]{32}|[a-f0-9]{84,128})",
  examples: {
    hides: [
      sample("ROLLBAR_ACCESS_TOKEN=", "3085a62538e84448", "0f01d851e834359c"),
      sample("rollbar post_server_item token: ", "02580a8a95896a82", "eabc113109ad7dd1"),
    ],
    keeps: [
      "ROLLBAR_ACCESS_TOKEN=$TOKEN",
      "rollbar deploy of revision 4b825dc642cb6eb9a060e54bf8d69288",
      "rollbar token for commit 4b825dc642cb6eb9a060e54bf8d69288",
    ],
  },
});

import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "drone-token",
  title: "Drone or Woodpecker CI token or shared secret",
  labels: ["drone_token", "drone_rpc", "drone_secret", "drone_gitea", "woodpecker"],
  value: "(?:[A-Za-z0-9]{32}|[a-f0-9]{64})",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("DRONE_TOKEN=", "Ox2zW0d9uJdSscvk", "zpBLwfd1vZ3yFqoQ"),
      sample("DRONE_RPC_SECRET=", "5cf498a6016f33f8", "5408d56a3e73c9e0"),
      sample("WOODPECKER_AGENT_SECRET=", "3817a57b21887d9014ef2b72c4f658f8", "05fe95c325be09b1f36dc3953d492c8c"),
    ],
    keeps: ["DRONE_COMMIT=4b825dc642cb6eb9a060e54bf8d69288fbee4904", "DRONE_TOKEN=$TOKEN"],
  },
});

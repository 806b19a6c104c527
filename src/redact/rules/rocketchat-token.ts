import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "rocketchat-token",
  title: "Rocket.Chat auth token",
  labels: ["rocketchat", "rocket_chat", "rocket.chat", "rocket-chat", "x-auth-token"],
  value: "(?=[A-Za-z_-]{0,20}[0-9])[A-Za-z0-9_-]{43}",
  examples: {
    hides: [
      sample("ROCKETCHAT_TOKEN=", "5cHyslmfImQbP1JYrtRxmH62TmeRbzDnzo4JEej4X9f"),
      sample('"rocketchat token": "', "WvDxmsH0BvjOqPF7YKvR8YqCQLazAdbdl6VHqI1iYdW", '"'),
    ],
    keeps: ["ROCKETCHAT_TOKEN=$HARBOR_KEY", "rocketchat image at 4b825dc642cb6eb9a060e54bf8d69288fbee4904123"],
  },
});

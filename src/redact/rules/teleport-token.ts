import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "teleport-token",
  title: "Teleport join token",
  labels: ["teleport_token", "teleport_auth", "teleport_join", "teleport start --token", "join_token"],
  value: "[a-f0-9]{32}",
  examples: {
    hides: [
      sample("teleport start --token ", "bc9a3cce396d5a05", "d8ec0cd3ca9c35f9"),
      sample("join_token: ", "5cad5227a8b17cbd", "4a040942766a48c9"),
      sample("TELEPORT_AUTH_TOKEN=", "50887f0b0a4ac60b", "bd4915e719fde842"),
    ],
    keeps: [
      "teleport start --ca-pin sha256:4b825dc642cb6eb9a060e54bf8d69288",
      "teleport version 17",
      "join_token: $TOKEN",
    ],
  },
});

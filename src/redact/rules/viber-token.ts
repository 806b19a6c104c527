import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "viber-token",
  title: "Viber bot token",
  labels: ["viber"],
  says: "key|token|secret",
  value: "[a-f0-9]{16}-[a-f0-9]{16}-[a-f0-9]{16}",
  examples: {
    hides: [
      sample("VIBER_AUTH_TOKEN=", "23b7ab128c2f3fd1-2ead7644a9659904-5aa06c420be2b318"),
      sample('"viber auth token": "', "4432e2433b2bc21a-59580b9897482cc6-a12baae9ce3bdfe4", '"'),
    ],
    keeps: ["VIBER_AUTH_TOKEN=$HARBOR_KEY", "viber client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});

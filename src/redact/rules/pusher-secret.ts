import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "pusher-secret",
  title: "Pusher app secret",
  labels: ["pusher"],
  says: "secret",
  value: "[a-f0-9]{20}",
  examples: {
    hides: [
      sample("PUSHER_APP_SECRET=", "17726394929676fa7852"),
      sample('"pusher app secret": "', "ff219649a488127f8e47", '"'),
    ],
    keeps: ["PUSHER_APP_SECRET=$HARBOR_KEY", "pusher client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});

import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "amplitude-secret",
  title: "Amplitude secret key",
  labels: ["amplitude"],
  says: "secret",
  value: "[a-f0-9]{32}",
  examples: {
    hides: [
      sample("AMPLITUDE_SECRET_KEY=", "9374aaebf33a9a51f4d4056f2701089f"),
      sample('"amplitude secret key": "', "65b7ef26f7a8d53e8cad84f09d79d51c", '"'),
    ],
    keeps: ["AMPLITUDE_SECRET_KEY=$HARBOR_KEY", "amplitude client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});

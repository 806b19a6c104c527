import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "hunter-key",
  title: "Hunter API key",
  labels: ["hunter_api", "hunter-api", "hunterapi", "hunter api", "hunter.io", "hunterio"],
  value: "[a-f0-9]{40}",
  examples: {
    hides: [
      sample("HUNTER_API_KEY=", "947a3fff1633b3138b1c34d4d05fe9cb70c1aea6"),
      sample('"hunter api key": "', "32e7136b7ae0501b1a0f858f7a84e1ab3f01b696", '"'),
    ],
    keeps: [
      "HUNTER_API_KEY=$HARBOR_KEY",
      "hunter.io client at 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      "hunter client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    ],
  },
});

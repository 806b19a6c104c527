import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "mailjet-key",
  title: "Mailjet API key or secret",
  labels: ["mailjet", "mj_apikey", "mj_api"],
  says: "key|token|secret|private",
  value: "[a-f0-9]{32}",
  examples: {
    hides: [
      sample("MAILJET_API_SECRET=", "8c78dc9b0398a7f0eeffe740c339d527"),
      sample('"mailjet api key": "', "2bdd0fb4192aa3d057f815d5f16acdcf", '"'),
    ],
    keeps: ["MAILJET_API_SECRET=$HARBOR_KEY", "mailjet client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});

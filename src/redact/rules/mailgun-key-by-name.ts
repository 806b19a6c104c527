import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "mailgun-key-by-name",
  title: "Mailgun API key or webhook signing key",
  labels: ["mailgun", "mg_api"],
  says: "key|token|secret",
  value: "[a-f0-9]{32}(?:-[a-f0-9]{8}-[a-f0-9]{8})?",
  examples: {
    hides: [
      sample("MAILGUN_API_KEY=", "49a00876b3c27da94e2b0dc5e3f35aa1-9c8ffe00-9ca2b5cf"),
      sample('"mailgun api key": "', "01a8b22c3ba01e5909cc800c3cb515b1-fb7efe19-b74d4e05", '"'),
    ],
    keeps: ["MAILGUN_API_KEY=$HARBOR_KEY", "mailgun client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});

import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "messagebird-key",
  title: "MessageBird (Bird) access key",
  labels: ["messagebird", "bird_access", "bird_api"],
  says: "key|token|secret",
  value: "[A-Za-z0-9]{25}",
  examples: {
    hides: [
      sample("MESSAGEBIRD_ACCESS_KEY=", "7O8KJKtrXFmzrt8RcCb7G1H3j"),
      sample('"messagebird access key": "', "F5U0KV7jwK38GuFrnVZUWCrab", '"'),
    ],
    keeps: ["MESSAGEBIRD_ACCESS_KEY=$HARBOR_KEY", "MESSAGEBIRD_ACCESS_KEY=<your messagebird key>"],
  },
});

import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "ably-key",
  title: "Ably API key",
  labels: ["ably_", "ably-", "ablyapi", "ably key", "ably api"],
  value: String.raw`[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{43}`,
  examples: {
    hides: [
      sample("ABLY_API_KEY=", "Who19A.6uK3da:P5tBfKc4GVAPkRv8uFZ2xDQeaxNvXVNJBS8uSqfF2xA"),
      sample('"ably key": "', "s346Bx.0bm15L:gRDUnsHx6HoOKn2Pd8UhpEKu3dSdqDnZQ6A6BUwbkKI", '"'),
    ],
    keeps: ["ABLY_API_KEY=$HARBOR_KEY", "ABLY_API_KEY=<your ably key>"],
  },
});

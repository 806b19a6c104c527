import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "pubnub-key",
  title: "PubNub secret key",
  forms: [{ prefixes: ["sec-c-"], alphabet: "base64url", length: [36, 60], tail: "={0,2}" }],
  examples: {
    hides: [
      sample("sec-c-", "RpsWCQL9MandxeSCWMeA9oKRsX24bwhU40Ep0KXMwwegE7ii"),
      sample("PUBNUB_SECRET_KEY=sec-c-", "PsPwMKKJ7O7syW5jaG38GBisjfsE6KbpKbQJM2c5AGtQEfYL"),
    ],
    keeps: ["sec-c-", "sub-c-550e8400-e29b-41d4-a716-446655440000"],
  },
});

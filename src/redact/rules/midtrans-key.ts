import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "midtrans-key",
  title: "Midtrans server key",
  forms: [{ prefixes: ["SB-Mid-server-", "Mid-server-"], alphabet: "base64url", length: [20, 28] }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("SB-Mid-server-", "a5i7siHZT8koo7TxXb62U3WL"),
      sample("MIDTRANS_SERVER_KEY=Mid-server-", "HxOrBnlgCQXCgaU259FxSjqW"),
    ],
    keeps: ["SB-Mid-server-", "Mid-server-room-of-the-harbor-building", "SB-Mid-client-harbor"],
  },
});

import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "lob-key",
  title: "Lob secret key",
  forms: [{ prefixes: ["live_", "test_"], alphabet: "hex", length: 35 }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("live_", "21e9331b2345804b4d99500dfe143e5fba2"),
      sample("LOB_API_KEY=test_", "68d17276b86bfaa7168e83ca5b14d219c6f"),
    ],
    keeps: ["live_", "live_pub_4b825dc642cb6eb9a060e54bf8d6928", "test_pub_"],
  },
});

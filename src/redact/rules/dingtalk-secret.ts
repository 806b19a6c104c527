import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "dingtalk-secret",
  title: "DingTalk robot signing secret",
  forms: [{ prefixes: ["SEC"], alphabet: "hex", length: 64 }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("SEC", "a645aca2bae0854fcd5530ecfc1951bc7fa96120cfed4ef246d0881e89467ff3"),
      sample("DINGTALK_SECRET=SEC", "00e6b82db0a42c29f0e4cea9544965227a8516154a8380b055b2aaedaf3cabe2"),
    ],
    keeps: ["SEC", "SECTION", "SEC552348"],
  },
});

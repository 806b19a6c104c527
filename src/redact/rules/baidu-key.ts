import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "baidu-key",
  title: "Baidu AI Cloud key",
  forms: [
    { prefixes: ["bce-v3/ALTAK-"], alphabet: "base62", length: [16, 24], tail: "/[a-f0-9]{40}" },
    { prefixes: ["ALTAK"], alphabet: "base62", length: [20, 24] },
  ],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("bce-v3/ALTAK-", "sHkU77Wy1a", "hqMUmaBQEe7", "/", "20111bc630b4799756d8", "7ed8b0bdcbe36fe468f9"),
      sample("BAIDU_ACCESS_KEY=ALTAK", "3dDw43Bxqh", "1ki39ecJeZv"),
    ],
    keeps: ["ALTAK", "bce-v3/", "ALTAKexample"],
  },
});

import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "cal-com-key",
  title: "Cal.com API key",
  forms: [{ prefixes: ["cal_live_", "cal_test_", "cal_"], alphabet: "hex", length: 32 }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("cal_live_", "2cfef315e5e6afc87be5e1aebd8f0300"),
      sample("CAL_API_KEY=cal_", "6f4eaf56de5edebc1ca195bf0a857a87"),
    ],
    keeps: ["cal_live_", "cal_harbor"],
  },
});

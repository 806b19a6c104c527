import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "tencent-secret-id",
  title: "Tencent Cloud secret id",
  forms: [{ prefixes: ["AKID"], alphabet: "base62", length: [13, 40] }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("AKID", "ZG7g3Ii3B1CURmt6", "2mdS9SSAYSWJkO3k"),
      sample("TENCENTCLOUD_SECRET_ID=AKID", "ynJIs3LQ6ztwJuwm", "s4mKcy5mH6Jsifii"),
    ],
    keeps: ["AKID", "AKIDexample", "AKIDXXXXXXXXXXXXXXXXXXXX"],
  },
});

import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "tencent-secret-key",
  title: "Tencent Cloud secret key",
  labels: ["tencent", "qcloud", "cos_secret"],
  says: "key",
  value: "[A-Za-z0-9]{32}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("TENCENTCLOUD_SECRET_KEY=", "XZBtFHPdOhlBQqHi", "d8JQc3FjdkR0ser0"),
      sample('tencent secretKey: "', "CyjzCN53YbD8UvCW", "p2QYmLTiU2pdkChJ", '"'),
    ],
    keeps: ["TENCENTCLOUD_SECRET_KEY=$KEY", "tencent key rotation", "TENCENTCLOUD_REGION=eu-frankfurt"],
  },
});

import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "alibaba-secret",
  title: "Alibaba Cloud access key secret",
  labels: ["alibaba", "aliyun", "alicloud", "oss_access"],
  says: "secret",
  value: "[A-Za-z0-9]{30}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("ALIBABA_CLOUD_ACCESS_KEY_SECRET=", "0SyZjsY1clEA9no", "vxpy9M3NscmJDJc"),
      sample('aliyun accessKeySecret: "', "WpC9KAac7HSmrz6", "WpAX0YQsrZ42DNQ", '"'),
    ],
    keeps: [
      "ALIBABA_CLOUD_ACCESS_KEY_SECRET=$SECRET",
      "aliyun secret rotation",
      "aliyun secret: configurationOfTheHarborBucket",
    ],
  },
});

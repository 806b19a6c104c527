import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "dingtalk-webhook",
  title: "DingTalk robot webhook address",
  keywords: ["oapi.dingtalk.com/robot/"],
  pattern: /oapi\.dingtalk\.com\/robot\/send\?access_token=(?<secret>[A-Za-z0-9]{40,64})/g,
  kind: "specific",
  examples: {
    hides: [
      sample(
        "https://oapi.dingtalk.com/robot/send?access_token=",
        "4ebae24db57c2451e9b9b21f13e45797442399a5c7a983f51cfbbbc27946bd72",
      ),
    ],
    keeps: ["https://oapi.dingtalk.com/robot/send"],
  },
});

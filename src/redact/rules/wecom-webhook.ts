import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "wecom-webhook",
  title: "WeCom group robot webhook address",
  keywords: ["qyapi.weixin.qq.com/cgi-bin/webhook/"],
  pattern: /qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/[a-z_]{4,20}\?key=(?<secret>[A-Za-z0-9-]{36})/g,
  kind: "specific",
  examples: {
    hides: [sample("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=", "c0c6c836-49af-27b7-88fe-f5a81f12e6eb")],
    keeps: ["https://qyapi.weixin.qq.com/cgi-bin/webhook/send"],
  },
});

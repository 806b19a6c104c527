import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "feishu-webhook",
  title: "Feishu or Lark robot webhook address",
  keywords: ["/open-apis/bot/"],
  pattern: /\/open-apis\/bot\/(?:v2\/)?hook\/(?<secret>[A-Za-z0-9-]{32,36})/g,
  kind: "specific",
  examples: {
    hides: [sample("https://open.feishu.cn/open-apis/bot/v2/hook/", "4d2bafe7-044f-fd66-c377-d74b054ac684")],
    keeps: ["https://open.feishu.cn/open-apis/bot/v3/info"],
  },
});

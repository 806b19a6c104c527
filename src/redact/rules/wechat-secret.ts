import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "wechat-secret",
  title: "WeChat, WeCom or QQ app secret",
  labels: [
    "wechat_app",
    "wechat-app",
    "wechatapp",
    "wechat app",
    "weixin_app",
    "wecom_",
    "corpsecret",
    "qqbot",
    "qq_bot",
    "wx_app",
    "appsecret",
  ],
  value: "(?:[a-f0-9]{32}|(?=[A-Za-z_-]{0,20}[0-9])[A-Za-z0-9_-]{43})",
  examples: {
    hides: [
      sample("WECHAT_APP_SECRET=", "6b7975c77795d77a1324f2fe1206c57b"),
      sample('"wechat app secret": "', "73d287b6b3f93c00f767de68279b521f", '"'),
      sample("&corpsecret=", "cUd7sorJY6JetKFANSGZHTVjK90D1S1spqa2BusKUU1"),
    ],
    keeps: ["WECHAT_APP_SECRET=$HARBOR_KEY", "wechat client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});

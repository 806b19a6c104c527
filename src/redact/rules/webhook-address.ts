import { defineRule, sample } from "../define-rule.ts";
import { looksMadeUp } from "../made-up.ts";

export default defineRule({
  id: "webhook-address",
  title: "Address that anyone who knows it may call: Zapier, IFTTT, Make, Pipedream, PagerDuty, Mattermost and others",
  keywords: [
    "hooks.zapier.com/",
    "maker.ifttt.com/",
    ".make.com/",
    ".integromat.com/",
    "events.pagerduty.com/",
    "/webhook/",
    "/webhook-test/",
    "/hooks/",
    "alert.victorops.com/",
    "open.larksuite.com/",
    "open.feishu.cn/",
    "qyapi.weixin.qq.com/",
    "oapi.dingtalk.com/",
  ],
  pattern:
    /(?:hooks\.zapier\.com\/hooks\/(?:catch|standard)\/\d{3,12}\/(?<zapier>)|maker\.ifttt\.com\/(?:use\/|trigger\/[\w-]{1,64}\/(?:json\/)?with\/key\/)|(?<=hook(?:\.[a-z]{2}\d)?)\.(?:make|integromat)\.com\/(?:hook\/)?|events\.pagerduty\.com\/integration\/|alert\.victorops\.com\/integrations\/generic\/\d{1,12}\/alert\/|open\.(?:larksuite\.com|feishu\.cn)\/open-apis\/bot\/(?:v2\/)?hook\/|oapi\.dingtalk\.com\/robot\/send\?access_token=|qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/send\?key=|\/(?:api\/)?webhook(?:-test)?\/|\/hooks\/)(?<secret>[A-Za-z0-9_-]{6,128})(?![\w.-])/g,
  kind: "specific",
  accept: (secret, match) => {
    if (looksMadeUp(secret)) return false;
    if (match.groups?.zapier !== undefined) return true;
    return secret.length >= 20 && secret.replace(/\D/g, "").length >= 3 && /[A-Za-z]/.test(secret);
  },
  confidence: () => "medium",
  examples: {
    hides: [
      sample("https://hooks.zapier.com/hooks/catch/1234567/", "b4rqx81", "/"),
      sample("https://maker.ifttt.com/trigger/lamp/with/key/", "hB4rQx81LmZt60WyVcNs52"),
      sample("https://hook.eu1.make.com/", "hb4rqx81lmzt60wyvcns52kdtgpa37ue"),
      sample("https://chat.quay.test/hooks/", "hb4rqx81lmzt60wyvcns52kdtg"),
      sample("https://n8n.quay.test/webhook/", "5f0e8a1c-73d2-4b8e-9c6f-2a41d7e0b935"),
    ],
    keeps: [
      "https://hooks.zapier.com/hooks/catch/",
      "https://docs.quay.test/hooks/use-harbor-lamp",
      "src/hooks/useHarborLamp.ts",
      "https://www.make.com/en/help/webhooks",
      "/webhook/github",
    ],
  },
});

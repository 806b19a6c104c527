import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "zapier-webhook",
  title: "Zapier webhook address",
  keywords: ["hooks.zapier.com/"],
  pattern: /hooks\.zapier\.com\/hooks\/(?:catch|standard)\/(?<secret>\d{3,12}\/[A-Za-z0-9]{5,64})/g,
  kind: "specific",
  examples: {
    hides: [sample("https://hooks.zapier.com/hooks/catch/", "1234567/b4rqx81", "/")],
    keeps: ["https://hooks.zapier.com/hooks/catch/", "https://zapier.com/apps/webhook"],
  },
});

import { defineRule, sample } from "../define-rule.ts";
import { looksMadeUp } from "../made-up.ts";
import { TOKEN_START } from "../token-start.ts";

/** In the middle of each key stands "OpenAI" in base 64, with the same number of random letters on both sides. */
const WHOLE =
  /^sk-(?:[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|[a-zA-Z]+-(?:[\w-]{20}T3BlbkFJ[\w-]{20}|[\w-]{58}T3BlbkFJ[\w-]{58}|[\w-]{74}T3BlbkFJ[\w-]{74}))$/;

export default defineRule({
  id: "openai-key",
  title: "OpenAI project, service account, admin or user key",
  keywords: ["sk-"],
  pattern: new RegExp(
    `${TOKEN_START}sk-(?:(?:proj|svcacct|service|admin|None)-[A-Za-z0-9_-]{20,}|[A-Za-z0-9]{16,24}T3BlbkFJ[A-Za-z0-9]{10,})`,
    "g",
  ),
  kind: "specific",
  accept: (key) => /[A-Za-z0-9]{12}/.test(key.slice(3)) && /[0-9]/.test(key) && !looksMadeUp(key.slice(8)),
  confidence: (key) => (WHOLE.test(key) ? "high" : key.includes("T3BlbkFJ") ? "medium" : "low"),
  prefixes: ["sk-proj-", "sk-svcacct-", "sk-admin-", "sk-"],
  examples: {
    hides: [
      sample("sk-proj-", "hB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0f", "T3BlbkFJ", "Wq7Lr2Zx9Tn4Yb6Vm1Kc8Hd3Pf5Gs0Ja2BxQ"),
      sample("sk-", "hB4rQx81LmZt60WyVcNs", "T3BlbkFJ", "52KdTgPa37uEjR0f1234"),
      sample(
        "sk-svcacct-",
        "yOUAHEkf4rWOUtEy3CDKmq1lmkpMl1qOGEZAi9zaXQaNn9nKStXTCN7mk7IbRMnj",
        "BP6Frl4l1a",
        "T3BlbkFJ",
        "w4KVAUXHmTjcdZ29LEoBJnJtolkfzyP2JAjcLy4Iwurl38ChselRAK1Hi8V7vv95",
        "VkUi6hPPt7",
      ),
    ],
    keeps: ["sk-proj-…", "sk-proj-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "sk-admin-settings-of-the-harbor"],
  },
});

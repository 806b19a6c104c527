import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "snyk-token",
  title: "Snyk personal or service account token",
  forms: [
    {
      prefixes: ["snyk_uat.", "snyk_sat."],
      alphabet: "hex",
      length: 8,
      tail: String.raw`\.[A-Za-z0-9_-]{40,400}\.[A-Za-z0-9_-]{40,400}`,
    },
  ],
  examples: {
    hides: [
      sample(
        "snyk_uat.",
        "fba0f468",
        ".eyJlIjox",
        "R7IQxnSK5YAqtVVzAxm5gCu7swHgiDaBjXegDU7P8WO7l2SeGCL5XqOENCPE",
        "9hxrGbbjDTplXFGbHdmFKtDKtkjG-GL57AJaGEsVrvEmrRQgcRjwL4N9eZF4",
        ".",
        "6N_D_LEuMAhE-Is67dXSS8Vs4E6syd2U_kQStjP-FJg",
        "kw33kkir3pxmckG8OKAb9-bwn14LFV0xdZ3MS4beSlX",
      ),
      sample(
        "SNYK_TOKEN=snyk_sat.",
        "45c78c49",
        ".eyJlIjox",
        "TymjfKs46j9foR-Kwz0oJNXAaV2OQ3MMnWDeneOEL2atsCh7oU_9Zzi3QNVa",
        "FWxHBQ1V7lf1vsCJlkMQ0mQmeORxJ5hRRiEMnOdfnY5tbbrnNR3hJy7ijgJp",
        ".",
        "xwus5AylKtaXwFg0wmKtDMO3xW1M_qKd7TV24Ed4SSj",
        "EIjvMEqqKmKRPRNWfoUeCKHDX82HiF4jjoXVD1bd1N9",
      ),
    ],
    keeps: ["snyk_uat.", "snyk_uat.12345678", "snyk_sat.settings"],
  },
});

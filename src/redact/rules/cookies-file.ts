import { defineRule, sample } from "../define-rule.ts";
import { isSessionValue } from "../secret-values.ts";

export default defineRule({
  id: "cookies-file",
  title: "Cookie of a session in the file of curl or wget",
  keywords: ["\ttrue\t0", "\tfalse\t0"],
  pattern:
    /\t(?:TRUE|FALSE)\t\d{1,12}\t(?=[\w.-]{0,40}(?:sess|sid|auth|token|login|jwt))[\w.-]{2,60}\t(?<secret>[^\s;]{16,4096})/gi,
  kind: "generic",
  accept: isSessionValue,
  examples: {
    hides: [sample(".harbor.test\tTRUE\t/\tTRUE\t1799999999\tdsm_session\t", "RtNzF9gTrWWMMcKGCFCI", "lnUf4V3XicNs\n")],
    keeps: [
      ".harbor.test\tTRUE\t/\tTRUE\t1799999999\ttheme\tRtNzF9gTrWWMMcKGCFCIlnUf4V3XicNs\n",
      ".harbor.test\tTRUE\t/\tTRUE\t0\tsessionid\t12345\n",
    ],
  },
});

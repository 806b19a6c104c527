import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "gitlab-token",
  title: "GitLab personal, project, deploy, runner, trigger or job token",
  keywords: [
    "glpat-",
    "glptt-",
    "gldt-",
    "glrt-",
    "glrtr-",
    "glcbt-",
    "glft-",
    "glsoat-",
    "glimt-",
    "glagent-",
    "gloas-",
    "glffct-",
    "gr1348941",
  ],
  pattern:
    /(?<![A-Za-z0-9])(?:gl(?:pat|ptt|dt|rtr?|cbt|ft|soat|imt|agent|oas|ffct)-[A-Za-z0-9_-]{20,}(?:\.[A-Za-z0-9]{2}\.[A-Za-z0-9]{9})?|GR1348941[A-Za-z0-9_-]{20,})/g,
  kind: "specific",
  examples: {
    hides: [
      sample("glpat-", "hB4rQx81LmZt60WyVcNs"),
      sample("PRIVATE-TOKEN: glpat-", "hB4rQx81LmZt60WyVcNs"),
      sample("gldt-", "hB4rQx81LmZt60WyVcNs"),
    ],
    keeps: ["glpat-", "glpat-…", "gldt-settings"],
  },
});

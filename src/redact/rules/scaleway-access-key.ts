import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "scaleway-access-key",
  title: "Scaleway access key",
  forms: [{ prefixes: ["SCW"], alphabet: "upper36", length: 17 }],
  isCommonPrefix: true,
  examples: {
    hides: [sample("SCW", "6PXPVZZZJYJW70X5R"), sample("SCW_ACCESS_KEY=SCW", "UR4FN4HWZYVMFG9UF")],
    keeps: ["SCW", "SCW_DEFAULT_REGION=fr-par", "SCWXXXXXXXXXXXXXXXXX"],
  },
});

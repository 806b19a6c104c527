import { hasBase62Checksum } from "../checksums.ts";
import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "npm-token",
  title: "npm access token",
  keywords: ["npm_"],
  pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}[A-Za-z0-9_]*/g,
  kind: "specific",
  confidence: (token) => (hasBase62Checksum(token) ? "high" : "low"),
  examples: {
    hides: [
      sample("npm_", "hB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0f"),
      sample("//registry.test/:_authToken=npm_", "Wq7Lr2Zx9Tn4Yb6Vm1Kc8Hd3Pf5Gs0Ja2BxQ"),
    ],
    keeps: [
      "npm_config_registry=https://registry.npmjs.org",
      "npm_lifecycle_event=test",
      "npm_package_devDependencies_typescript",
    ],
  },
});

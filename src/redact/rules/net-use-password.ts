import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";

export default defineRule({
  id: "net-use-password",
  title: "Password of a network drive: net use",
  keywords: ["net use ", "net.exe use "],
  pattern:
    /net(?:\.exe)? use\s{1,8}(?:\S{1,8}\s{1,8})?["']?\\{2,8}[^\s"']{1,255}["']?\s{1,8}(?:\/user:\S{1,128}\s{1,8})?["']?(?<secret>(?![/*])[^\s"']{3,128})/gi,
  kind: "generic",
  accept: (secret) => isGiven(secret),
  examples: {
    hides: [
      sample("net use Z: \\\\quay\\logs ", "swordfish", " /user:HARBOR\\deploy"),
      sample("net use \\\\quay\\logs /user:deploy ", "n1ght-w4tch"),
    ],
    keeps: [
      "net use Z: \\\\quay\\logs",
      "net use Z: \\\\quay\\logs * /user:deploy",
      "net use Z: \\\\quay\\logs %PASS% /user:deploy",
      "net use Z: /delete",
      "net use of water is low",
    ],
  },
});

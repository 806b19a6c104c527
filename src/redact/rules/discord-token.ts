import { defineRule, sample } from "../define-rule.ts";

/** The first part is a decimal number in base64, so its first four letters follow from three digits. */
function idPrefixes(): string[] {
  const prefixes = new Set<string>();
  for (let id = 100; id < 1000; id += 1) prefixes.add(btoa(String(id)).toLowerCase().replace(/[0-9]/g, "0"));
  return [...prefixes];
}

export default defineRule({
  id: "discord-token",
  title: "Discord bot or user token",
  keywords: [...idPrefixes(), "mfa."],
  starts: ["M", "N", "O", "mfa."],
  pattern:
    /(?<![A-Za-z0-9_-])(?:[MNO][A-Za-z0-9]{17,27}\.[A-Za-z0-9_-]{6,7}\.[A-Za-z0-9_-]{27,}|mfa\.[A-Za-z0-9_-]{60,})/g,
  kind: "specific",
  examples: {
    hides: [
      sample("MTIzNDU2Nzg5MDEyMzQ1Njc4", ".GhB4rQ.", "x81LmZt60WyVcNs52KdTgPa37uEjR0fWq7Lr2Zx"),
      sample("mfa.", "x81LmZt60WyVcNs52KdTgPa37uEjR0fWq7Lr2Zx9Tn4Yb6Vm1Kc8Hd3Pf5Gs0Ja2BxQ"),
    ],
    keeps: ["MTIzNDU2Nzg5MDEyMzQ1Njc4", "mfa.enabled", "Module.exports.somethingRatherLongForAName"],
  },
});

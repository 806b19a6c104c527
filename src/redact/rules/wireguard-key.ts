import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "wireguard-key",
  title: "WireGuard private or preshared key",
  keywords: ["privatekey", "private-key", "private_key", "presharedkey", "preshared-key", "preshared_key"],
  pattern:
    /(?:private|preshared)[_-]?key["'\\]{0,4}\s{0,8}[:=\s]\s{0,8}["'\\]{0,4}(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)/gi,
  kind: "specific",
  examples: {
    hides: [sample("PrivateKey = ", "hB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0fWq7Lr2o", "=")],
    keeps: ["PublicKey = hB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0fWq7Lr2o=", "PrivateKey = (hidden)"],
  },
});

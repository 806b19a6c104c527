import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "signing-secret-key",
  title: "Secret key of minisign or signify",
  forms: [
    { prefixes: ["RWRTY0Iy"], alphabet: "base64", length: 204, tail: "={0,2}" },
    { prefixes: ["RWRCSw"], alphabet: "base64", length: 132, tail: "={0,2}" },
  ],
  examples: {
    hides: [
      sample(
        "untrusted comment: minisign encrypted secret key\n",
        "RWRTY0Iy",
        "hB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0fWq7Lr2Zx9Tn4Yb6Vm1Kc8Hd3Pf5Gs0Ja2BxQhB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0fWq7Lr2Zx9Tn4Yb6Vm1Kc8Hd3Pf5Gs0Ja2BxQ",
      ),
    ],
    keeps: [
      "untrusted comment: minisign public key\nRWQhB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0fWq7Lr2Zx9Tn4Yb6V",
      "RWRTY0Iy",
    ],
  },
});

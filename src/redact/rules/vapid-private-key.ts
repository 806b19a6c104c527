import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "vapid-private-key",
  title: "Private key of web push (VAPID)",
  labels: ["vapid"],
  says: "private",
  value: "[A-Za-z0-9_-]{43}",
  examples: {
    hides: [sample("VAPID_PRIVATE_KEY=", "hB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0fWq7Lr2o")],
    keeps: [
      "VAPID_PUBLIC_KEY=hB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0fWq7Lr2o",
      "VAPID_PRIVATE_KEY=$KEY",
      "vapid private key: see the vault",
    ],
  },
});

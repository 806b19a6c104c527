import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";

export default defineRule({
  id: "wifi-qr-code",
  title: "Password in the text of a QR code for a wireless network",
  keywords: ["wifi:"],
  pattern: /WIFI:(?:[STHREI]+\d?:(?:[^;\\\n]|\\.){0,128};){0,6}P:(?<secret>(?:[^;\\\n]|\\.){3,128});/g,
  kind: "specific",
  accept: (secret) => isGiven(secret),
  canonical: (secret) => secret.replace(/\\(.)/g, "$1").replace(/^"(.*)"$/, "$1"),
  examples: {
    hides: [
      sample("WIFI:S:Harbor;T:WPA;P:", "swordfish", ";;"),
      sample("WIFI:T:WPA;S:Harbor;P:", "n1ght\\;w4tch", ";H:true;;"),
    ],
    keeps: ["WIFI:S:Harbor;T:nopass;;", "WIFI:S:<ssid>;T:WPA;P:<password>;;", "wifi: connected"],
  },
});

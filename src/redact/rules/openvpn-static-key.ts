import { defineRule, sample } from "../define-rule.ts";

const BEGIN = sample("-----BEGIN ", "OpenVPN Static key V1-----");
const LINES = [sample("4b825dc642cb6eb9", "a060e54bf8d69288"), sample("f8d69288fbee4904", "4b825dc642cb6eb9")];

export default defineRule({
  id: "openvpn-static-key",
  title: "Static key of OpenVPN, whole or cut off",
  keywords: ["-----begin openvpn"],
  pattern:
    /-----BEGIN OpenVPN (?:Static key V1|tls-crypt-v2 (?:client|server) key)-----(?<secret>(?:(?:\s|\\{1,4}[nr]){1,8}[A-Za-z0-9+/=]{16,64}){1,64})/g,
  kind: "specific",
  canonical: (secret) => secret.replace(/\\+[nr]|\s+/g, ""),
  examples: {
    hides: [
      [BEGIN, ...LINES, sample("-----END ", "OpenVPN Static key V1-----")].join("\n"),
      [BEGIN, ...LINES].join("\\n"),
    ],
    keeps: [BEGIN, `${BEGIN}\n...\n`],
  },
});

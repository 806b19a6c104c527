import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";

export default defineRule({
  id: "xml-password-value",
  title: "Password in the XML of unattend files, group policies, FileZilla, KeePass and wireless profiles",
  keywords: ["password>", "<pass>", "<pass ", "keymaterial>", "<key>"],
  pattern:
    /(?:password>\s{0,40}<value(?: [^<>]{0,80})?>|<pass(?: encoding="base64")?>|keymaterial>|<key>(?:password|pin|secret|token|otp|pass)<\/key>\s{0,40}<(?:value|string)(?: [^<>]{0,80})?>)(?<secret>[^<>"'\n]{3,512})(?=<|\\{0,3}["'])/gi,
  kind: "generic",
  accept: (secret) => isGiven(secret),
  examples: {
    hides: [
      sample("<AdministratorPassword>\n  <Value>", "swordfish", "</Value>\n</AdministratorPassword>"),
      sample('<Pass encoding="base64">', "c3dvcmRmaXNo", "</Pass>"),
      sample('<String><Key>Password</Key><Value ProtectInMemory="True">', "swordfish", "</Value></String>"),
      sample("<keyMaterial>", "n1ght-w4tch", "</keyMaterial>"),
    ],
    keeps: [
      "<AdministratorPassword><Value></Value></AdministratorPassword>",
      "<Password><Value>%PASS%</Value></Password>",
      "<Pass>${PASS}</Pass>",
      "<key>CFBundleName</key><string>Harbor</string>",
    ],
  },
});

import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";

export default defineRule({
  id: "vpn-secret",
  title: "Shared secret of a tunnel: ipsec.secrets, chap-secrets",
  keywords: [": psk ", ": xauth ", ": eap ", ": ntlm ", ": pin ", " * ", "\t*\t"],
  pattern:
    /(?:: (?:PSK|XAUTH|EAP|NTLM|PIN)\s{1,8}["']|(?<=(?:^|\n)["']?[\w@.-]{1,64}["']?[ \t]{0,8})[ \t]\*[ \t]{1,16}(?<bare>["']?)(?=[^\s"'*]{3,128}["']?[ \t]{1,16}(?:\*|[\d.:a-f]{3,40})[ \t]{0,8}(?:\r?\n|$)))(?<secret>[^"'\n]{3,256}?)(?:["']|[ \t])/g,
  kind: "generic",
  accept: (secret, match) =>
    isGiven(secret) && (match.groups?.bare === undefined || match.groups.bare !== "" || /\d/.test(secret)),
  examples: {
    hides: [
      sample('deploy : EAP "', "swordfish", '"'),
      sample('deploy : XAUTH "', "n1ght-w4tch", '"'),
      sample("deploy * ", "n1ght-w4tch", " *\n"),
      sample('"deploy"\t*\t"', "n1ght-w4tch", '"\t*\n'),
      sample('"deploy" * "', "swordfish", '" 10.0.0.7\n'),
    ],
    keeps: [
      ': PSK "<secret>"',
      ": RSA quay.pem",
      "area = depth * width7 * height",
      "5 4 * * * root /usr/bin/lamp",
      "a * b * c\n",
    ],
  },
});

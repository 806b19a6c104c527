import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";
import { isStrongValue } from "../strong-value.ts";

/** Commands that print a secret and nothing else. */
const PRINTS = [
  "op read ",
  "vault kv get -field",
  "vault read -field",
  "security find-generic-password ",
  "security find-internet-password ",
  "gcloud secrets versions access ",
  "gcloud auth print-access-token",
  "gh auth token",
  "bw get password ",
  "bw get totp ",
  "lpass show --password ",
  "secret-tool lookup ",
  "heroku config:get ",
  "az account get-access-token ",
  "cat /run/secrets/",
  "doppler secrets get ",
  "chamber read ",
  "secrethub read ",
  "argocd admin initial-password",
  "cat config/master.key",
  "cat /var/jenkins_home/secrets/initialadminpassword",
  "cat /var/lib/jenkins/secrets/initialadminpassword",
];

export default defineRule({
  id: "printed-secret",
  title: "Output of a command that prints a secret: op read, vault kv get -field, gh auth token and others",
  keywords: [...new Set(PRINTS.map((command) => command.slice(0, 20).toLowerCase()))],
  pattern: new RegExp(
    String.raw`(?:${PRINTS.map((command) => command.replace(/[.*+?^$()|[\]\\]/g, "\\$&")).join("|")})[^\n|<>;]{0,240}(?:\|[ \t]?base64 (?:-d|-D|--decode))?\r?\n(?<secret>[^\s"'\x60{}<>]{8,512})(?=\r?\n|$)`,
    "gi",
  ),
  kind: "generic",
  accept: (secret) =>
    isGiven(secret) &&
    /[0-9]/.test(secret) &&
    /[A-Za-z]/.test(secret) &&
    (isStrongValue(secret, "password") || isStrongValue(secret, "token") || /^[\w.-]{24,}$/.test(secret)),
  examples: {
    hides: [
      sample('$ op read "op://Harbor/Lamp/credential"\n', "o.EG06m4lZa4N5", "hzwBxtjSCzEwHwsGnxTR\n"),
      sample("$ vault kv get -field=password kv/harbor\n", "n1ght-W4tch!", "\n$ "),
    ],
    keeps: [
      "$ gh auth token\nno oauth token found for github.com\n",
      '$ op read "op://Harbor/Lamp/credential"\n[ERROR] 2026/11/26 no such item\n',
      "$ cat /run/secrets/lamp\ncat: /run/secrets/lamp: No such file\n",
    ],
  },
});

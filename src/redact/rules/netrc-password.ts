import { defineRule, sample } from "../define-rule.ts";
import { isStandIn } from "../secret-values.ts";

export default defineRule({
  id: "netrc-password",
  title: "Password of a .netrc entry",
  keywords: ["machine ", "machine\t", "login "],
  pattern:
    /(?<machine>machine\s{1,8}\S{1,255}\s{1,8})?(?:(?:login|account)\s{1,8}\S{1,255}\s{1,8}){0,2}password\s{1,8}(?<secret>\S{3,})/g,
  kind: "generic",
  accept: (secret, match) => {
    const bare = secret.replace(/^["']|["']$/g, "");
    // A quotation that began before ends here: `"machine id password path"`.
    if (/^[^"].*"$/.test(secret)) return false;
    if (isStandIn(bare) || /^\{.*\}/.test(bare) || /\slogin\s{1,8}(?:anonymous|ftp)\s/.test(` ${match[0]}`))
      return false;
    // Without the machine it may be a sentence, whose words are plain.
    return match.groups?.machine !== undefined || /[^A-Za-z.,:;!?)]/.test(secret);
  },
  examples: {
    hides: [
      sample("machine harbor.test login deploy password ", "n1ght-w4tch"),
      sample("machine harbor.test\n  login deploy\n  password ", "swordfish"),
      sample("default login deploy password ", "n1ght-w4tch"),
    ],
    keeps: [
      "default login anonymous password user@site",
      "f'machine {name} login {self.user} password {self.password}'",
      "machine harbor.test login deploy",
      'machine HOSTNAME login USERID password "PASSWORD"',
      ':Nread "machine id password path" uses ftp',
      "login and password are wrong",
      "login with password authentication",
    ],
  },
});

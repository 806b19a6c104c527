import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";
import { READERS, READING_FLAGS } from "../password-sinks.ts";

/** What a shell is given to run, behind `| su`. */
const COMMAND = /^(?:date|id|whoami|ls|exit|uname|pwd|env|true|reboot|hostname)$/;

export default defineRule({
  id: "piped-password",
  title: "Password that echo or printf hands to sudo -S, docker login, chpasswd and others",
  keywords: ["echo ", "printf "],
  pattern: new RegExp(
    String.raw`(?:echo(?:\s-[neE]{1,3}){0,2}|printf(?:\s\\{0,3}["']%s(?:\\+n)?\\{0,3}["'])?)\s{1,4}` +
      String.raw`\\{0,3}["']?(?<user>[\w.-]{1,64}:(?=[^|\n]{3,200}\|\s{0,4}(?:sudo\s{1,4})?chpasswd))?(?<secret>[^"'|\n\\]{3,200}?)(?:\\{1,4}n)?\\{0,3}["']?\s{0,4}\|\s{0,4}(?:${READERS}|[^|\n]{0,120}?(?:${READING_FLAGS}))`,
    "g",
  ),
  kind: "generic",
  accept: (secret) => isGiven(secret) && !COMMAND.test(secret),
  examples: {
    hides: [
      sample("echo '", "n1ght w4tch", "' | sudo -S systemctl restart harbor"),
      sample("echo -n ", "swordfish", " | docker login -u harbor --password-stdin"),
      sample('echo "harbor:', "n1ght-w4tch", '" | sudo chpasswd'),
      sample("printf '%s' '", "n1ght-w4tch", "' | gh secret set LAMP"),
      sample("printf 'swordfish", "-7\\n' | cryptsetup luksOpen /dev/sdb lamp"),
    ],
    keeps: [
      'echo "$PASS" | sudo -S systemctl restart harbor',
      "echo $TOKEN | docker login -u harbor --password-stdin",
      "echo 'deb http://harbor.test stable' | sudo tee /etc/apt/sources.list",
      "echo harbor | wc -c",
      "echo <password> | sudo -S true",
      'echo "date" | su --pty harbor',
    ],
  },
});

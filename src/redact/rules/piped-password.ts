import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";

/** Commands that read a secret from their standard input, as they go on after the pipe. */
const SINK = [
  String.raw`sudo\b[^|\n]{0,60}\s(?:-[A-Za-z]{0,4}S|--stdin)`,
  String.raw`[^|\n]{0,120}--(?:password-stdin|with-token|passphrase-fd[ =]0|key-file[ =]-)`,
  String.raw`[^|\n]{0,80}-pass(?:in|out)?\s{1,3}stdin`,
  String.raw`(?:sudo\s{1,3})?(?:passwd\b[^|\n]{0,40}--stdin|chpasswd|kinit|cryptsetup|su\b|smbpasswd|vncpasswd|mkpasswd|htpasswd\b[^|\n]{0,40}\s-\w{0,3}i)`,
  "(?:vault login -|docker secret create|podman secret create|gh secret set|glab variable set|wrangler secret put|vercel env add|pass insert|secret-tool store|cargo login|lpass login|zfs load-key|ssh-add|gcloud secrets|doppler secrets|npx wrangler|rclone obscure)",
].join("|");

const SINK_BEFORE = new RegExp(`(?:${SINK})[^|\\n]{0,60}$`);

export default defineRule({
  id: "piped-password",
  title: "Password that echo, printf or a here-string hands to sudo -S, docker login, chpasswd and others",
  keywords: ["echo ", "printf ", "<<<"],
  pattern: new RegExp(
    String.raw`(?:(?:echo(?:\s-[neE]{1,3}){0,2}|printf(?:\s\\{0,3}["']%s(?:\\+n)?\\{0,3}["'])?)\s{1,4}|(?<here><<<)\s{0,4}\$?)` +
      String.raw`\\{0,3}["']?(?<user>[\w.-]{1,64}:(?=[^|\n]{3,200}\|\s{0,4}(?:sudo\s{1,4})?chpasswd))?(?<secret>[^"'|\n\\]{3,200}?)(?:\\{1,4}n)?\\{0,3}["']?(?:\s{0,4}\|\s{0,4}(?:${SINK})|(?<=<<<[^<\n]{0,220})(?:\s|[;&)]|$))`,
    "g",
  ),
  kind: "generic",
  accept: (secret, match) => {
    if (!isGiven(secret)) return false;
    if (match.groups?.here === undefined) return true;
    return SINK_BEFORE.test(match.input.slice(Math.max(0, match.index - 200), match.index));
  },
  examples: {
    hides: [
      sample("echo '", "n1ght w4tch", "' | sudo -S systemctl restart harbor"),
      sample("echo -n ", "swordfish", " | docker login -u harbor --password-stdin"),
      sample('echo "harbor:', "n1ght-w4tch", '" | sudo chpasswd'),
      sample("printf '%s' '", "n1ght-w4tch", "' | gh secret set LAMP"),
      sample("sudo -S apt update <<< '", "swordfish", "'"),
      sample("printf 'swordfish", "-7\\n' | cryptsetup luksOpen /dev/sdb lamp"),
    ],
    keeps: [
      'echo "$PASS" | sudo -S systemctl restart harbor',
      "echo $TOKEN | docker login -u harbor --password-stdin",
      "echo 'deb http://harbor.test stable' | sudo tee /etc/apt/sources.list",
      "echo harbor | wc -c",
      "wc -c <<< 'night watch'",
      "echo <password> | sudo -S true",
    ],
  },
});

import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";
import type { Range } from "../range.ts";

/** How a line of the file says its password: a user's name above it, before it, or three columns. */
type Form = "two-lines" | "colon" | "columns";

const FORMS: readonly (readonly [path: RegExp, form: Form])[] = [
  [/^openvpn/i, "two-lines"],
  [/^rsync/i, "colon"],
  [/^(?:chap|pap)/i, "columns"],
];

const MOST_LINES = 16;
const LONGEST_LINE = 256;

const LINE: Readonly<Record<Exclude<Form, "two-lines">, RegExp>> = {
  colon: /^[+ ]?(?<before>[^\s:#"'$]{1,64}:)(?<secret>[^\s:]{3,128})[ \t]*$/,
  columns:
    /^[+ ]?(?<before>"?[^\s"#]{1,64}"?[ \t]+"?[^\s"]{1,64}"?[ \t]+"?)(?<secret>[^\s"]{3,128})"?(?:[ \t]+\S{1,64})*[ \t]*$/,
};

/** What belongs to the command or the patch and not to the file: a prompt, the head of a hunk, a comment. */
const AROUND = /^(?:@@|[+ ]?#|[+ ]?$|\$ )/;

export default defineRule({
  id: "login-file",
  title: "Password in a file that only its path tells: OpenVPN's auth file, rsyncd.secrets, chap-secrets",
  keywords: ["openvpn/", "rsyncd.secrets", "rsync.secrets", "rsync.pass", "chap-secrets", "pap-secrets"],
  pattern:
    /(?:openvpn\/(?:[\w-]{1,32}\/)?(?:auth|login|cred|pass|user)[\w-]{0,24}(?:\.\w{2,5})?|rsyncd?\.(?:secrets|pass\w{0,8})|(?:chap|pap)-secrets)(?![\w./-])["'>]{0,3}[^\n]{0,40}(?=\n)/gi,
  kind: "generic",
  secrets: (match) => {
    const form = FORMS.find(([path]) => path.test(match[0]))?.[1] ?? "colon";
    return readFile(match.input, match.index + match[0].length + 1, form);
  },
  examples: {
    hides: [
      sample("$ cat /etc/openvpn/auth.txt\nclient-7\n", "n1ght-W4tch", "\n"),
      sample("cat > /etc/rsyncd.secrets <<'EOF'\nharbor:", "swordfish7", "\nEOF"),
      sample('$ sudo cat /etc/ppp/chap-secrets\n# client server secret\n"harbor" * "', "n1ght-w4tch", '" *\n'),
    ],
    keeps: [
      "openvpn --config /etc/openvpn/auth.conf\nstarted\n",
      "chmod 600 /etc/rsyncd.secrets\nls -l\n",
      "$ cat /etc/openvpn/auth.txt\nclient-7\n<password>\n",
      "$ cat /etc/rsyncd.secrets\ncat: /etc/rsyncd.secrets: No such file\n",
    ],
  },
});

function readFile(text: string, from: number, form: Form): readonly Range[] {
  const found: Range[] = [];
  let at = from;
  let told = 0;
  for (let count = 0; count < MOST_LINES && at < text.length; count += 1) {
    const newline = text.slice(at, at + LONGEST_LINE).indexOf("\n");
    const line = text
      .slice(at, newline < 0 ? Math.min(text.length, at + LONGEST_LINE) : at + newline)
      .replace(/\r$/, "");
    const next = at + (newline < 0 ? LONGEST_LINE : newline + 1);
    if (!AROUND.test(line)) {
      told += 1;
      const secret = form === "two-lines" ? secondLine(line, told) : LINE[form].exec(line);
      if (secret === null) break;
      const { before, secret: value } = secret.groups ?? {};
      if (value !== undefined && isGiven(value) && /[^a-z]/.test(value)) {
        const start = at + line.indexOf(value, before?.length ?? 0);
        found.push({ start, end: start + value.length });
      }
      if (form === "two-lines" && told === 2) break;
    }
    at = next;
  }
  return found;
}

/** The first line is the user, the second the password: both a word. */
function secondLine(line: string, number: number): RegExpExecArray | null {
  if (number === 1) return /^[+ ]?[\w.@-]{2,64}$/.exec(line);
  return /^[+ ]?(?<secret>(?=.{0,64}[0-9!#$%&*+?@^~])[^\s<>:]{6,128})$/.exec(line);
}

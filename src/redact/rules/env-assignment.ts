import { defineRule, sample } from "../define-rule.ts";
import { ANY_VALUE, isQuoted, LABEL, LABEL_KEYWORDS, labelOf } from "../labels.ts";
import { isAgainstForgery } from "../request-forgery.ts";
import { type NameKind, secretNameKind } from "../secret-names.ts";
import { isSecretValue, looksLikeCode } from "../secret-values.ts";
import { confidenceInValue } from "../strong-value.ts";

const SEPARATOR = `(?:${[
  // Pieces in parentheses, a line each: `TOKEN = (`.
  String.raw`[ \t]{0,4}=[ \t]{0,4}\(\s{0,40}(?=["'])`,
  // A folded block of YAML: `password: >-`.
  String.raw`:[ \t]{1,4}[>|][+-]?[1-9]?[ \t]{0,4}\r?\n[ \t]{1,24}(?=\S{4,512}[ \t]{0,4}(?:\r?\n|$))`,
  // With a type: `const TOKEN: &str = `, `var token string = `, `char password[] = `.
  String.raw`:[ \t]{0,2}[&*]?(?:'\w{1,12} )?[A-Za-z][\w.<>\[\]|]{0,31}\??[ \t]{1,4}=[ \t]{1,4}`,
  String.raw`[ \t]{1,4}(?:string|\[\]byte|str|String|text)[ \t]{1,4}=[ \t]{1,4}`,
  String.raw`\[\d{0,4}\][ \t]{0,4}=[ \t]{0,4}`,
  String.raw`[ \t]{0,8}\*{0,2}(?::=|=>|->|\?=|\|\|=|={1,3}|:)\*{0,2}[ \t]{0,24}`,
  // A property of C#: `public string Token { get; set; } = "…"`.
  String.raw`[ \t]{0,4}\{ ?get;[^{}\n]{0,40}\}[ \t]{0,4}=[ \t]{0,4}`,
  // A default: `${TOKEN:-…}`, `env.TOKEN || "…"`.
  String.raw`:-|[ \t]{0,4}(?:\|\||\?\?)[ \t]{0,4}`,
  `[ \\t]{1,4}(?:is set to|set to|is|was|to|are|equals|will be|should be|currently|now|ist|lautet|es|est|\u00e9|\u00e8)[ \\t:]{1,4}`,
  // `the key for staging is …`
  String.raw`[ \t]{1,2}(?:for|of|on|in|to)(?:[ \t]{1,2}[\w.-]{1,24}){1,3}[ \t]{0,2}(?:=|:|\bis)[ \t]{1,2}`,
  String.raw`[ \t]{1,20}\|[ \t]{1,20}`,
].join("|")})`;

/** What makes a value of a quoted text and changes nothing about it. */
const MADE_OF = String.raw`(?:(?:String::from|SecretString::(?:from|new)|Secret::new|Some|new String|Bytes::from|Buffer\.from)\((?=["']))?`;

/** Bare words that are still the value itself: after `NAME=`, and alone on a line of YAML or INI. */
function isLiteral(secret: string, kind: NameKind, name: string, match: RegExpExecArray): boolean {
  const start = match.index - (name.length - (/^[\w.-]*/.exec(match[0])?.[0].length ?? 0));
  if (isQuoted(secret, match) || (name === name.toUpperCase() && match[0].endsWith(`=${secret}`))) return true;
  // One of the settings of a connection string.
  const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 1);
  if (/[([]/.test(after) && looksLikeCode(`${secret}${after}`)) return false;
  const isSetting = /;\s?$/.test(match.input.slice(Math.max(0, start - 2), start)) && /;|=/.test(match[0]);
  if (kind === "password" && isSetting) return true;
  if (kind !== "password" || / (?:is|was|to|are|be|equals) /.test(match[0])) return false;
  const indent = /(?:^|\n)[ \t]*$/.test(match.input.slice(Math.max(0, start - 40), start));
  return (
    indent &&
    /^[\r\n]?$/.test(after) &&
    !/^[a-z]\w*[;,({]|pass|[._](?:get|env)|[({]/i.test(secret) &&
    !/[;,]$/.test(secret)
  );
}

export default defineRule({
  id: "env-assignment",
  title: "Value assigned to a name that says secret: environment, YAML, INI, source code",
  keywords: LABEL_KEYWORDS,
  pattern: new RegExp(`${LABEL}${SEPARATOR}${MADE_OF}${ANY_VALUE}`, "gi"),
  readsName: true,
  behindName: /[:[*=>?|{ \t-]/,
  kind: "generic",
  accept: (secret, match) => {
    const { name, before } = labelOf(match);
    // In a URL's query another rule knows the notation.
    if (/[?&#]$/.test(before)) return false;
    // What a chart's configuration hashes to: `checksum/secret`. A package and its version: `jsonwebtoken==8.5.1`.
    if (/checksum\/[\w.-]{0,40}$/.test(match.input.slice(Math.max(0, match.index - 60), match.index))) return false;
    // What a shell says where the variable is not set: `${NAME:?missing}`.
    if (secret.startsWith("?") && before.endsWith("{")) return false;
    if (/^[\w.-]+==\d+\./.test(match[0])) return false;
    // A file's name and the line in it, as `grep -n` writes them: `/etc/passwd:7:root:x:0:0:…`.
    if (before.endsWith("/") && /^[\w.-]+:\d{1,7}:/.test(match[0])) return false;
    // A flag has a rule of its own, and a role of reStructuredText is none.
    if (name.startsWith("--") || (before.endsWith(":") && /^\w+:`/.test(match[0]))) return false;
    // The name of a secret at AWS, not its value.
    if (before.endsWith(":") && /arn:[\w-]{2,12}:/.test(match.input.slice(Math.max(0, match.index - 100), match.index)))
      return false;
    // The word for a test that went well, and the verb.
    if (name === "PASS" && !match[0].includes("=")) return false;
    if (/^pass$/i.test(name) && !/^\w+["'\x60]?\s{0,8}[:=]/.test(match[0])) return false;
    if (secret.startsWith(":") || (/`/.test(match[0]) && looksLikeCode(secret))) return false;
    const kind = secretNameKind(name);
    return kind !== "none" && isSecretValue(secret, kind, isLiteral(secret, kind, name, match) ? "literal" : "loose");
  },
  confidence: (secret, match) => (isAgainstForgery(match) ? "low" : confidenceInValue(secret)),
  examples: {
    hides: [
      sample("export HARBOR_TOKEN=", "hB4rQx81LmZt60Wy"),
      sample('let harbor_token = String::from("', "hB4rQx81LmZt60Wy", '");'),
      sample("DB_PASSWORD='", "n1ght w4tch", "'"),
      sample("MAPS_KEY=", "hB4rQx81LmZt60Wy", "; echo done"),
      sample("db:\n  password: ", "swordfish", "\n  user: harbor"),
      sample("[harbor]\nsecret_key = ", "hB4rQx81LmZt60WyVcNs"),
      sample("//registry.test/:_authToken=", "4b825dc642cb6eb9a060e54b"),
      sample('const apiKey = "', "hB4rQx81LmZt60Wy", '";'),
      sample("the password is ", "n1ght-w4tch"),
      sample('HARBOR_TOKEN = (\n    "', "hB4rQx81LmZt60Wy", '"\n)'),
      sample("  harbor_password: >-\n    ", "n1ghtw4tch", "\n  region: eu"),
      sample("HARBOR_TOKEN:             ", "hB4rQx81LmZt60WyVcNs"),
      sample("**Password:** `", "n1ght-w4tch", "`"),
      sample("| user | harbor |\n| password | ", "n1ght-w4tch", " |"),
      sample('const HARBOR_TOKEN: &str = "', "hB4rQx81LmZt60Wy", '";'),
      sample('char password[] = "', "n1ght-w4tch", '";'),
      sample("echo ${HARBOR_TOKEN:-", "hB4rQx81LmZt60Wy", "}"),
      sample('const key = process.env.API_KEY ?? "', "hB4rQx81LmZt60Wy", '";'),
      sample("Server=db;Uid=harbor;Pwd=", "n1ght-w4tch", ";Database=ships"),
    ],
    keeps: [
      "/etc/passwd:7:root:x:0:0:root:/root:/bin/bash",
      'def sign(private_key: "_RSAPrivateKey") -> bytes:',
      'lastSignificantToken = "?InterpolationInJSX";',
      "const token = getToken()",
      "password: string",
      "  password: string;",
      "if (!password) return;",
      "export FOO_TOKEN=$(cat file)",
      'export FOO_TOKEN="${BAR}"',
      "tokens: 12399",
      "max_tokens = 4096",
      "auth=token reason=token_missing",
      "token: process.env.HARBOR_TOKEN",
      "const key = keys[0].toString()",
      "secret: config.get('secret')",
      "sessionKey=agent:main:main",
      "token mismatch: see the docs",
      "cache-key: npm-linux-4b825dc642cb6eb9a060e54bf8d69288",
      "GITHUB_TOKEN=<your token>",
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGhCNHJReDgxTG1adDYwV3lWY05zNTJLZFRnUGEz harbor",
      "PASSWORD_FILE=/run/secrets/db",
      "the token is base64url-encoded",
      "token | null | string1",
      "apiKey: HARBOR_API_KEY",
      "PASS test/redact/rules.test.ts",
      "jsonwebtoken==8.5.13 \\\n    --hash=sha256:4b825dc6",
      "checksum/secret: 3cff88aa3a89ee9542810988e0859eda03c130bbce3b301a57dc70d07cb9a7c2",
      '"GPG_KEY=9D621E1A36151C0DA593610C9D0DEF8A26E7124D"',
      "login(email: String!, password: String!): Session!",
      "VAULT_TOKEN=__SET_ME__",
      ":let g:ft_ignore_pat = '\\.\\(Z\\|gz\\|bz2\\|zip\\|tgz\\)$'",
      "account:password:UID:GID:GECOS:directory:shell",
      "systemd-nspawn --set-credential=firstboot.locale:de_DE.UTF-8",
      "SMTP_PASSWORD: ${SMTP_PASSWORD:?missing}",
      "  update_password: on_create",
      "signup.forgotPassword=¿Olvidó su contraseña?",
      "  redisPassword: SecretRef\n  databaseUrl?: string",
      'export const form = { data-key: "5a-Knxok5U" }',
      "Cache restored from key: npm-Linux-145ed576dafa8d67057e585fb06d1926d59fa9b9c9fa4e41",
    ],
  },
});

import { defineRule, sample } from "../define-rule.ts";
import { ANY_VALUE, isQuoted, LABEL, LABEL_KEYWORDS, labelOf } from "../labels.ts";
import { looksRandom } from "../randomness.ts";
import { secretNameKind } from "../secret-names.ts";
import { isSecretValue } from "../secret-values.ts";
import { confidenceInValue } from "../strong-value.ts";

/** A key in a file: the file's name is told. */
const NAMES_FILE = /^[\w@.-]+\.(?:pem|key|pub|crt|cer|json|txt|ya?ml|p12|pfx|jks|asc|gpg)$/;

export default defineRule({
  id: "cli-flag",
  title: "Secret given to a command as --password, --token and the like",
  keywords: LABEL_KEYWORDS,
  pattern: new RegExp(String.raw`${LABEL}(?:=|[ \t]{1,4}(?!-))${ANY_VALUE}`, "gi"),
  readsName: true,
  nameBegins: "-",
  behindName: /[= \t]/,
  kind: "generic",
  accept: (secret, match) => {
    const { name, before } = labelOf(match);
    const flag = /(?:^|[\s"'`])$/.test(before) ? /^--?[A-Za-z]/.exec(name) : null;
    if (!flag) return false;
    const kind = secretNameKind(name);
    // Help texts write `--password your password` and `--token <token>`: a word counts only when it is glued to the flag.
    // The name of a secret in a store, or another assignment.
    if (
      /^[A-Za-z_]+=/.test(secret) ||
      (/secret$/.test(name) && /^[a-z][a-z0-9]*(?:[-_/][a-z0-9]+)*$/.test(secret) && !looksRandom(secret))
    )
      return false;
    if (NAMES_FILE.test(secret)) return false;
    const sure = isQuoted(secret, match) || match[0].includes("=") || /[0-9]/.test(secret);
    return sure && isSecretValue(secret, kind, "literal");
  },
  confidence: confidenceInValue,
  examples: {
    hides: [
      sample("harborctl login --password ", "n1ght-w4tch"),
      sample("harborctl --token=", "4b825dc642cb6eb9a060e54b", " sync"),
      sample("harborctl --api-key '", "hB4rQx81LmZt60Wy", "' sync"),
    ],
    keeps: [
      'harborctl --token "$TOKEN"',
      "harborctl --token <token>",
      "use --password to be asked",
      "--max-tokens 2048",
      "--token-file /run/token",
      "adduser --disabled-password passwd(1) is not run",
      "--public-key 4b825dc642cb6eb9",
      "systemd-measure --private-key=tpm2-pcr-private.pem",
      "gcloud secrets versions access latest --secret=id-ed25519",
    ],
  },
});

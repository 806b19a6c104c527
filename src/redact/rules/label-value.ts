import { defineRule, sample } from "../define-rule.ts";
import { ANY_VALUE, LABEL, LABEL_KEYWORDS, labelOf } from "../labels.ts";
import { secretNameKind } from "../secret-names.ts";
import { confidenceInValue, isStrongValue } from "../strong-value.ts";
import { UUID } from "../uuid-form.ts";

export default defineRule({
  id: "label-value",
  title: "Value after the name of a secret with only a blank between, as many programs are configured",
  keywords: LABEL_KEYWORDS,
  pattern: new RegExp(
    String.raw`${LABEL}["'\x60*]{0,3}(?:[ \t]{1,24}|[ \t]{0,4}(?:->|→|>)[ \t]{0,4}|[,|](?=["']?[\w+/=.!@#$%^&*-]{6})|[:=]?[ \t]{0,4}(?:\r?\n){1,2}[ \t]{0,24})\(?(?:provided|given|set to|is now|was|currently|value|key|string|secret|=>)?[:=]?[ \t]{0,4}${ANY_VALUE}`,
    "gi",
  ),
  readsName: true,
  behindName: /["'`* \t>→,|:=\r\n-]/,
  kind: "generic",
  isFallback: true,
  accept: (secret, match) => {
    const { name, before } = labelOf(match);
    const kind = secretNameKind(name);
    // The verb.
    if (/^pass$/i.test(name)) return false;
    if (
      (kind === "weak" && !isNamedAsBad(match)) ||
      (/[/?&]$/.test(before) && !match[0].includes("\n")) ||
      /public[ _-]{1,2}$/i.test(match.input.slice(Math.max(0, match.index - 8), match.index))
    )
      return false;
    // A fingerprint is written in capitals; roff and code have marks that values have not.
    // So is a word with a hash that a wrapped line put behind it.
    if (/^[0-9A-F]{16,}$|^H4sI|^[A-Z][a-z]{5,}[0-9a-f]{32,}$/.test(secret) || /[\\()]|\*\*$/.test(secret)) return false;
    // `token 19048f3c-… expired` names a row.
    if ((WHOLE_UUID.test(secret) && isSpokenOf(match)) || /%0[Aa]/.test(secret)) return false;
    if (!isStrongValue(secret, kind === "weak" ? "token" : kind)) return false;
    // In a table of commas the name stands first.
    if (
      /^[\w.-]*,/.test(match[0]) &&
      !/(?:^|\n)["']?$/.test(match.input.slice(Math.max(0, startOf(name, match) - 2), startOf(name, match)))
    )
      return false;
    // A row that a database prints: `2|mandrill_api_key|…`.
    if (/^[\w.-]*\|/.test(match[0]) && !/(?:^|[\n|])$/.test(match.input.charAt(startOf(name, match) - 1))) return false;
    return !match[0].includes("\n") || (isAlone(name, match) && !/[,|]/.test(secret));
  },
  confidence: confidenceInValue,
  examples: {
    hides: [
      sample("backup_password ", "hB4rQx81LmZt60WyVcNs"),
      sample("setenv HARBOR_API_KEY '", "4b825dc642cb6eb9a060e54bf8d69288", "'"),
      sample("the backup password n1ght", "-W4tch!", " works"),
      sample("Settings\nHarborApiToken\n", "hB4rQx81LmZt60WyVcNs", "\nCopy"),
      sample("npm config set //registry.test/:_authToken ", "hB4rQx81LmZt60WyVcNs"),
      sample("Error: invalid credential '", "hB4rQx81LmZt60WyVcNs", "'"),
    ],
    keeps: [
      "the password must have 12 letters",
      "token 4096 of 8192",
      "secrets are in /run/secrets/harbor-2026",
      "the key getElementById2 is missing",
      "password authentication failed for user",
      "token\n  .replace(/x/g)",
      "a key press",
      "password policy v2.1.0 applies",
      "TokenExpired: token 19048f3c-f42d-491b-a02a-14546e3a5f8c expired",
      "/(?:token|password|passwd|passphrase2|secret3)/",
    ],
  },
});

const WHOLE_UUID = new RegExp(`^${UUID}$`, "i");

function isSpokenOf({ input, index, 0: whole }: RegExpExecArray): boolean {
  const end = index + whole.length;
  return /^["'\x60]? (?:expired|was|has|is|not|revoked|invalid|already|could|does)\b/.test(input.slice(end, end + 16));
}

/** `401 Unauthorized for key …`, `invalid key …`: programs complain of keys, and show them. */
function isNamedAsBad({ input, index }: RegExpExecArray): boolean {
  return /(?:for|with|using|invalid|bad|rejected|unknown|wrong|expired|api|access)[ \t]"?$/i.test(
    input.slice(Math.max(0, index - 12), index),
  );
}

function startOf(name: string, match: RegExpExecArray): number {
  return match.index - Math.max(0, name.length - (/^[\w.$-]*/.exec(match[0])?.[0].length ?? 0));
}

/** A name on a line of its own or at the end of a command that prints what it names, and a value on the next. */
function isAlone(name: string, match: RegExpExecArray): boolean {
  const { input, index } = match;
  const line = input.lastIndexOf("\n", index) + 1;
  const end = index + match[0].length;
  const before = input.slice(line, Math.max(line, startOf(name, match))).slice(-200);
  const isFirst = /^[ \t>*-]{0,8}(?:[A-Za-z]{2,16}[ \t])?$/.test(before);
  const isPrinted = /^[^\n]{0,60}[$#>%][ \t]|\b(?:echo|printenv|show|get|GET|cat|read|print|name=)[ \t"']/.test(before);
  return (isFirst || isPrinted) && /^["']?[ \t]{0,40}(?:\r?\n|$)/.test(input.slice(end, end + 44));
}

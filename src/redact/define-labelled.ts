import { defineRule, type SecretRule } from "./define-rule.ts";
import { mixesOften } from "./drawn-at-random.ts";
import { looksMadeUp } from "./made-up.ts";

/** A secret without a beginning of its own: known by its vendor's name in the label before it, and by its form. */
export interface LabelledRule {
  readonly id: string;
  readonly title: string;
  /** Lower-case literals of the label: `datadog`, `dd_api`. An underscore stands for `-`, a space and nothing as well. */
  readonly labels: readonly string[];
  /** What the label must say further on, before the value, as a pattern: `key|token`. Without it any label counts. */
  readonly says?: string;
  /** The form of the value as a linear pattern, without groups that capture: `[a-f0-9]{32}`. */
  readonly value: string;
  readonly accept?: (secret: string) => boolean;
  readonly canonical?: (secret: string) => string;
  readonly examples: SecretRule["examples"];
}

/** From the label to the value: the rest of a name, a closing quote, a separator, an opening quote. All of bounded length. */
const REST = String.raw`[\w .\[\]-]{0,32}`;
const CLOSING = String.raw`["'\x60\\\])>*]{0,6}`;
const OPENING = String.raw`["'\x60\\(<*]{0,6}`;
const MARK = String.raw`(?:${CLOSING}\s{0,8}(?:=>|->|:=|[=:,|]\*{0,2}|\bis\b)|>)\s{0,16}${OPENING}`;
/** White space alone joins a value only to the name right before it: further on, the label's sentence has moved to other things. */
const NAME_AND_SPACE = String.raw`[\w.\[\]-]{0,32}?(?:[ -](?:key|token|secret))?${CLOSING}\s{1,24}(?:to\s{1,8})?${OPENING}`;

/** What the words right before a value call it when it is no secret: `commit 4b82…`, `accessor: …`, `public key: …`. */
const NO_SECRET =
  /(?:(?:\b|_)(?:commit|revision|rev|sha\d{0,3}|md5|digest|checksum|hash|etag|accessor)|public[-_ ]?key)["'\\`\s:=>]{0,16}$/i;

/** `DD_API_KEY_ID=…`, `accessKeyId: …`. A `secret_id` is a secret, though. */
const IS_ID = /(?<![sS][eE][cC][rR][eE][tT])(?:[-_ ](?:id|ID|Id)|(?<=[a-z])I[dD])["'\\`\s:=>]{0,16}$/;

/** Makes a rule for values that only the label beside them tells apart from any other hash or id. */
export function defineLabelled(rule: LabelledRule): SecretRule {
  const labels = rule.labels.map((label) => label.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&").replaceAll("_", "[-_ ]?"));
  const says = rule.says ? `${REST}?(?:${rule.says})` : "";
  return defineRule({
    id: rule.id,
    title: rule.title,
    keywords: [...new Set(rule.labels.flatMap(spellingsOf))],
    pattern: new RegExp(
      `(?:${labels.join("|")})${says}(?:${REST}?${MARK}|${NAME_AND_SPACE})(?<![A-Za-z0-9])(?<secret>${rule.value})(?![A-Za-z0-9])`,
      "gi",
    ),
    kind: "specific",
    accept: (secret, match) =>
      isDrawn(secret) &&
      !looksMadeUp(secret) &&
      !isBelowSentence(match) &&
      !namesSomethingElse(match[0].slice(0, match[0].length - secret.length)) &&
      (rule.accept?.(secret) ?? true),
    confidence: () => "medium",
    ...(rule.canonical ? { canonical: rule.canonical } : {}),
    examples: rule.examples,
  });
}

/** `dd_api` as it is written in the shell, in headers, in sentences and in code. */
function spellingsOf(label: string): string[] {
  return ["_", "-", " ", ""].map((joint) => label.replaceAll("_", joint));
}

/** Identifiers have no digits, numbers no letters; a random value has both, or mixes small and capital letters. */
function isDrawn(value: string): boolean {
  return (/[0-9]/.test(value) && /[A-Za-z]/.test(value)) || mixesOften(value);
}

/** A line that ends with the name and says more than it, and a value on the next: a hash that a command printed. */
function isBelowSentence({ 0: whole, input, index }: RegExpExecArray): boolean {
  const label = /^(?<name>[^\n:=]{0,96})\n/.exec(whole)?.groups?.name;
  if (label === undefined) return false;
  const line = input.slice(Math.max(input.lastIndexOf("\n", index) + 1, index - 96), index);
  return /\S[ \t]+\S/.test(line);
}

function namesSomethingElse(label: string): boolean {
  return NO_SECRET.test(label) || IS_ID.test(label);
}

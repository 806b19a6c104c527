import type { SecretRule } from "./define-rule.ts";

/** So much has to stay unknown, or the last letters stay hidden as well. */
const UNKNOWN_BITS = 80;
const LAST_LETTERS = 4;

/**
 * What may be told of a token by its vendor's form: the published beginning, its length, and its last four letters while
 * at least 80 bits stay unknown. Of passwords and of values that only a label tells: nothing, not even the length.
 */
export function hintOf(rule: SecretRule, secret: string): string | undefined {
  const prefix = rule.prefixes?.find((known) => secret.startsWith(known));
  if (prefix === undefined) return undefined;
  const unknown = secret.length - prefix.length - LAST_LETTERS;
  const isLong = unknown * bitsPerLetter(secret.slice(prefix.length)) >= UNKNOWN_BITS;
  // Not in the form of OpenClaw's masks: a search would take it for one.
  return `${prefix}\u2026${isLong ? ` \u2026${secret.slice(-LAST_LETTERS)}` : ""} (${secret.length} letters)`;
}

/** By the letters it is written with: 16 of them where all are hex digits, 10 for digits. */
function bitsPerLetter(body: string): number {
  if (/^[0-9]*$/.test(body)) return Math.log2(10);
  if (/^(?:[0-9a-f]*|[0-9A-F]*)$/.test(body)) return 4;
  if (/^(?:[0-9a-z]*|[0-9A-Z]*)$/.test(body)) return Math.log2(36);
  return Math.log2(62);
}

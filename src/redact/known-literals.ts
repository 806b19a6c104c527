import { defineRule, type SecretRule } from "./define-rule.ts";
import type { KnownSecret, KnownSecrets } from "./known-secrets.ts";

/** A known value as it is written down somewhere: found by comparing letters, never by a pattern made of it. */
export interface Literal {
  /** Lower-case ASCII letters it starts with, digits as `0`: what the scan for keywords looks for. */
  readonly keyword: string;
  readonly written: string;
  /** Short ones must stand alone: no letter or digit around them. */
  readonly standsAlone: boolean;
  readonly known: KnownSecret;
  readonly rule: SecretRule;
  /** What was undone: nothing where it is written as it is. */
  readonly carriers: readonly string[];
}

export const configuredSecret = defineRule({
  id: "configured-secret",
  title: "A value that stands in the configuration of the home",
  keywords: [],
  pattern: /(?!)/g,
  kind: "specific",
  examples: { hides: [], keeps: [] },
});

const LONGEST_KEYWORD = 12;
const SHORTEST_KEYWORD = 4;
const STANDS_ALONE_BELOW = 16;
/** A piece of base 64 shorter than this occurs by chance. */
const SHORTEST_ENCODED = 12;

/** Known values in all notations whose letters do not depend on what stands around them. */
export function literalsOf(known: KnownSecrets, ruleOf: (value: string) => SecretRule | undefined): Literal[] {
  return known.flatMap((secret) => {
    const rule = ruleOf(secret.value) ?? configuredSecret;
    return [...notationsOf(secret.value)].flatMap(([written, carriers]) => {
      const keyword = keywordOf(written);
      if (keyword.length < SHORTEST_KEYWORD) return [];
      const standsAlone = written.length < STANDS_ALONE_BELOW;
      return [{ keyword, written, standsAlone, known: secret, rule, carriers }];
    });
  });
}

function notationsOf(value: string): Map<string, readonly string[]> {
  const bytes = Buffer.from(value);
  const notations = new Map<string, readonly string[]>([[value, []]]);
  const add = (written: string, carrier: string) => {
    if (!notations.has(written)) notations.set(written, [carrier]);
  };
  add(JSON.stringify(value).slice(1, -1), "escapes");
  add(encodeURIComponent(value), "percent");
  add(
    value.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`),
    "html",
  );
  add(bytes.toString("hex"), "hex");
  // The letters that are the same whatever stands before and behind, for each way the groups may fall.
  for (let shift = 0; shift < 3; shift += 1) {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    const inner = whole.slice(shift === 0 ? 0 : shift + 1, whole.length - ((bytes.length + shift) % 3 === 0 ? 0 : 1));
    if (inner.length < SHORTEST_ENCODED) continue;
    add(inner, "base64");
    add(inner.replaceAll("+", "-").replaceAll("/", "_"), "base64");
  }
  return notations;
}

/** Letters beyond ASCII end it: the scan knows none. */
function keywordOf(written: string): string {
  const ascii = /^[\x21-\x7e]*/.exec(written)?.[0] ?? "";
  return ascii.slice(0, LONGEST_KEYWORD).toLowerCase().replace(/[0-9]/g, "0");
}

export function isLiteralAt(literal: Literal, text: string, start: number): boolean {
  if (!text.startsWith(literal.written, start)) return false;
  if (!literal.standsAlone) return true;
  return !isWordLetter(text.charCodeAt(start - 1)) && !isWordLetter(text.charCodeAt(start + literal.written.length));
}

function isWordLetter(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

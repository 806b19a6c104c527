import { createHmac } from "node:crypto";
import { defineRule } from "./define-rule.ts";
import type { Found } from "./find-secrets.ts";

/** OpenClaw keeps the first six and the last four letters of what it masks, from this length on (2026.5 and later). */
const SHORTEST_MASKED = 18;
const HEAD = 6;
const TAIL = 4;
export const ELLIPSIS = "\u2026";

export const openclawMask = defineRule({
  id: "openclaw-mask",
  title: "What OpenClaw left of a secret that it masked: its first six and last four letters",
  keywords: [],
  pattern: /(?!)/g,
  kind: "specific",
  confidence: () => "low",
  examples: { hides: [], keeps: [] },
});

/** How OpenClaw would mask the value; undefined where it leaves nothing of it. */
export function maskOf(value: string): string | undefined {
  if (value.length < SHORTEST_MASKED || /\s/.test(value)) return undefined;
  return value.slice(0, HEAD) + ELLIPSIS + value.slice(-TAIL);
}

/**
 * Stands for the two ends of a value: the same for a mask in a transcript and for the value where it was seen whole. So
 * the two are brought together without the ends being printed anywhere.
 */
export function maskFingerprint(key: Uint8Array, mask: string): string {
  return createHmac("sha256", key).update(`mask\u0000${mask}`).digest("hex").slice(0, 32);
}

/** Masks that keep ends. Ten real letters of a secret are no harmless thing to store. */
export function findMasks(text: string): readonly Found[] {
  let at = text.indexOf(ELLIPSIS);
  if (at < 0) return NOTHING;
  const found: Found[] = [];
  for (; at >= 0; at = text.indexOf(ELLIPSIS, at + 1)) {
    const start = at - HEAD;
    const end = at + 1 + TAIL;
    if (start < 0 || end > text.length) continue;
    const secret = text.slice(start, end);
    if (isMask(secret) && !isLetter(text.charAt(start - 1)) && !isLetter(text.charAt(end)))
      found.push({ rule: openclawMask, start, end, secret });
  }
  return found;
}

const NOTHING: readonly Found[] = [];

/** `really…this` is a sentence: ends of secrets have digits, marks or capitals inside. */
function isMask(text: string): boolean {
  if (!/^[\w+/=.~:@!#$%^&*-]{6}\u2026[\w+/=.~@!#$%^&*-]{4}$/.test(text)) return false;
  return /[0-9_+/=-]/.test(text) || /[a-z][A-Z]/.test(text) || /^[A-Z]{6}/.test(text);
}

function isLetter(letter: string): boolean {
  return /[A-Za-z0-9_]/.test(letter);
}

import { isBlank } from "./letter-kinds.ts";
import type { Range } from "./range.ts";

/** A window never ends inside of a value, unless the value is longer than any honest one. */
export const LONGEST_VALUE = 512;

/** Stretches around places of interest, up to blanks: those that touch are one, so that no letter is read twice. */
export function windowsAround(
  places: readonly number[],
  reach: { readonly before: number; readonly after: number },
  text: string,
): Range[] {
  const windows: { start: number; end: number }[] = [];
  for (const place of places) {
    const last = windows.at(-1);
    if (last && place + reach.after <= last.end) continue;
    const start = blankBefore(text, Math.max(0, place - reach.before), last?.end ?? 0);
    const end = blankAfter(text, Math.min(text.length, place + reach.after));
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else windows.push({ start, end });
  }
  return windows;
}

function blankBefore(text: string, from: number, limit: number): number {
  let at = from;
  const farthest = Math.max(limit, from - LONGEST_VALUE);
  while (at > farthest && !isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function blankAfter(text: string, from: number): number {
  let at = from;
  const farthest = Math.min(text.length, from + LONGEST_VALUE);
  while (at < farthest && !isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

import type { Range } from "./range.ts";

/** Stretches around places of interest: those that touch are one, so that no letter is read twice. */
export function windowsAround(
  places: readonly number[],
  reach: { readonly before: number; readonly after: number },
  length: number,
): Range[] {
  const windows: { start: number; end: number }[] = [];
  for (const place of places) {
    const start = Math.max(0, place - reach.before);
    const end = Math.min(length, place + reach.after);
    const last = windows.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else windows.push({ start, end });
  }
  return windows;
}

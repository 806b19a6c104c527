import type { Range } from "./range.ts";

export type WithheldReason = "budget" | "depth" | "error";

const MARKER = /\[(?:REDACTED:[a-z0-9-]{1,64}:[0-9a-f]{8}|WITHHELD:(?:budget|depth|error))\]/g;

export function redactedMarker(rule: string, fingerprint: string): string {
  return `[REDACTED:${rule}:${fingerprint.slice(0, 8)}]`;
}

export function withheldMarker(reason: WithheldReason): string {
  return `[WITHHELD:${reason}]`;
}

/** Where earlier markers stand: text that went through redaction before must come out as it is. */
export function markersIn(text: string): Range[] {
  if (!text.includes("[REDACTED:") && !text.includes("[WITHHELD:")) return [];
  return Array.from(text.matchAll(MARKER), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

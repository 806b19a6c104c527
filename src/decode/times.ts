import { type JsonObject, numberAt, stringAt } from "../kernel/json.ts";

const ISO_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})$/;
const STAMP = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})(\.\d{3})?Z$/;

/** Dates outside these years are damage or forgery, and break programs that read our output. */
const EARLIEST_MS = Date.UTC(2000, 0, 1);
const LATEST_MS = Date.UTC(2200, 0, 1);

/** ms UTC of an ISO 8601 time with a zone, or null. */
export function parseIsoTime(text: string | undefined): number | null {
  if (text === undefined || !ISO_TIME.test(text)) return null;
  return plausible(Date.parse(text));
}

/** ms UTC of the form in archive names, `2026-11-21T06-37-24.228Z`, or null. */
export function parseStamp(text: string): number | null {
  const parts = STAMP.exec(text);
  return parts ? parseIsoTime(`${parts[1]}T${parts[2]}:${parts[3]}:${parts[4]}${parts[5] ?? ""}Z`) : null;
}

/** ms UTC of a number of milliseconds, or null when it cannot be a date of our time. */
export function plausible(ms: number | undefined): number | null {
  return ms !== undefined && ms >= EARLIEST_MS && ms <= LATEST_MS ? Math.trunc(ms) : null;
}

/** `timestamp` as OpenClaw writes it: ISO text outside, milliseconds inside a message. */
export function timeOf(record: JsonObject): number | null {
  return parseIsoTime(stringAt(record, "timestamp")) ?? plausible(numberAt(record, "timestamp"));
}

import { parseIsoTime } from "./parse-iso-time.ts";
import { shorten, visible } from "./visible.ts";

export interface WhenOptions {
  readonly now: Date;
  readonly utc: boolean;
}

interface Refusal {
  readonly ok: false;
  readonly message: string;
  readonly hint: string;
}

export type When = { readonly ok: true; readonly at: Date } | Refusal;

export type Window = { readonly ok: true; readonly since: Date | null; readonly until: Date | null } | Refusal;

const ACCEPTED =
  "Write now, today, yesterday, a duration before now (90s 15m 24h 7d 2w 1d12h), a date (2026-02-07), a time (2026-02-07T14:00, …14:00:00Z, …14:00+09:00) or a unix time (10 digits for seconds, 13 for milliseconds).";

const DURATION =
  /^(?<minus>-)?(?=\d)(?:(?<w>\d+)w)?(?:(?<d>\d+)d)?(?:(?<h>\d+)h)?(?:(?<m>\d+)m)?(?:(?<s>\d+)s)?(?<ago> ago)?$/;
const UNIT_MS = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000 } as const;
const CALENDAR_UNIT = /^-?\d+ ?(?:mo|mon|months?|y|yr|years?|M|Y)(?: ago)?$/;

function refuse(text: string, why: string, hint = ACCEPTED): Refusal {
  return { ok: false, message: `"${visible(shorten(text, 40))}" ${why}.`, hint };
}

function startOfDay(options: WhenOptions, daysBefore: number): Date {
  const { now, utc } = options;
  return utc
    ? new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() - daysBefore))
    : new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysBefore);
}

function parseDuration(text: string, now: Date): When | null {
  const found = DURATION.exec(text)?.groups;
  if (found === undefined) return null;
  if (found.minus !== undefined && found.ago !== undefined) return refuse(text, "says both - and ago");
  const units = [found.w, found.d, found.h, found.m, found.s].map((digits) => Number(digits ?? 0));
  const lengths = [UNIT_MS.w, UNIT_MS.d, UNIT_MS.h, UNIT_MS.m, UNIT_MS.s];
  const ms = units.reduce((sum, count, index) => sum + count * (lengths[index] ?? 0), 0);
  const at = now.getTime() - ms;
  return at >= 0 ? { ok: true, at: new Date(at) } : refuse(text, "reaches back before 1970");
}

function parseIso(text: string, options: WhenOptions): When {
  const time = parseIsoTime(text, options);
  switch (time.kind) {
    case "time":
      return { ok: true, at: time.at };
    case "not-iso":
      return refuse(text, "is not a time");
    case "impossible":
      return refuse(text, `is not a time: ${time.why}`);
    case "skipped":
      return refuse(text, "does not exist here: clocks were set forward over it", "Add the zone, as in +02:00 or Z.");
    case "twice": {
      const both = time.offsets.map((offset) => `${text.replace(" ", "T")}${offset}`).join(" or ");
      return refuse(text, "happened twice here: clocks were set back", `Say which one: ${both}`);
    }
  }
}

/** A moment as a person writes it. Nothing is guessed: what could mean two things is refused with a hint. */
export function parseWhen(text: string, options: WhenOptions): When {
  const word = text.trim();
  if (word === "now") return { ok: true, at: new Date(options.now) };
  if (word === "today") return { ok: true, at: startOfDay(options, 0) };
  if (word === "yesterday") return { ok: true, at: startOfDay(options, 1) };
  if (/^\d{10}$/.test(word)) return { ok: true, at: new Date(Number(word) * 1000) };
  if (/^\d{13}$/.test(word)) return { ok: true, at: new Date(Number(word)) };
  if (CALENDAR_UNIT.test(word)) {
    return refuse(
      word,
      "is not one fixed length of time",
      "Count in days or weeks (30d, 52w), or write a date. m means minutes.",
    );
  }
  return parseDuration(word, options.now) ?? parseIso(word, options);
}

/** The two ends of a window; an end that was not given is open. */
export function parseWindow(since: string | undefined, until: string | undefined, options: WhenOptions): Window {
  const from = since === undefined ? null : parseWhen(since, options);
  if (from?.ok === false) return { ...from, message: `--since ${from.message}` };
  const to = until === undefined ? null : parseWhen(until, options);
  if (to?.ok === false) return { ...to, message: `--until ${to.message}` };
  if (from !== null && to !== null && from.at > to.at) {
    const message = `--since (${from.at.toISOString()}) is after --until (${to.at.toISOString()}).`;
    return { ok: false, message, hint: "Swap them, or leave one of them out." };
  }
  return { ok: true, since: from?.at ?? null, until: to?.at ?? null };
}

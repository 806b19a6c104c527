import { formatOffset } from "./format-time.ts";

export type IsoTime =
  | { readonly kind: "time"; readonly at: Date }
  | { readonly kind: "not-iso" }
  | { readonly kind: "impossible"; readonly why: string }
  | { readonly kind: "skipped" }
  | { readonly kind: "twice"; readonly offsets: readonly string[] };

const DATE = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T ](?<rest>.+))?$/;
const TIME =
  /^(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.(?<fraction>\d{1,9}))?)?(?<zone>Z|[+-]\d\d:?\d\d)?$/;
const DAY_MS = 86_400_000;

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly ms: number;
  readonly zone: string | undefined;
}

function offsetMinutes(zone: string): number | null {
  if (zone === "Z") return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(-2));
  if (hours > 14 || minutes > 59) return null;
  return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}

function parseClock(text: string): Clock | null {
  const found = TIME.exec(text)?.groups;
  if (found === undefined) return null;
  const { hour, minute, second = "0", fraction = "0", zone } = found;
  const ms = Number(fraction.padEnd(3, "0").slice(0, 3));
  return { hour: Number(hour), minute: Number(minute), second: Number(second), ms, zone };
}

/** The moments at which the clocks of the local zone show these numbers: none, one, or two when they are set back. */
function localMoments(wallMs: number): number[] {
  const offsets = [wallMs - DAY_MS, wallMs + DAY_MS].map((ms) => new Date(ms).getTimezoneOffset());
  const moments = [...new Set(offsets)].map((offset) => ({ offset, ms: wallMs + offset * 60_000 }));
  return moments.filter(({ offset, ms }) => new Date(ms).getTimezoneOffset() === offset).map(({ ms }) => ms);
}

function localTime(wallMs: number): IsoTime {
  const moments = localMoments(wallMs).sort((a, b) => a - b);
  const [first] = moments;
  if (first === undefined) return { kind: "skipped" };
  if (moments.length === 1) return { kind: "time", at: new Date(first) };
  return { kind: "twice", offsets: moments.map((ms) => formatOffset(-new Date(ms).getTimezoneOffset())) };
}

/** An ISO 8601 date, or date and time. Without a zone it means the local zone of the process, or UTC when asked. */
export function parseIsoTime(text: string, options: { readonly utc: boolean }): IsoTime {
  const found = DATE.exec(text)?.groups;
  if (found === undefined) return { kind: "not-iso" };
  const [year, month, day] = [Number(found.year), Number(found.month), Number(found.day)];
  const midnight = Date.UTC(year, month - 1, day);
  if (year < 1970) return { kind: "impossible", why: "it is before 1970" };
  if (new Date(midnight).toISOString().slice(0, 10) !== text.slice(0, 10)) {
    return { kind: "impossible", why: "there is no such day" };
  }
  if (found.rest === undefined) {
    // Where clocks change at midnight, this is the first moment the day has.
    return { kind: "time", at: options.utc ? new Date(midnight) : new Date(year, month - 1, day) };
  }
  const clock = parseClock(found.rest);
  if (clock === null) return { kind: "not-iso" };
  if (clock.hour > 23 || clock.minute > 59 || clock.second > 59) {
    return { kind: "impossible", why: "there is no such time of day" };
  }
  const wallMs = midnight + ((clock.hour * 60 + clock.minute) * 60 + clock.second) * 1000 + clock.ms;
  if (clock.zone === undefined) return options.utc ? { kind: "time", at: new Date(wallMs) } : localTime(wallMs);
  const offset = offsetMinutes(clock.zone);
  if (offset === null) return { kind: "impossible", why: "no zone is that far from UTC" };
  return { kind: "time", at: new Date(wallMs - offset * 60_000) };
}

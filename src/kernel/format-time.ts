import { shorten, visible } from "./visible.ts";

const NAMES_OF_UTC = new Set(["UTC", "Etc/UTC", "Etc/GMT", "GMT", "Etc/Universal", "Etc/Zulu"]);

function pad(value: number, digits = 2): string {
  return String(value).padStart(digits, "0");
}

/** `2026-11-21 06:36:37.123`, local or UTC. A text that is no time is shown as it is. */
export function formatTime(iso: string, options: { readonly utc: boolean }): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return visible(shorten(iso, 30));
  if (options.utc) return at.toISOString().replace("T", " ").slice(0, -1);
  const date = `${pad(at.getFullYear(), 4)}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
  const time = `${pad(at.getHours())}:${pad(at.getMinutes())}:${pad(at.getSeconds())}`;
  return `${date} ${time}.${pad(at.getMilliseconds(), 3)}`;
}

/** `+01:00` for 60 minutes east of UTC. */
export function formatOffset(minutesEast: number): string {
  const minutes = Math.abs(Math.round(minutesEast));
  return `${minutesEast < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** `Europe/Berlin (UTC+01:00)`, with the offset that holds at that moment, or `UTC`. */
export function zoneName(options: { readonly utc: boolean }, at: Date): string {
  const name = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (options.utc || NAMES_OF_UTC.has(name)) return "UTC";
  return `${name} (UTC${formatOffset(-at.getTimezoneOffset())})`;
}

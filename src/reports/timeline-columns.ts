import { formatTime } from "../kernel/format-time.ts";
import { stringAt } from "../kernel/json.ts";
import { type AttemptRow, isAttempt, type Status, type TimelineRow } from "../queries/rows.ts";
import type { Column, CsvColumn } from "./define-format.ts";
import { jsonText } from "./json-text.ts";
import type { Tone } from "./paint.ts";

const SIGNS: { readonly [status in Status]: readonly [glyph: string, tone: Tone] } = {
  pending: ["⧖", "yellow"],
  denied: ["✗", "red"],
  expired: ["⌛", "yellow"],
  cancelled: ["∅", "dim"],
  running: ["▶", "cyan"],
  succeeded: ["✓", "green"],
  failed: ["!", "red"],
  "timed-out": ["⏱", "yellow"],
  unknown: ["?", "yellow"],
};

function status(row: TimelineRow): string {
  return isAttempt(row)
    ? `${SIGNS[row.status][0]} ${row.status}`
    : (stringAt(row.data, "outcome") ?? stringAt(row.data, "direction") ?? "");
}

/** `agent:harbor:night-watch` is `night-watch`: the agent has its own column. */
function shortSession(session: string | null | undefined): string {
  return (session ?? "").replace(/^agent:[^:]*:(?=.)/s, "");
}

function attempted(row: AttemptRow): string {
  if (row.type === "exec") return row.command ?? "(no evidence holds the command)";
  if (row.args === undefined || row.args === null) return `${row.tool} (no evidence holds the arguments)`;
  return `${row.tool} ${typeof row.args === "string" ? row.args : jsonText(row.args)}`;
}

/** What was attempted or what happened, on one line. */
function what(row: TimelineRow): string {
  return (isAttempt(row) ? attempted(row) : row.summary).replace(/\r?\n/g, "⏎");
}

function secretCounts(row: AttemptRow): string {
  const counts = new Map<string, number>();
  for (const { rule } of row.secrets) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => (count === 1 ? rule : `${rule}×${count}`)).join(", ");
}

/** Our remarks: how it ended, which secrets were hidden, what is odd about it. */
function remarks(row: TimelineRow): string {
  const exit = isAttempt(row) && row.exitCode !== null && row.exitCode !== 0 ? ` (exit ${row.exitCode})` : "";
  const secrets = isAttempt(row) && row.secrets.length > 0 ? ` [secrets: ${secretCounts(row)}]` : "";
  const flags = row.flags.length > 0 ? ` [${row.flags.join(", ")}]` : "";
  return exit + secrets + flags;
}

/** The timeline as a person reads it. */
export function timelineColumns(options: { readonly utc: boolean }): ReadonlyArray<Column<TimelineRow>> {
  return [
    { title: "TIME", value: (row) => (row.ts === null ? "unknown" : formatTime(row.ts, options)), max: 24 },
    { title: "TYPE", value: (row) => row.type },
    { title: "ST", value: status, tone: (row) => (isAttempt(row) ? SIGNS[row.status][1] : null), max: 16 },
    { title: "AGENT", value: (row) => row.agent ?? "", max: 16 },
    { title: "SESSION", value: (row) => shortSession(row.session), max: 24 },
    { title: "WHAT", value: what, note: remarks, elastic: true },
  ];
}

const CSV_KEYS = [
  "id",
  "type",
  "ts",
  "agent",
  "session",
  "sessionId",
  "callId",
  "tool",
  "command",
  "args",
  "status",
  "exitCode",
  "durationMs",
  "approval",
  "cwd",
  "sender",
  "channel",
  "summary",
  "data",
  "evidence",
  "secrets",
  "flags",
] as const;

/** The timeline as a spreadsheet reads it: the keys of the rows, a contract since schemaVersion 1. */
export function timelineCsvColumns(): ReadonlyArray<CsvColumn<TimelineRow>> {
  return CSV_KEYS.map((key) => ({
    title: key,
    value: (row) => (Object.hasOwn(row, key) ? Reflect.get(row, key) : null),
  }));
}

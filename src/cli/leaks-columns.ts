import { formatTime } from "../kernel/format-time.ts";
import type { LeakModel, LeakRow, LeakSession, LeakSighting, Reach } from "../queries/leak-rows.ts";
import type { Column, CsvColumn } from "../reports/define-format.ts";
import type { Tone } from "../reports/paint.ts";

const SIGNS: { readonly [reach in Reach]: readonly [text: string, tone: Tone] } = {
  outbound: ["✗ sent", "red"],
  "attempted-outbound": ["∅ tried", "yellow"],
  prompt: ["! prompt", "yellow"],
  log: ["· log", "dim"],
  disk: ["· disk", "dim"],
};

const CONFIDENCE = { high: "high", medium: "med", low: "low" } as const;

type Style = { readonly utc: boolean };

/** Day and minute: the year stands in every other format. */
function shortTime(iso: string | null, style: Style): string {
  return iso === null ? "" : formatTime(iso, style).slice("2026-".length, "2026-11-21 05:38".length);
}

export function sessionName({ session, sessionId }: Pick<LeakSession, "session" | "sessionId">): string {
  return session === null ? sessionId : session.replace(/^agent:[^:]*:(?=.)/s, "");
}

function modelName({ provider, model }: LeakModel): string {
  return [provider, model].filter((part) => part !== null).join("/");
}

/** What a person has to do about it, and where the configuration has it. */
function remark(row: LeakRow): string {
  const [name] = row.names;
  const more = row.names.length > 1 ? ` +${row.names.length - 1}` : "";
  // What never left its place need not be changed.
  if (row.reach === "disk" && row.configured === "still") return ` [${name}${more}]`;
  if (row.configured === "still") return ` [not rotated: ${name}${more}]`;
  if (row.configured === "was") return ` [${row.oldCopies.length > 0 ? "old copies" : "was"}: ${name}${more}]`;
  return "";
}

/** The secrets as a person reads them. */
export function leakColumns(style: Style): ReadonlyArray<Column<LeakRow>> {
  return [
    { title: "REACH", value: (row) => SIGNS[row.reach][0], tone: (row) => SIGNS[row.reach][1] },
    { title: "CONF", value: (row) => CONFIDENCE[row.confidence] },
    { title: "SECRET", value: (row) => row.fingerprint.slice(0, 8) },
    { title: "TIMES", value: (row) => String(row.times), align: "right" },
    { title: "LAST", value: (row) => shortTime(row.lastAt, style) },
    { title: "WHAT", value: (row) => row.rule, note: remark, elastic: true },
    {
      title: "SESSIONS",
      value: (row) => row.sessions.map(sessionName).join(" ") || (row.files[0] ?? ""),
      max: 26,
      elastic: true,
    },
  ];
}

const LEAK_KEYS = [
  "fingerprint",
  "rule",
  "rules",
  "confidence",
  "names",
  "configured",
  "oldCopies",
  "reach",
  "proof",
  "models",
  "firstAt",
  "lastAt",
  "times",
  "masked",
  "agents",
  "sessions",
  "tools",
  "files",
] as const satisfies readonly (keyof LeakRow)[];

export const LEAK_CSV: ReadonlyArray<CsvColumn<LeakRow>> = LEAK_KEYS.map((key) => ({
  title: key,
  value: (row) => row[key],
}));

/** The places where one secret was seen. */
export function sightingColumns(style: Style): ReadonlyArray<Column<LeakSighting>> {
  return [
    { title: "TIME", value: (row) => (row.ts === null ? "unknown" : formatTime(row.ts, style)), max: 24 },
    { title: "REACH", value: (row) => SIGNS[row.reach][0], tone: (row) => SIGNS[row.reach][1] },
    { title: "HOW", value: (row) => row.via, note: (row) => (row.times > 1 ? ` ×${row.times}` : ""), elastic: true },
    {
      title: "SESSION",
      value: ({ session, sessionId, file }) => (sessionId === null ? file : sessionName({ session, sessionId })),
      max: 26,
      elastic: true,
    },
    { title: "MODEL", value: (row) => row.models.map(modelName).join(" "), max: 24 },
    { title: "ID", value: (row) => row.id.slice(0, 12) },
  ];
}

const SIGHTING_KEYS = [
  "id",
  "ts",
  "reach",
  "via",
  "rule",
  "confidence",
  "times",
  "kind",
  "agent",
  "session",
  "sessionId",
  "tool",
  "file",
  "models",
] as const satisfies readonly (keyof LeakSighting)[];

export const SIGHTING_CSV: ReadonlyArray<CsvColumn<LeakSighting>> = SIGHTING_KEYS.map((key) => ({
  title: key,
  value: (row) => row[key],
}));

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

export interface LeakStyle {
  readonly utc: boolean;
  /** Terminal columns. */
  readonly width: number;
}

/** From this width on there is room for more than what decides. */
const WIDE = 100;
const WIDER = 120;
const VERY_WIDE = 140;

/** The year stands in every other format; the day must do where there is little room. */
function shortTime(iso: string | null, style: LeakStyle, until: string): string {
  if (iso === null) return "";
  return formatTime(iso, style).slice("2026-".length, "2026-".length + until.length);
}

export function sessionName({ session, sessionId }: Pick<LeakSession, "session" | "sessionId">): string {
  return session === null ? sessionId : session.replace(/^agent:[^:]*:(?=.)/s, "");
}

function modelName({ provider, model }: LeakModel): string {
  return [provider, model].filter((part) => part !== null).join("/");
}

/** Where the configuration has it says more than the rule that found it. */
function whatIs({ names: [name], rule }: LeakRow): string {
  return name?.slice(name.indexOf("#") + 1) ?? rule;
}

function remark(row: LeakRow, { width }: LeakStyle): string {
  const copies = row.oldCopies.length;
  // Where the configuration has it is worth more room than what it looks like.
  const hasRoom = width >= (row.names.length > 0 ? VERY_WIDE : WIDER);
  const parts = [
    width >= VERY_WIDE && row.names.length > 0 ? row.rule : null,
    hasRoom ? row.hint : null,
    width >= VERY_WIDE && copies > 0 ? `${copies} old ${copies === 1 ? "copy" : "copies"}` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "" : ` [${parts.join(", ")}]`;
}

/** The secrets as a person reads them. */
export function leakColumns(style: LeakStyle): ReadonlyArray<Column<LeakRow>> {
  const time = style.width < WIDE ? "11-21" : "11-21 05:38";
  return [
    { title: "REACH", value: (row) => SIGNS[row.reach][0], tone: (row) => SIGNS[row.reach][1] },
    { title: "CONF", value: (row) => CONFIDENCE[row.confidence] },
    { title: "SECRET", value: (row) => row.fingerprint.slice(0, 8) },
    { title: "N", value: (row) => String(row.times), align: "right" },
    { title: "LAST", value: (row) => shortTime(row.lastAt, style, time) },
    {
      title: "CONFIG",
      value: (row) => (row.configured === "no" ? "" : row.configured),
      tone: (row) => (row.configured === "still" && row.reach !== "disk" ? "red" : null),
    },
    { title: "WHAT", value: whatIs, note: (row) => remark(row, style), elastic: true },
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
  "hint",
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
export function sightingColumns(style: LeakStyle): ReadonlyArray<Column<LeakSighting>> {
  const model = { title: "MODEL", value: (row: LeakSighting) => row.models.map(modelName).join(" "), max: 24 };
  return [
    { title: "TIME", value: (row) => shortTime(row.ts, style, "11-21 05:38:01") || "unknown" },
    { title: "REACH", value: (row) => SIGNS[row.reach][0], tone: (row) => SIGNS[row.reach][1] },
    { title: "HOW", value: (row) => row.via, note: (row) => (row.times > 1 ? ` ×${row.times}` : ""), elastic: true },
    {
      title: "SESSION",
      value: ({ session, sessionId, file }) => (sessionId === null ? file : sessionName({ session, sessionId })),
      max: 26,
      elastic: true,
    },
    ...(style.width < WIDE ? [] : [model]),
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
  "carriers",
] as const satisfies readonly (keyof LeakSighting)[];

export const SIGHTING_CSV: ReadonlyArray<CsvColumn<LeakSighting>> = SIGHTING_KEYS.map((key) => ({
  title: key,
  value: (row) => row[key],
}));

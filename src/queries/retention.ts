import type { Store } from "../store/open-store.ts";
import { isoTime } from "./iso-time.ts";

/** OpenClaw's own limits (openclaw-formats, 9.1, 10.1 and 6.3). */
const DAY_MS = 24 * 60 * 60 * 1000;
const KEPT_DAYS = 30;

/** Two sources that begin within this time of each other begin together: a start takes a while, and clocks differ. */
const MARGIN_MS = 60 * 60 * 1000;

/** Something that was no longer there when it was read, or that was not read at all, by what else is known. */
export interface RetentionNote {
  readonly source: "openclaw-gateway-log" | "audit-events" | "operator-approvals";
  /** `deleted`: it was there before; `not-read`: nothing of it was read; `began-later`: it may never have told of that time. */
  readonly what: "deleted" | "not-read" | "began-later";
  /** What lies before this moment is missing; null for all of it. */
  readonly before: string | null;
  /** Since when the sessions tell of something. */
  readonly sessionsSince: string | null;
}

/** What OpenClaw itself had deleted before it could be read: history vanishes in normal operation. */
export function retention(store: Store): RetentionNote[] {
  if (numberOf(store, "SELECT COUNT(*) AS found FROM sources") === 0) return [];
  const sessionsSince = numberOf(
    store,
    `SELECT MIN(at) AS found FROM (SELECT MIN(MIN(COALESCE(first_at, started_at), COALESCE(started_at, first_at))) AS at
       FROM sessions WHERE COALESCE(first_at, started_at) > 0
     UNION ALL SELECT MIN(occurred_at) FROM attempts WHERE occurred_at > 0)`,
  );
  return [
    ...gatewayLogs(store, sessionsSince),
    ...auditLedger(store, sessionsSince),
    ...approvals(store, sessionsSince),
  ];
}

/** Logs older than 24 hours are deleted whenever a logger starts. */
function gatewayLogs(store: Store, sessionsSince: number | null): RetentionNote[] {
  const source = "openclaw-gateway-log";
  if (readSources(store, source).length === 0)
    return [{ source, what: "not-read", before: null, sessionsSince: isoTime(sessionsSince) }];
  return isEarlier(sessionsSince, firstTime(store, source))
    ? [{ source, what: "deleted", ...span(firstTime(store, source), sessionsSince) }]
    : [];
}

/** The ledger is kept for 30 days and 100,000 rows; its rows are numbered from 1 without gaps. */
function auditLedger(store: Store, sessionsSince: number | null): RetentionNote[] {
  const source = "audit-events";
  const first = firstTime(store, source);
  const number = firstRead(store, source);
  if (number === null) return [];
  if (number > 1) return [{ source, what: "deleted", ...span(first, sessionsSince) }];
  return isEarlier(sessionsSince, first) ? [{ source, what: "began-later", ...span(first, sessionsSince) }] : [];
}

/** Approvals that were decided are deleted after 30 days. */
function approvals(store: Store, sessionsSince: number | null): RetentionNote[] {
  const source = "operator-approvals";
  const readAt = numberOf(
    store,
    "SELECT MAX(last_read_at) AS found FROM sources WHERE kind = ? AND state <> 'unreadable'",
    source,
  );
  if (readAt === null) return [];
  const before = readAt - KEPT_DAYS * DAY_MS;
  return isEarlier(sessionsSince, before) ? [{ source, what: "deleted", ...span(before, sessionsSince) }] : [];
}

/** One sentence; `time` says how a moment is written. */
export function retentionSentence(note: RetentionNote, time: (iso: string) => string): string {
  const { source, what, before, sessionsSince } = note;
  const from = before === null ? "" : ` before ${time(before)}`;
  const since = sessionsSince === null ? "" : `; the sessions begin at ${time(sessionsSince)}`;
  switch (source) {
    case "openclaw-gateway-log":
      return what === "not-read"
        ? "No gateway log was read: name the folder with --logs. OpenClaw deletes them after 24 hours."
        : `Gateway logs${from} were already deleted (OpenClaw keeps 24 hours)${since}.`;
    case "audit-events":
      return what === "began-later"
        ? `The audit ledger tells of nothing${from}: it was not kept yet, or turned off${since}.`
        : `Rows of the audit ledger${from} were already deleted (OpenClaw keeps 30 days and 100,000 rows)${since}.`;
    case "operator-approvals":
      return `Approvals${from} were already deleted (OpenClaw keeps 30 days)${since}.`;
  }
}

function isEarlier(sessionsSince: number | null, first: number | null): boolean {
  return sessionsSince !== null && first !== null && sessionsSince < first - MARGIN_MS;
}

function span(before: number | null, sessionsSince: number | null) {
  return { before: isoTime(before), sessionsSince: isoTime(sessionsSince) };
}

function firstTime(store: Store, kind: string): number | null {
  return numberOf(
    store,
    "SELECT MIN(coverage.first_at) AS found FROM coverage JOIN sources ON sources.id = coverage.source WHERE sources.kind = ?",
    kind,
  );
}

/** Sources of a kind of which at least one record was read. */
function readSources(store: Store, kind: string): number[] {
  return store.raw
    .prepare<[string], { id: number }>("SELECT id FROM sources WHERE kind = ? AND line > 0")
    .all(kind)
    .map((row) => row.id);
}

/** The first place that anything of a kind was read at, also what was known from elsewhere; null when nothing was. */
function firstRead(store: Store, kind: string): number | null {
  const positions = readSources(store, kind).flatMap(
    (id) =>
      numberOf(
        store,
        `SELECT MIN(position) AS found FROM (
           SELECT MIN(position) AS position FROM events WHERE source = ? AND position >= 0
           UNION ALL SELECT MIN(position) FROM witnesses WHERE source = ? AND position >= 0)`,
        id,
        id,
      ) ?? [],
  );
  return positions.length === 0 ? null : Math.min(...positions);
}

function numberOf(store: Store, sql: string, ...given: (string | number)[]): number | null {
  return store.raw.prepare<(string | number)[], { found: number | null }>(sql).get(...given)?.found ?? null;
}

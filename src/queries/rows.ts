import type { Json } from "../kernel/json.ts";

/** What became of an attempt. `unknown` means that no evidence says, never that it went well. */
export const STATUSES = [
  "pending",
  "denied",
  "expired",
  "cancelled",
  "running",
  "succeeded",
  "failed",
  "timed-out",
  "unknown",
] as const;
export type Status = (typeof STATUSES)[number];

/**
 * `path` is relative to the home (to the log folder for gateway logs); `offset` counts bytes; `row` is where it stands in a
 * database: `<table>[/<session>]:<number>`; `digest` is keyed.
 */
export interface Evidence {
  readonly source: string;
  readonly path: string;
  readonly line?: number;
  readonly offset?: number;
  readonly row?: string;
  readonly digest: string;
}

export interface Approval {
  readonly state: "approved" | "denied" | "expired" | "not-required" | "unknown";
  readonly by?: string;
  readonly how?: string;
  readonly at?: string;
}

/** One attempted command (`exec`) or other tool call (`tool`): exactly these keys, a contract since schemaVersion 1. */
export interface AttemptRow {
  readonly id: string;
  readonly type: "exec" | "tool";
  readonly ts: string | null;
  readonly agent: string;
  readonly session: string | null;
  readonly sessionId: string | null;
  readonly callId: string | null;
  readonly tool: string;
  /** Only for `exec`; null when no evidence holds the command. */
  readonly command?: string | null;
  /** Only for `tool`; null when no evidence holds the arguments. */
  readonly args?: Json;
  readonly status: Status;
  readonly exitCode: number | null;
  readonly durationMs: number | null;
  readonly approval: Approval;
  readonly cwd: string | null;
  readonly sender: string | null;
  readonly channel: string | null;
  readonly evidence: readonly Evidence[];
  readonly secrets: ReadonlyArray<{ readonly rule: string; readonly fingerprint: string }>;
  readonly flags: readonly string[];
}

export const OTHER_TYPES = [
  "message",
  "session",
  "auth",
  "device",
  "approval",
  "config",
  "gateway",
  "cron",
  "persistence",
  "host",
  "secret",
  "fault",
] as const;
export type OtherType = (typeof OTHER_TYPES)[number];

/** Any row that is not an attempt. */
export interface OtherRow {
  readonly id: string;
  readonly type: OtherType;
  readonly ts: string | null;
  readonly agent?: string;
  readonly session?: string;
  readonly actor?: string;
  readonly summary: string;
  readonly data: { readonly [key: string]: Json };
  readonly evidence: readonly Evidence[];
  readonly flags: readonly string[];
}

export type TimelineRow = AttemptRow | OtherRow;

export function isAttempt(row: TimelineRow): row is AttemptRow {
  return row.type === "exec" || row.type === "tool";
}

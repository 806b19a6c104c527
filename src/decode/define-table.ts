import type { EventBody, EventDraft } from "../events/event.ts";
import type { JsonObject } from "../kernel/json.ts";

/** Whose database a row was read from, and which session it belongs to where the table has one log for each. */
export interface RowMatch {
  readonly agent: string | null;
  readonly sessionId: string | null;
}

/** One table of OpenClaw's databases: which columns we read, and what its rows mean. */
export interface TableDefinition {
  readonly id: string;
  readonly title: string;
  /** In which of the two databases it is: the per-agent one or the gateway's. */
  readonly database: "agent" | "state";
  readonly table: string;
  /**
   * `session-log`: rows (session_id, seq), appended to, numbered from 0 without gaps in each session.
   * `log`: rows appended to, in the order of `order`. `state`: rows with a `key`, changed in place.
   * `archive`: each row holds a whole transcript of a session that was set aside.
   */
  readonly shape: "session-log" | "log" | "state" | "archive";
  /** The schema number from which on the table must be there; an older database may do without. */
  readonly since: number;
  /** Without these columns the table cannot be read. */
  readonly required: readonly string[];
  /** Read where they are there. Columns that hold tokens or keys are named in neither list, and so are never read. */
  readonly optional: readonly string[];
  /** For `log`: the column that grows with each row; `rowid` where there is none. */
  readonly order?: string;
  /** For `log`: the order is numbered without gaps, so that a gap tells of deleted rows. */
  readonly isGapless?: boolean;
  /** The table that says, for each session, which generation of its rows this is: another one means they were rewritten. */
  readonly watermarks?: string;
  /** For `state`: the columns that name a row. */
  readonly key?: readonly string[];
  /** Only rows with this value in this column. */
  readonly only?: { readonly column: string; readonly value: string };
  /** The column that holds the record as JSON text; without it the row itself is the record. */
  readonly content?: string;
  /** Columns hold tokens in the clear: where a row cannot be decoded, its text is not kept either. */
  readonly holdsTokens?: boolean;
  /** The first part of the streams' names, where the same records also come from files. */
  readonly stream?: string;
  /** Whose fact a row is, where the row itself says so. */
  readonly belongsTo?: (row: JsonObject) => RowMatch;
  /**
   * At least one event for every record: nothing read is dropped. A `state` row may say nothing (an empty list).
   * Facts of one row are told apart by `identity`, or their order.
   */
  readonly decode: (record: JsonObject, match: RowMatch) => readonly EventDraft[];
  /** For `archive`: what the row itself says besides the transcript in it. */
  readonly opening?: (row: JsonObject, match: RowMatch) => readonly EventDraft[];
  /** For `state`: what it means that a row is no longer there, given what it last said; null for nothing. */
  readonly removed?: (last: EventBody) => EventDraft | null;
  /** `record` as `decode` gets it. */
  readonly examples: ReadonlyArray<{ readonly record: JsonObject; readonly gives: readonly string[] }>;
}

export function defineTable(definition: TableDefinition): TableDefinition {
  return definition;
}

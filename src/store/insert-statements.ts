import type { Statement } from "better-sqlite3";
import { type Insertable, sql } from "kysely";
import type { Store } from "./open-store.ts";
import type { Tables } from "./tables.ts";

export interface InsertStatements {
  event(row: Insertable<Tables["events"]>): void;
  /** `data` is the payload's UTF-8: it was encoded for its hash already. */
  payload(seq: number, salt: Buffer, data: Buffer): void;
}

const EVENT_COLUMNS = [
  "seq",
  "event_id",
  "kind",
  "schema_version",
  "stream",
  "version",
  "occurred_at",
  "observed_at",
  "order_at",
  "source",
  "generation",
  "position",
  "part",
  "line",
  "agent",
  "session",
  "flags",
  "digest",
  "leaf",
  "chain",
] as const satisfies readonly (keyof Tables["events"])[];

/** The two hot inserts: kysely writes the SQL once, and it runs as a prepared statement: twice as fast as building it each time. */
export function insertStatements(store: Store): InsertStatements {
  const blank = Object.fromEntries(EVENT_COLUMNS.map((column) => [column, 0])) as unknown as Insertable<
    Tables["events"]
  >;
  const event = store.raw.prepare(store.kysely.insertInto("events").values(blank).compile().sql);
  const payloadSql = store.kysely
    .insertInto("payloads")
    .values({ seq: 0, salt: Buffer.alloc(0), data: sql<string>`CAST(${""} AS TEXT)` })
    .compile().sql;
  const payload: Statement = store.raw.prepare(payloadSql);
  return {
    event: (row) => void event.run(EVENT_COLUMNS.map((column) => row[column] ?? null)),
    payload: (seq, salt, data) => void payload.run(seq, salt, data),
  };
}

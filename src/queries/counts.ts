import type { Store } from "../store/open-store.ts";
import { isoTime } from "./iso-time.ts";

export interface Counts {
  readonly events: number;
  readonly firstAt: string | null;
  readonly lastAt: string | null;
  readonly sessions: number;
  readonly exec: Readonly<Record<string, number>>;
  readonly tool: Readonly<Record<string, number>>;
  readonly failedAuthentications: number;
  readonly secrets: { readonly sightings: number; readonly different: number };
  readonly secretRules: Readonly<Record<string, number>>;
  readonly faults: number;
}

/** The numbers of the status screen. */
export function counts(store: Store): Counts {
  const one = <Row>(sql: string): Row => store.raw.prepare<[], Row>(sql).get() as Row;
  const span = one<{ first_at: number | null; last_at: number | null }>(
    "SELECT MIN(first_at) AS first_at, MAX(last_at) AS last_at FROM coverage",
  );
  const byStatus = (type: string) =>
    toRecord(
      store.raw
        .prepare<[string], { name: string; count: number }>(
          "SELECT status AS name, COUNT(*) AS count FROM attempts WHERE type = ? GROUP BY status ORDER BY count DESC, name",
        )
        .all(type),
    );
  const rules = store.raw
    .prepare<[], { name: string; count: number }>(
      "SELECT rule AS name, COUNT(DISTINCT fingerprint) AS count FROM secret_sightings GROUP BY rule ORDER BY count DESC, name",
    )
    .all();
  return {
    events: one<{ count: number }>("SELECT COUNT(*) AS count FROM events").count,
    firstAt: isoTime(span.first_at),
    lastAt: isoTime(span.last_at),
    sessions: one<{ count: number }>("SELECT COUNT(*) AS count FROM sessions WHERE alias_of IS NULL OR events > 0")
      .count,
    exec: byStatus("exec"),
    tool: byStatus("tool"),
    failedAuthentications: one<{ count: number }>(
      "SELECT COUNT(*) AS count FROM authentications WHERE outcome = 'failed'",
    ).count,
    secrets: one("SELECT COUNT(*) AS sightings, COUNT(DISTINCT fingerprint) AS different FROM secret_sightings"),
    secretRules: toRecord(rules),
    faults: one<{ count: number }>("SELECT COALESCE(SUM(faults), 0) AS count FROM coverage").count,
  };
}

function toRecord(rows: ReadonlyArray<{ name: string; count: number }>): Record<string, number> {
  return Object.fromEntries(rows.map((row) => [row.name, row.count]));
}

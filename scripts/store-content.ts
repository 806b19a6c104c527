import views from "../src/projections/views/index.ts";
import type { Store } from "../src/store/open-store.ts";

/**
 * Everything in a store that must be the same when the same evidence was read with the same key. Left out is what each
 * run has of its own: when it looked (`observed_at`), its salts, and the hashes that commit to both.
 */
export function storeContent(store: Store): Record<string, unknown[]> {
  const all = (sql: string) => store.raw.prepare<[], object>(sql).all();
  const content: Record<string, unknown[]> = {
    events: all(
      `SELECT seq, hex(event_id) AS id, kind.text AS kind, schema_version, stream.text AS stream, version, occurred_at,
         CASE WHEN occurred_at IS NULL THEN 0 ELSE order_at END AS order_at, path, events.generation, position, part,
         events.line, flags, hex(digest) AS digest, data
       FROM events JOIN payloads USING (seq) JOIN names AS kind ON kind.id = events.kind JOIN names AS stream ON stream.id = events.stream
       JOIN sources ON sources.id = events.source ORDER BY seq`,
    ),
    witnesses: all(
      `SELECT path, witnesses.generation, position, part, witnesses.line, seq, hex(digest) AS digest
       FROM witnesses JOIN sources ON sources.id = witnesses.source ORDER BY path, position, part`,
    ),
    sources: all("SELECT root, path, kind, generation, offset, line, state, fault FROM sources ORDER BY root, path"),
  };
  for (const view of views) {
    for (const table of view.tables)
      content[table] = all(`SELECT * FROM ${table}`)
        .map((row) => JSON.stringify(row))
        .sort();
  }
  return content;
}

import type { TableDefinition } from "../decode/define-table.ts";
import type { SourceRow } from "../store/tables.ts";
import type { HomeDatabase } from "../tail/home-database.ts";
import type { FoundSource } from "./discover.ts";
import { newSourceOf } from "./reconcile.ts";
import type { Session } from "./session.ts";

/** A table of an open database that can be read, and where what is read of it belongs. */
export interface OpenTable {
  readonly session: Session;
  readonly found: FoundSource;
  readonly database: HomeDatabase;
  readonly definition: TableDefinition;
  /** The columns we read that are there. */
  readonly columns: readonly string[];
}

/** The source that a table is, or one session or archive in it. */
export function partRow(
  session: Session,
  found: FoundSource,
  definition: TableDefinition,
  part: { readonly name: string; readonly sessionId: string | null } | null,
): SourceRow {
  const path = `${found.path}#${definition.table}${part === null ? "" : `/${part.name}`}`;
  const known = session.sources.atPath(found.root.path, path);
  if (known) return known;
  const whole = newSourceOf(found, null);
  return session.sources.add(
    { ...whole, path, kind: definition.id, session: part?.sessionId ?? null, size_bytes: 0 },
    session.now(),
  );
}

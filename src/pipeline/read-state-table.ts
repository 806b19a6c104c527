import { keyedDigest } from "../kernel/digest.ts";
import { type Row, readAllRows } from "../tail/table-reader.ts";
import { PackedDamaged } from "../tail/unpack.ts";
import { openBatchWriter } from "./batch-writer.ts";
import { type OpenTable, partRow } from "./open-table.ts";
import { bytesOfRow, factsOfRow, keyedContext, matchOf, recordOf, rowContext, unreadableRow } from "./row-facts.ts";
import { removedFact } from "./source-notes.ts";
import { progressAt } from "./source-progress.ts";

/** Reads a table whose rows are changed in place. Each row is an entry that is compared with what it said last. */
export async function readStateTable(table: OpenTable): Promise<void> {
  const { session, found, database, definition, columns } = table;
  const key = definition.key ?? [];
  const rows = readAllRows(database, definition, columns, key);
  const row = partRow(session, found, definition, null);
  const contentDigest = keyedDigest(
    session.store.keys.digest,
    rows.map((cells) => JSON.stringify(recordOf(cells))).join("\n"),
  );
  if (row.state === "read" && row.content_digest?.equals(contentDigest)) return;
  const generation = row.content_digest === null || row.last_read_at === null ? row.generation : row.generation + 1;
  const writer = openBatchWriter(session.appender, session.project, row, "document", session.tally);
  let fault: string | null = null;
  for (const [index, cells] of rows.entries()) {
    const { record, bytes, reason } = readRow(table, cells, index);
    if (reason !== null) fault = reason;
    writer.add(record, bytes);
  }
  writer.flush(
    {
      ...progressAt(row),
      generation,
      contentDigest,
      sizeBytes: rows.length,
      state: fault === null ? "read" : "damaged",
      fault,
      readAt: session.now(),
    },
    (last) => removedFact(definition, last, session.notes.context),
  );
  await session.pause();
}

function readRow(table: OpenTable, cells: Row, index: number) {
  const { session, found, definition } = table;
  const match = matchOf(session, definition, cells, { agent: found.match.agent, sessionId: null });
  const named = keyedContext(rowContext(session, definition, match), definition, cells);
  const position = typeof cells.incident_order === "number" ? cells.incident_order : index;
  try {
    const bytes = bytesOfRow(cells, definition);
    return { record: factsOfRow(bytes, position, named), bytes: bytes.length, reason: null };
  } catch (error) {
    if (!(error instanceof PackedDamaged)) throw error;
    return { record: unreadableRow(cells, position, named), bytes: 0, reason: error.message };
  }
}

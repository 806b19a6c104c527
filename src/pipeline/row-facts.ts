import type { RowMatch, TableDefinition } from "../decode/define-table.ts";
import { keyedDigest } from "../kernel/digest.ts";
import type { JsonObject } from "../kernel/json.ts";
import type { RecordFacts } from "../store/fact.ts";
import type { RawLine } from "../tail/split-lines.ts";
import type { Cell, Row } from "../tail/table-reader.ts";
import { PackedDamaged, unpackZstd } from "../tail/unpack.ts";
import { factsOfLine, type RecordContext } from "./record-facts.ts";
import type { Session } from "./session.ts";
import { streamName } from "./source-notes.ts";

/** Longer records are kept as a fact with their head: OpenClaw packs none above 4 MiB. */
const MAX_ROW_BYTES = 8 << 20;
const HEAD_BYTES = 64 << 10;

/** Columns of bookkeeping that are no part of the record. */
const OURS = new Set(["incident_order", "incident_length", "incident_head"]);

/** The record of a row as bytes: its content column, packed or not, or the row itself as JSON. */
export function bytesOfRow(row: Row, definition: TableDefinition): Buffer {
  if (definition.content === undefined) return Buffer.from(JSON.stringify(recordOf(row)));
  const text = row[definition.content];
  if (typeof text === "string") return Buffer.from(text);
  const packed = row[definition.content.replace(/_json$/, "_zstd")];
  if (Buffer.isBuffer(packed)) return unpackZstd(packed, MAX_ROW_BYTES);
  throw new PackedDamaged("the row has no content");
}

/** A row as a JSON object; a blob is only counted. */
export function recordOf(row: Row): JsonObject {
  const entries = Object.entries(row).filter(([name]) => !OURS.has(name));
  return Object.fromEntries(entries.map(([name, cell]) => [name, plain(cell)]));
}

function plain(cell: Cell): JsonObject[string] {
  return Buffer.isBuffer(cell) ? { bytes: cell.length } : cell;
}

/** How the rows of a table become facts; `match` as the table has it, before the row itself says whose it is. */
export function rowContext(
  session: Pick<Session, "redactor" | "store">,
  definition: TableDefinition,
  match: RowMatch,
): RecordContext {
  return {
    shape: definition.shape === "state" ? "document" : "lines",
    decode: (record) => definition.decode(record, match),
    match,
    stream: streamName(definition.stream ?? definition.id, match),
    redactor: definition.shape === "state" ? session.redactor : session.redactor.openStream(),
    digestKey: session.store.keys.digest,
    holdsTokens: definition.holdsTokens === true,
  };
}

/** Facts of different rows of a table of state are told apart by the row's key. */
export function keyedContext(context: RecordContext, definition: TableDefinition, row: Row): RecordContext {
  const name = (definition.key ?? []).map((column) => String(row[column])).join("/");
  return {
    ...context,
    decode: (record) =>
      context.decode(record).map((draft, part) => ({ ...draft, identity: `${name}/${draft.identity ?? part}` })),
  };
}

/** Whose row it is: what it says of itself, or what the table says. Names may hold secrets like any other text. */
export function matchOf(session: Session, definition: TableDefinition, row: Row, table: RowMatch): RowMatch {
  const said = definition.belongsTo?.(recordOf(row));
  if (!said) return table;
  const clean = (name: string | null) => (name === null ? null : session.redactor.redactText(name).text);
  const sessionId = clean(said.sessionId);
  return { agent: clean(said.agent), sessionId: session.transcriptOf(said.agent, sessionId) };
}

/** The facts of one record at a place of its table. Whatever it holds, at least one fact comes of a row of a log. */
export function factsOfRow(bytes: Buffer, position: number, context: RecordContext): RecordFacts {
  const oversized = bytes.length > MAX_ROW_BYTES;
  const line: RawLine = {
    bytes: oversized ? bytes.subarray(0, HEAD_BYTES) : bytes,
    offset: position,
    length: bytes.length,
    line: 0,
    oversized,
    terminated: true,
    digest: oversized ? keyedDigest(context.digestKey, bytes) : null,
  };
  return { ...factsOfLine(line, context), line: null };
}

/** A row whose record cannot be had: the fact says so, and the row is not passed over in silence. */
export function unreadableRow(row: Row, position: number, context: RecordContext): RecordFacts {
  const damaged = { ...context, decode: () => [DAMAGED] };
  return factsOfRow(Buffer.from(JSON.stringify(recordOf(row))), position, damaged);
}

const DAMAGED = {
  type: "line-unreadable" as const,
  occurredAt: null,
  data: { reason: "decode-failed" as const, bytes: 0, excerpt: "" },
};

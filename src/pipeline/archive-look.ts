import { keyedDigest } from "../kernel/digest.ts";
import type { SourceRow } from "../store/tables.ts";
import type { Row } from "../tail/table-reader.ts";

/** The blob's length and beginning, which SQLite gives without reading all of it: each archive is looked at each time. */
export const LOOK_OF_BLOB = [
  "length(archive_blob) AS incident_length",
  "hex(substr(archive_blob, 1, 256)) AS incident_head",
];

/** What the row says of its archive, and how the archive looks. */
export interface Said {
  readonly name: Buffer;
  readonly look: Buffer;
}

/** The row as it is now. */
export function saidOf(key: Uint8Array, cells: Row): Said {
  const look = [cells.archive_sha256, cells.incident_length, cells.incident_head];
  return { name: keyedDigest(key, String(cells.archive_sha256)), look: keyedDigest(key, JSON.stringify(look)) };
}

/** Whether what was read is no longer what the row holds, by its own word or by its look. */
export function isReplaced(row: SourceRow, { name, look }: Said): boolean {
  const isUnread = row.offset === 0 && row.head_digest === null;
  if (isUnread) return false;
  if (row.content_digest !== null) return !row.content_digest.equals(look);
  return row.head_digest !== null && !row.head_digest.equals(name);
}

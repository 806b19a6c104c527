import type { SourceRow } from "../store/tables.ts";

/** The row's own progress: for facts about a source that do not move it. */
export function progressAt(row: SourceRow) {
  return {
    generation: row.generation,
    offset: row.offset,
    line: row.line,
    headBytes: row.head_bytes,
    headDigest: row.head_digest,
    anchorDigest: row.anchor_digest,
    contentDigest: row.content_digest,
    sizeBytes: row.size_bytes,
    modifiedAt: row.modified_at,
    state: row.state,
    fault: row.fault,
  };
}

import { defineTable } from "../define-table.ts";
import { momentAt, textAt } from "../state/cells.ts";
import { openingOf } from "../transcript/archive-opening.ts";
import { decodeEntry } from "../transcript/decode-entry.ts";

/**
 * Transcripts in cold storage. With `storage` = `file` the blob is empty and the transcript a file of sessions/cold, whose
 * name is a hash: only this row says whose it is.
 */
export default defineTable({
  id: "session-transcript-cold-archives",
  title: "transcripts in cold storage (SQLite)",
  database: "agent",
  table: "session_transcript_cold_archives",
  shape: "archive",
  since: 23,
  required: ["session_id", "generation", "archive_name", "archive_sha256", "storage"],
  optional: ["archive_blob", "archived_at"],
  stream: "session",
  decode: (record, match) => decodeEntry(record, match.sessionId ?? ""),
  opening: (row) => {
    const sessionId = textAt(row, "session_id");
    return sessionId === undefined
      ? []
      : openingOf({ kind: "moved", at: momentAt(row, "archived_at") ?? null }, sessionId);
  },
  examples: [
    {
      record: { type: "session", version: 4, id: "night-watch", timestamp: "2026-11-21T05:38:27.256Z" },
      gives: ["session-started"],
    },
  ],
});

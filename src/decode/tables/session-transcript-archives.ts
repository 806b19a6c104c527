import type { EventDraft } from "../../events/event.ts";
import type { JsonObject } from "../../kernel/json.ts";
import type { Archive } from "../define-source.ts";
import { defineTable } from "../define-table.ts";
import { momentAt, textAt } from "../state/cells.ts";
import { openingOf } from "../transcript/archive-opening.ts";
import { decodeEntry } from "../transcript/decode-entry.ts";
import { claimTranscript } from "../transcript/transcript-name.ts";

/** Transcripts of deleted and reset sessions: the copy that counts, the file beside it is made from it (openclaw-formats, 2.2). */
export default defineTable({
  id: "session-transcript-archives",
  title: "set-aside transcripts (SQLite)",
  database: "agent",
  table: "session_transcript_archives",
  shape: "archive",
  since: 23,
  required: [
    "session_id",
    "generation",
    "session_key",
    "reason",
    "encoding",
    "archive_sha256",
    "archive_name",
    "archive_blob",
  ],
  optional: ["created_at"],
  decode: (record, match) => decodeEntry(record, match.sessionId ?? ""),
  opening: (row, match) => {
    const { archive, sessionId } = asideOf(row, match.agent ?? "");
    const drafts: EventDraft[] = archive && sessionId !== undefined ? [...openingOf(archive, sessionId)] : [];
    const sessionKey = textAt(row, "session_key");
    if (sessionKey === undefined || sessionId === undefined) return drafts;
    return [...drafts, { type: "session-indexed", occurredAt: null, data: { sessionKey, sessionId } }];
  },
  stream: "session",
  examples: [
    {
      record: { type: "session", version: 4, id: "night-watch", timestamp: "2026-11-21T05:38:27.256Z" },
      gives: ["session-started"],
    },
    { record: { type: "lamp_change", id: "1", lamp: 7 }, gives: ["record-unknown"] },
  ],
});

/** What the archive's name says, read as the name of the file would be; its other columns where the name says nothing. */
function asideOf(row: JsonObject, agent: string): { archive: Archive | null; sessionId: string | undefined } {
  const named = claimTranscript(`agents/${agent}/sessions/${textAt(row, "archive_name") ?? ""}`);
  if (named?.archive && named.sessionId !== null) return { archive: named.archive, sessionId: named.sessionId };
  const reason = textAt(row, "reason");
  const at = momentAt(row, "created_at") ?? null;
  const archive = reason === "deleted" || reason === "reset" ? ({ kind: reason, at } as const) : null;
  return { archive, sessionId: textAt(row, "session_id") };
}

import { defineTable } from "../define-table.ts";
import { decodeEntry } from "../transcript/decode-entry.ts";

/** The transcripts of the SQLite era: each row is what was a line of a session's file (openclaw-formats, 3.2). */
export default defineTable({
  id: "transcript-events",
  title: "session transcripts (SQLite)",
  database: "agent",
  table: "transcript_events",
  shape: "session-log",
  since: 2,
  required: ["session_id", "seq", "event_json"],
  optional: ["event_zstd", "event_utf8_bytes"],
  content: "event_json",
  watermarks: "transcript_rewrite_watermarks",
  stream: "session",
  decode: (record, match) => decodeEntry(record, match.sessionId ?? ""),
  examples: [
    {
      record: {
        type: "session",
        version: 4,
        id: "night-watch",
        timestamp: "2026-11-21T05:38:27.256Z",
        cwd: "/home/operator/.openclaw/workspace",
      },
      gives: ["session-started"],
    },
    {
      record: {
        type: "message",
        id: "3dcfb9be-987a-4113-9e76-ba61f046cdba",
        parentId: null,
        timestamp: "2026-11-21T05:40:41.980Z",
        message: {
          role: "assistant",
          content: [{ type: "toolCall", id: "call_38", name: "exec", arguments: { command: "ls -la" } }],
          stopReason: "toolUse",
        },
      },
      gives: ["exec-attempted"],
    },
    { record: { type: "lamp_change", id: "1", lamp: 7 }, gives: ["record-unknown"] },
  ],
});

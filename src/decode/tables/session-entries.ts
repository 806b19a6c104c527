import { defineTable } from "../define-table.ts";
import { known } from "../known.ts";
import { recordAt, textAt } from "../state/cells.ts";
import { sessionEntry } from "../state/session-entry.ts";
import { unknownRecord } from "../state/unknown.ts";

/** The session index of 2026.8.1 and the betas before `session_nodes` (openclaw-formats, 12). */
export default defineTable({
  id: "session-entries",
  title: "session index (SQLite, early)",
  database: "agent",
  table: "session_entries",
  shape: "state",
  // Later releases have session_nodes in its place: no schema number demands it.
  since: 9999,
  required: ["session_key", "entry_json"],
  optional: ["session_id"],
  key: ["session_key"],
  decode: (row) => {
    const sessionKey = textAt(row, "session_key");
    if (sessionKey === undefined) return [unknownRecord("session_entries", row)];
    const entry = sessionEntry(sessionKey, recordAt(row, "entry_json") ?? {});
    const data = { ...entry, ...known({ sessionId: textAt(row, "session_id") }) };
    return [{ type: "session-indexed", occurredAt: null, data }];
  },
  examples: [
    {
      record: {
        session_key: "agent:harbor:main",
        session_id: "night-watch",
        entry_json: '{"sessionId":"night-watch","lastChannel":"webchat"}',
      },
      gives: ["session-indexed"],
    },
  ],
});

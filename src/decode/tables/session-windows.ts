import { defineTable } from "../define-table.ts";
import { known } from "../known.ts";
import { momentAt, textAt } from "../state/cells.ts";
import { lastingState } from "../state/session-entry.ts";
import { unknownRecord } from "../state/unknown.ts";

/** Every session that a key has had, not only the present one (openclaw-formats, 12.1). */
export default defineTable({
  id: "session-windows",
  title: "sessions of each key (SQLite)",
  database: "agent",
  table: "session_windows",
  shape: "state",
  since: 23,
  required: ["session_id", "session_key"],
  // Not `started_at` and `ended_at`: they are the last run's and change with every turn.
  optional: [
    "previous_session_id",
    "session_scope",
    "created_at",
    "status",
    "chat_type",
    "channel",
    "account_id",
    "model_provider",
    "model",
    "parent_session_key",
    "spawned_by",
    "display_name",
  ],
  key: ["session_id"],
  decode: (row) => {
    const sessionKey = textAt(row, "session_key");
    if (sessionKey === undefined) return [unknownRecord("session_windows", row)];
    const data = known({
      sessionKey,
      sessionId: textAt(row, "session_id"),
      channel: textAt(row, "channel"),
      chatType: textAt(row, "chat_type"),
      label: textAt(row, "display_name"),
      spawnedBy: textAt(row, "spawned_by", "parent_session_key"),
      status: lastingState(textAt(row, "status")),
      startedAt: momentAt(row, "created_at"),
      scope: textAt(row, "session_scope"),
      provider: textAt(row, "model_provider"),
      model: textAt(row, "model"),
      account: textAt(row, "account_id"),
      previousSessionId: textAt(row, "previous_session_id"),
    });
    return [{ type: "session-indexed", occurredAt: null, data }];
  },
  examples: [
    {
      record: {
        session_id: "night-watch",
        session_key: "agent:harbor:main",
        session_scope: "shared-main",
        created_at: 1795243513400,
        status: "done",
        chat_type: "direct",
        model_provider: "mock",
        model: "mock-1",
      },
      gives: ["session-indexed"],
    },
  ],
});

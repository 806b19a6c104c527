import type { JsonObject } from "../../kernel/json.ts";
import { defineTable } from "../define-table.ts";
import { known } from "../known.ts";
import { momentAt, recordAt, textAt } from "../state/cells.ts";
import { lastingState, sessionEntry } from "../state/session-entry.ts";
import { unknownRecord } from "../state/unknown.ts";

/** Which key belongs to which session, what `sessions.json` was before (openclaw-formats, 3.3 and 12.1). */
export default defineTable({
  id: "session-nodes",
  title: "session index (SQLite)",
  database: "agent",
  table: "session_nodes",
  shape: "state",
  since: 23,
  required: ["session_key", "current_session_id", "entry_json"],
  // Not `updated_at` and the `last_…` columns: they change with every turn.
  optional: [
    "status",
    "created_at",
    "created_via",
    "created_actor_type",
    "created_actor_id",
    "parent_session_key",
    "spawned_by",
    "fork_source_session_key",
    "fork_source_session_id",
    "label",
    "display_name",
    "archived_at",
  ],
  key: ["session_key"],
  decode: (row) => {
    const sessionKey = textAt(row, "session_key");
    if (sessionKey === undefined) return [unknownRecord("session_nodes", row)];
    const entry = sessionEntry(sessionKey, recordAt(row, "entry_json") ?? {});
    const columns = known({
      sessionId: textAt(row, "current_session_id"),
      label: textAt(row, "label", "display_name"),
      spawnedBy: textAt(row, "spawned_by", "parent_session_key"),
      status: lastingState(textAt(row, "status")),
      createdAt: momentAt(row, "created_at"),
      createdVia: textAt(row, "created_via"),
      createdBy: creatorOf(row),
      forkedFrom: textAt(row, "fork_source_session_id", "fork_source_session_key"),
      archivedAt: momentAt(row, "archived_at"),
    });
    return [{ type: "session-indexed", occurredAt: null, data: { ...entry, ...columns } }];
  },
  examples: [
    {
      record: {
        session_key: "agent:harbor:main",
        current_session_id: "night-watch",
        entry_json: '{"sessionId":"night-watch","chatType":"direct","execAsk":"off"}',
        created_at: 1795243513401,
        created_via: "operator",
      },
      gives: ["session-indexed"],
    },
    { record: { session_key: "agent:harbor:lamps", entry_json: "{" }, gives: ["session-indexed"] },
  ],
});

function creatorOf(row: JsonObject): string | undefined {
  const parts = [textAt(row, "created_actor_type"), textAt(row, "created_actor_id")].filter(
    (part) => part !== undefined,
  );
  return parts.length > 0 ? parts.join(" ") : undefined;
}

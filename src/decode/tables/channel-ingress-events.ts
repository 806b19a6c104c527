import type { Json, JsonObject } from "../../kernel/json.ts";
import { defineTable } from "../define-table.ts";
import { known } from "../known.ts";
import { momentAt, recordAt, textAt } from "../state/cells.ts";
import { unknownRecord } from "../state/unknown.ts";

/** What came in from the channels, before any agent saw it (openclaw-formats, 10.2). */
export default defineTable({
  id: "channel-ingress-events",
  title: "queue of incoming messages (SQLite)",
  database: "state",
  table: "channel_ingress_events",
  shape: "state",
  since: 18,
  required: ["queue_name", "event_id", "status", "payload_json"],
  optional: ["channel_id", "account_id", "received_at", "last_error", "failed_reason"],
  key: ["queue_name", "event_id"],
  decode: (row) => {
    const occurredAt = momentAt(row, "received_at") ?? null;
    const queue = textAt(row, "queue_name");
    const status = textAt(row, "status");
    if (queue === undefined || status === undefined) return [unknownRecord("channel_ingress_events", row, occurredAt)];
    const data = known({
      queue,
      messageId: textAt(row, "event_id"),
      channel: textAt(row, "channel_id"),
      account: textAt(row, "account_id"),
      status,
      failure: textAt(row, "failed_reason", "last_error"),
      payload: payloadOf(row),
    });
    return [{ type: "inbound-received", occurredAt, data }];
  },
  examples: [
    {
      record: {
        queue_name: "telegram",
        event_id: "77",
        channel_id: "telegram",
        account_id: "default",
        status: "completed",
        payload_json: '{"text":"Please check the lamps."}',
        received_at: 1795243552134,
      },
      gives: ["inbound-received"],
    },
    { record: { queue_name: null, event_id: "78", payload_json: "{" }, gives: ["record-unknown"] },
  ],
});

function payloadOf(row: JsonObject): Json {
  return recordAt(row, "payload_json") ?? row.payload_json ?? null;
}

import { defineTable } from "../define-table.ts";
import { textAt } from "../state/cells.ts";
import { pairedDevice, removedDevice } from "../state/device.ts";

/** Who may connect to the gateway (openclaw-formats, 10.2). */
export default defineTable({
  id: "device-pairing-paired",
  title: "paired devices (SQLite)",
  database: "state",
  table: "device_pairing_paired",
  shape: "state",
  holdsTokens: true,
  since: 18,
  required: ["device_id"],
  // Not the `last_seen_…` columns, which change with every connection. Of tokens_json only roles, rights and times are read.
  optional: [
    "public_key",
    "display_name",
    "operator_label",
    "platform",
    "client_id",
    "client_mode",
    "browser_origin",
    "role",
    "roles_json",
    "scopes_json",
    "approved_scopes_json",
    "remote_ip",
    "tokens_json",
    "approved_via",
    "created_at_ms",
    "approved_at_ms",
  ],
  key: ["device_id"],
  stream: "devices",
  decode: (row) => [pairedDevice(row, textAt(row, "device_id") ?? "")],
  removed: removedDevice,
  examples: [
    {
      record: {
        device_id: "0000000000000000000000000000000000000000000000000000000000000001",
        display_name: "harbor-phone",
        platform: "android",
        role: "operator",
        approved_scopes_json: '["operator.read"]',
        approved_via: "silent",
        approved_at_ms: 1795243552134,
      },
      gives: ["device-changed"],
    },
  ],
});

import { defineTable } from "../define-table.ts";
import { textAt } from "../state/cells.ts";
import { pendingDevice, removedDevice } from "../state/device.ts";

/** Who asks to be let in (openclaw-formats, 10.2). */
export default defineTable({
  id: "device-pairing-pending",
  title: "devices that ask to be paired (SQLite)",
  database: "state",
  table: "device_pairing_pending",
  shape: "state",
  since: 18,
  required: ["request_id"],
  optional: [
    "device_id",
    "public_key",
    "display_name",
    "platform",
    "client_id",
    "client_mode",
    "browser_origin",
    "role",
    "roles_json",
    "scopes_json",
    "remote_ip",
    "ts",
  ],
  key: ["request_id"],
  stream: "devices",
  decode: (row) => [pendingDevice(row, textAt(row, "request_id") ?? "")],
  removed: removedDevice,
  examples: [
    {
      record: {
        request_id: "2f2ff355-69e5-4864-a536-2932462d1724",
        device_id: "0000000000000000000000000000000000000000000000000000000000000002",
        display_name: "quay-console",
        role: "operator",
        ts: 1795243552134,
      },
      gives: ["device-changed"],
    },
  ],
});

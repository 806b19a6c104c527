import { defineTable } from "../define-table.ts";
import { decodeConfigAudit } from "../state/config-audit.ts";

/**
 * The audit of configuration writes in the SQLite era (openclaw-formats, 10.5). The table's own `sequence` is no order:
 * imported rows have negative numbers.
 */
export default defineTable({
  id: "diagnostic-events",
  title: "audit of configuration writes (SQLite)",
  database: "state",
  table: "diagnostic_events",
  shape: "log",
  since: 18,
  required: ["scope", "payload_json"],
  optional: [],
  order: "rowid",
  only: { column: "scope", value: "config-audit" },
  content: "payload_json",
  stream: "config-audit",
  decode: decodeConfigAudit,
  examples: [
    {
      record: {
        ts: "2026-11-21T06:46:04.147Z",
        event: "config.write",
        pid: 531,
        changedPaths: ["logging", "logging.level"],
        origin: "cli",
        result: "rename",
      },
      gives: ["config-written"],
    },
    {
      record: { ts: "2026-11-21T06:46:05.000Z", event: "config.observe", phase: "read" },
      gives: ["config-written"],
    },
  ],
});

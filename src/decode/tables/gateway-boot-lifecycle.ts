import type { EventDraft } from "../../events/event.ts";
import { numberAt } from "../../kernel/json.ts";
import { defineTable } from "../define-table.ts";
import { known } from "../known.ts";
import { momentAt, textAt } from "../state/cells.ts";

/** When the gateway ran. After a crash a row has a beginning and no end (openclaw-formats, 10.2). */
export default defineTable({
  id: "gateway-boot-lifecycle",
  title: "starts and stops of the gateway (SQLite)",
  database: "state",
  table: "gateway_boot_lifecycle",
  shape: "state",
  since: 18,
  required: ["boot_id", "started_at_ms"],
  optional: ["pid", "completed_at_ms", "outcome", "startup_reason", "reason"],
  key: ["boot_id"],
  decode: (row) => {
    const bootId = textAt(row, "boot_id");
    const pid = numberAt(row, "pid");
    const started: EventDraft = {
      type: "gateway-started",
      occurredAt: momentAt(row, "started_at_ms") ?? null,
      identity: "started",
      data: known({
        pid,
        bootId,
        reason: textAt(row, "startup_reason"),
        text: pid === undefined ? "the gateway started" : `the gateway started (PID ${pid})`,
      }),
    };
    const stoppedAt = momentAt(row, "completed_at_ms");
    if (stoppedAt === undefined) return [started];
    const reason = textAt(row, "reason");
    const outcome = textAt(row, "outcome");
    const stopped: EventDraft = {
      type: "gateway-stopped",
      occurredAt: stoppedAt,
      identity: "stopped",
      data: known({
        signal: /\((SIG[A-Z0-9]{2,12})\)/.exec(reason ?? "")?.[1],
        bootId,
        outcome,
        restarting: /\brestart/i.test(reason ?? ""),
        text: reason ?? outcome ?? "the gateway stopped",
      }),
    };
    return [started, stopped];
  },
  examples: [
    {
      record: {
        boot_id: "9a612b83-5925-4ea1-a415-a0e3b1260fb0",
        pid: 285,
        started_at_ms: 1795239428089,
        completed_at_ms: 1795240556783,
        outcome: "clean_stop",
        reason: "stop (SIGTERM)",
      },
      gives: ["gateway-started", "gateway-stopped"],
    },
    {
      record: { boot_id: "9a612b83-5925-4ea1-a415-a0e3b1260fb1", pid: 286, started_at_ms: 1795240656783 },
      gives: ["gateway-started"],
    },
  ],
});

import { stringAt } from "../../kernel/json.ts";
import { defineSource, liveMatch } from "../define-source.ts";
import { known } from "../known.ts";
import { timeOf } from "../times.ts";

/** `logs/commands.log` of the hook `command-logger`: who typed /new, /reset or /stop in which session (openclaw-formats, 10.4). */
export default defineSource({
  id: "openclaw-command-log",
  title: "session command log",
  era: "any",
  root: "home",
  shape: "lines",
  where: ["logs/commands.log"],
  claim: (path) => (path === "logs/commands.log" ? liveMatch() : null),
  decode: (record) => {
    const sessionKey = stringAt(record, "sessionKey");
    const action = stringAt(record, "action");
    const occurredAt = timeOf(record);
    if (sessionKey === undefined || action === undefined) {
      return [{ type: "record-unknown", occurredAt, data: { recordType: "command", record } }];
    }
    const data = known({ sessionKey, action, sender: stringAt(record, "senderId"), via: stringAt(record, "source") });
    return [{ type: "session-commanded", occurredAt, data }];
  },
  examples: [
    {
      path: "logs/commands.log",
      record: {
        timestamp: "2026-11-21T05:47:44.595Z",
        action: "new",
        sessionKey: "agent:harbor:main",
        senderId: "unknown",
      },
      gives: ["session-commanded"],
    },
    { path: "logs/commands.log", record: { note: "no action" }, gives: ["record-unknown"] },
  ],
});

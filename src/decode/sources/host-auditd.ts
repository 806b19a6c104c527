import { defineSource, liveMatch } from "../define-source.ts";
import { parseAuditLine } from "../host/audit-line.ts";
import { auditRecord } from "../host/audit-record.ts";

/** The kernel's own record of what was started, written where the agent's user cannot reach it. */
export default defineSource({
  id: "host-auditd",
  title: "audit log of the host (auditd)",
  era: "any",
  root: "host",
  shape: "lines",
  where: ["a file named with --host-log"],
  claim: (path) => (/^audit[\w.-]*$/.test(path) ? liveMatch() : null),
  beginsLike: (head) => /^(?:----\s|time->|(?:node=\S+ )?type=\S+ msg=audit\()/.test(head.trimStart()),
  parseLine: parseAuditLine,
  decode: (record) => [auditRecord(record, "auditd")],
  examples: [
    {
      path: "audit.log",
      record: {
        type: "EXECVE",
        at: 1795243532433,
        serial: "1795243532.433:812",
        fields: { argc: "3", a0: "/bin/sh", a1: "-c", a2: "ls -la" },
      },
      gives: ["host-exec-seen"],
    },
    {
      path: "audit.log.1",
      record: { type: "CWD", at: 1795243532433, serial: "1795243532.433:812", fields: { cwd: "/home/operator" } },
      gives: ["host-audited"],
    },
    { path: "audit.log", record: { text: "----" }, gives: ["host-audited"] },
  ],
});

import { defineSource, liveMatch } from "../define-source.ts";
import { journalEntry } from "../host/journal-entry.ts";

/** The journal of the host, as `journalctl -o json` exports it: one entry a line. */
export default defineSource({
  id: "host-journal",
  title: "journal of the host (journalctl -o json)",
  era: "any",
  root: "host",
  shape: "lines",
  where: ["a file named with --host-log"],
  claim: (path) => (/^journal[\w.-]*$/.test(path) ? liveMatch() : null),
  beginsLike: (head) => /^\{\s*"/.test(head.trimStart()) && /"(?:__REALTIME_TIMESTAMP|__CURSOR|MESSAGE)"/.test(head),
  decode: (record) => [journalEntry(record)],
  examples: [
    {
      path: "journal.json",
      record: {
        __REALTIME_TIMESTAMP: "1795243532433000",
        _SYSTEMD_USER_UNIT: "openclaw-gateway.service",
        _PID: "86",
        PRIORITY: "6",
        MESSAGE: "gateway ready",
      },
      gives: ["host-logged"],
    },
    {
      path: "journal.json",
      record: {
        _TRANSPORT: "audit",
        _AUDIT_TYPE_NAME: "EXECVE",
        _AUDIT_ID: "812",
        __REALTIME_TIMESTAMP: "1795243532433000",
        MESSAGE: 'EXECVE argc=3 a0="/bin/sh" a1="-c" a2=6C73202D6C61',
      },
      gives: ["host-exec-seen"],
    },
  ],
});

import { defineSource, liveMatch } from "../define-source.ts";
import { readLogLine } from "../gateway-log/log-line.ts";
import { meaningOf } from "../gateway-log/meanings.ts";

/** `openclaw-2026-11-21.log`, with a profile's name and the numbers of rotated files; very old builds wrote `openclaw.log`. */
const NAME = /^openclaw(?:-[\w-]{1,64})?\.log$|^openclaw-(?:[\w-]{1,64}-)?\d{4}-\d{2}-\d{2}(?:\.\d{1,3})?\.log$/;

/** The gateway's and the CLI's common log (openclaw-formats, section 9). Deleted by OpenClaw after 24 hours. */
export default defineSource({
  id: "openclaw-gateway-log",
  title: "gateway log",
  era: "any",
  root: "logs",
  shape: "lines",
  where: ["*"],
  // A rotated file is still written to for a moment by processes that have it open, so none of them is final.
  claim: (path) => (NAME.test(path) ? liveMatch() : null),
  decode: (record) => {
    const line = readLogLine(record);
    return line
      ? [meaningOf(line)]
      : [{ type: "record-unknown", occurredAt: null, data: { recordType: "log line", record } }];
  },
  examples: [
    {
      path: "openclaw-2026-11-21.log",
      record: {
        "0": '{"subsystem":"gateway/ws"}',
        "1": "unauthorized conn=37f342fc-9c81-4589-acdd-f7f7566e6c46 remote=203.0.113.9 client=x reason=none y reason=token_mismatch",
        _meta: { date: "2026-11-21T05:41:58.363Z", logLevelId: 4 },
        time: "2026-11-21T05:41:58.363Z",
      },
      gives: ["authentication-failed"],
    },
    {
      path: "openclaw-dev-2026-11-21.2.log",
      record: { "0": "Hardening steps finished.", _meta: { date: "2026-11-21T05:41:58.363Z", logLevelId: 3 } },
      gives: ["gateway-logged"],
    },
    { path: "openclaw-2026-11-21.log", record: { note: "no positional argument" }, gives: ["record-unknown"] },
  ],
});

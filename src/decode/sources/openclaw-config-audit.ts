import { defineSource, liveMatch } from "../define-source.ts";
import { decodeConfigAudit } from "../state/config-audit.ts";

const LIVE = "logs/config-audit.jsonl";
const LEFT_BEHIND = [`${LIVE}.migrated`, `${LIVE}.migrated.raw`];

/** Every write of the configuration that OpenClaw made, and changes that it noticed (openclaw-formats, 10.5). */
export default defineSource({
  id: "openclaw-config-audit",
  title: "audit of configuration writes",
  era: "jsonl",
  root: "home",
  shape: "lines",
  stream: "config-audit",
  where: [LIVE, ...LEFT_BEHIND],
  claim: (path) => {
    if (path === LIVE) return liveMatch();
    return LEFT_BEHIND.includes(path) ? liveMatch({ isFinal: true }) : null;
  },
  decode: decodeConfigAudit,
  examples: [
    {
      path: "logs/config-audit.jsonl",
      record: {
        ts: "2026-11-21T05:46:36.694Z",
        event: "config.write",
        configPath: "/home/operator/.openclaw/openclaw.json",
        pid: 218,
        argv: ["/opt/node/bin/node", "/opt/openclaw/openclaw.mjs", "config", "set", "tools.exec.ask", "off"],
        previousBytes: 2183,
        nextBytes: 2180,
        result: "rename",
      },
      gives: ["config-written"],
    },
    { path: "logs/config-audit.jsonl.migrated.raw", record: { event: "config.lamp" }, gives: ["record-unknown"] },
  ],
});

import { defineTable } from "../define-table.ts";
import { recordAt } from "../state/cells.ts";
import { execPolicyIn, removedExecPolicy } from "../state/exec-policy.ts";
import { unknownRecord } from "../state/unknown.ts";

/** The rules for running commands (openclaw-formats, 10.6). `raw_json` also holds a token, of which nothing is read. */
export default defineTable({
  id: "exec-approvals-config",
  title: "rules for running commands (SQLite)",
  database: "state",
  table: "exec_approvals_config",
  shape: "state",
  holdsTokens: true,
  since: 18,
  required: ["config_key", "raw_json"],
  optional: ["default_security", "default_ask", "default_ask_fallback", "agent_count", "allowlist_count"],
  key: ["config_key"],
  stream: "exec-policy",
  decode: (row) => {
    const config = recordAt(row, "raw_json");
    if (config) return execPolicyIn(config);
    // What cannot be parsed cannot be kept either: the token stands somewhere in it.
    const { raw_json: _, ...columns } = row;
    return [unknownRecord("exec_approvals_config", columns)];
  },
  removed: (last) => removedExecPolicy(last, "state/openclaw.sqlite#exec_approvals_config"),
  examples: [
    {
      record: {
        config_key: "current",
        raw_json:
          '{"version":1,"defaults":{"security":"deny"},"agents":{"harbor":{"security":"allowlist","allowlist":[{"id":"88f67815","pattern":"/usr/bin/uptime","lastUsedAt":1795243001437,"lastUsedCommand":"uptime"}]}}}',
      },
      gives: ["exec-policy-seen", "exec-policy-seen", "allowlist-used"],
    },
    { record: { config_key: "current", raw_json: "{", agent_count: 1 }, gives: ["record-unknown"] },
  ],
});

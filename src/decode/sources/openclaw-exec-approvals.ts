import { defineSource, liveMatch } from "../define-source.ts";
import { execPolicyIn, removedExecPolicy } from "../state/exec-policy.ts";

/** The migration leaves the file behind under its digest and a UUID. */
const PLACE = /^exec-approvals\.json(\.migrated\.[0-9a-f]{64}\.[0-9a-f-]{36})?$/;

/** The rules for running commands and what they let through last (openclaw-formats, 10.6). */
export default defineSource({
  id: "openclaw-exec-approvals",
  title: "rules for running commands (JSON)",
  era: "jsonl",
  root: "home",
  shape: "document",
  holdsTokens: true,
  stream: "exec-policy",
  where: ["*"],
  claim: (path) => {
    const found = PLACE.exec(path);
    return found ? liveMatch({ isFinal: found[1] !== undefined }) : null;
  },
  // As in the table, whose only row is called `current`: the same rules are the same facts after the migration.
  decode: (record) =>
    execPolicyIn(record).map((draft) => ({ ...draft, identity: `current/${draft.identity ?? draft.type}` })),
  removed: (last) => removedExecPolicy(last, "exec-approvals.json"),
  examples: [
    {
      path: "exec-approvals.json",
      record: {
        version: 1,
        defaults: {},
        agents: {
          harbor: {
            security: "allowlist",
            ask: "on-miss",
            allowlist: [
              {
                pattern: "/usr/bin/uptime",
                id: "05220a6c-f5aa-4cd0-9914-66e755a4c74a",
                lastUsedAt: 1795243001437,
                lastUsedCommand: "uptime || true",
                lastResolvedPath: "/usr/bin/uptime",
              },
            ],
          },
        },
      },
      gives: ["exec-policy-seen", "exec-policy-seen", "allowlist-used"],
    },
    {
      path: `exec-approvals.json.migrated.${"0".repeat(64)}.00000000-0000-0000-0000-000000000000`,
      record: { version: 1 },
      gives: ["exec-policy-seen"],
    },
  ],
});

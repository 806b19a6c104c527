import type { EventBody, EventDraft } from "../../events/event.ts";
import { arrayAt, isJsonObject, type Json, type JsonObject, objectAt } from "../../kernel/json.ts";
import { known } from "../known.ts";
import { flagAt, momentAt, textAt } from "./cells.ts";
import { distinct } from "./distinct.ts";
import { unknownRecord } from "./unknown.ts";

/**
 * The rules for running commands, from `exec-approvals.json` or the row that took its place (openclaw-formats, 10.6).
 * The socket, with its token, is never read.
 */
export function execPolicyIn(config: JsonObject): readonly EventDraft[] {
  const agents = Object.entries(objectAt(config, "agents") ?? {});
  return distinct([
    policy(objectAt(config, "defaults") ?? {}, undefined),
    ...agents.flatMap(([agent, rules]) => {
      if (isJsonObject(rules)) return [policy(rules, agent), ...usesIn(rules, agent)];
      return [{ ...unknownRecord("exec policy", { [agent]: rules }), identity: `agent/${agent}` }];
    }),
  ]);
}

export function removedExecPolicy(last: EventBody, path: string): EventDraft | null {
  if (last.type !== "exec-policy-seen") return null;
  const entry = last.data.agent ?? "defaults";
  return { type: "entry-removed", occurredAt: null, data: { was: last.type, entry, path } };
}

function policy(rules: JsonObject, agent: string | undefined): EventDraft {
  const patterns = arrayAt(rules, "allowlist").flatMap((entry) => patternOf(entry) ?? []);
  return {
    type: "exec-policy-seen",
    occurredAt: null,
    // Not the bare name: an agent may be called `defaults`.
    identity: agent === undefined ? "defaults" : `agent/${agent}`,
    data: known({
      agent,
      security: textAt(rules, "security"),
      ask: textAt(rules, "ask"),
      askFallback: textAt(rules, "askFallback"),
      autoAllowSkills: flagAt(rules, "autoAllowSkills"),
      // Sorted, because the list's order means nothing and must not make a new fact.
      patterns: [...patterns].sort(),
    }),
  };
}

function patternOf(entry: Json): string | undefined {
  if (typeof entry === "string") return entry;
  return isJsonObject(entry) ? textAt(entry, "pattern") : undefined;
}

/** What each entry of the allowlist last let through: evidence of commands that nobody was asked about. */
function usesIn(rules: JsonObject, agent: string): readonly EventDraft[] {
  return arrayAt(rules, "allowlist").flatMap((entry): EventDraft[] => {
    if (!isJsonObject(entry)) return [];
    const usedAt = momentAt(entry, "lastUsedAt");
    const command = textAt(entry, "lastUsedCommand");
    if (usedAt === undefined && command === undefined) return [];
    const pattern = textAt(entry, "pattern") ?? "";
    const id = textAt(entry, "id");
    const resolvedPath = textAt(entry, "lastResolvedPath");
    return [
      {
        type: "allowlist-used",
        occurredAt: usedAt ?? null,
        identity: `agent/${agent}/${id ?? pattern}`,
        data: known({ agent, entry: id, pattern, command, resolvedPath, usedAt }),
      },
    ];
  });
}

import path from "node:path";
import type { EventBodyOf } from "../../events/event.ts";
import { type JsonObject, objectAt, stringAt } from "../../kernel/json.ts";
import { known } from "../known.ts";
import { momentAt } from "./cells.ts";

/** Settings of a session that loosen or redirect command execution: each one is worth an investigator's look. */
const OVERRIDES = ["elevatedLevel", "sendPolicy", "execHost", "execSecurity", "execAsk", "execNode", "permissionMode"];

/** How a session's last run ended, where that is worth a fact: a healthy one turns from running to done with every turn. */
const LASTING_STATES = new Set(["failed", "killed", "timeout"]);

export function lastingState(status: string | undefined): string | undefined {
  return status !== undefined && LASTING_STATES.has(status) ? status : undefined;
}

/**
 * An entry of the session index, `sessions.json` or the JSON that took its place in the database. Without `updatedAt` and
 * token counts: they change with every turn and would make each copy of the index a new fact. `startedAt` of the entry is
 * the last run's, not the session's.
 */
export function sessionEntry(sessionKey: string, entry: JsonObject): EventBodyOf<"session-indexed">["data"] {
  const origin = objectAt(entry, "origin") ?? {};
  const overrides = Object.fromEntries(
    OVERRIDES.flatMap((name) => {
      const value = stringAt(entry, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return known({
    sessionKey,
    sessionId: stringAt(entry, "sessionId"),
    transcript: transcriptIn(stringAt(entry, "sessionFile")),
    channel: stringAt(entry, "channel") ?? stringAt(entry, "lastChannel") ?? stringAt(origin, "provider"),
    sender: stringAt(origin, "label") ?? stringAt(origin, "from"),
    chatType: stringAt(entry, "chatType") ?? stringAt(origin, "chatType"),
    label: stringAt(entry, "label") ?? stringAt(entry, "displayName"),
    spawnedBy: stringAt(entry, "spawnedBy") ?? stringAt(entry, "parentSessionKey"),
    status: lastingState(stringAt(entry, "status")),
    createdAt: momentAt(entry, "createdAt"),
    startedAt: momentAt(entry, "sessionStartedAt"),
    createdVia: stringAt(entry, "createdVia"),
    archivedAt: momentAt(entry, "archivedAt"),
    overrides: Object.keys(overrides).length > 0 ? overrides : undefined,
  });
}

/** The transcript's id by its file. The SQLite era puts a session key in the file's place. */
function transcriptIn(file: string | undefined): string | undefined {
  if (file === undefined || !file.endsWith(".jsonl")) return undefined;
  return path.posix.basename(file.replaceAll("\\", "/")).slice(0, -".jsonl".length);
}

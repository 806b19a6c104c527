import path from "node:path";
import type { EventDraft } from "../../events/event.ts";
import { isJsonObject, type JsonObject, objectAt, stringAt } from "../../kernel/json.ts";
import { defineSource, liveMatch } from "../define-source.ts";
import { known } from "../known.ts";

const PLACE =
  /^agents\/([^/]+)\/(?:(?:sessions\/)?session-sqlite-import-archive\/legacy-store\.sessions\.json\.imported-\d+|sessions\/sessions\.json(\.bak\.\d+)?)$/;

/** Settings of a session that loosen or redirect command execution: each one is worth an investigator's look. */
const OVERRIDES = ["elevatedLevel", "sendPolicy", "execHost", "execSecurity", "execAsk", "execNode", "permissionMode"];

/** `sessions.json`: the only place that says which session key a transcript belongs to (openclaw-formats, 3.3). */
export default defineSource({
  id: "openclaw-session-index",
  title: "session index (sessions.json)",
  era: "jsonl",
  root: "home",
  shape: "document",
  where: [
    "agents/*/sessions/*",
    "agents/*/session-sqlite-import-archive/*",
    "agents/*/sessions/session-sqlite-import-archive/*",
  ],
  claim: (file) => {
    const [, agent, backup] = PLACE.exec(file) ?? [];
    // Backups name sessions that the index has forgotten; read first, so that the present index has the last word.
    return agent === undefined ? null : liveMatch({ agent, isFinal: backup !== undefined });
  },
  decode: (record) => Object.entries(record).map(([key, entry]) => decodeIndexEntry(key, entry)),
  examples: [
    {
      path: "agents/harbor/sessions/sessions.json",
      record: { "agent:harbor:main": { sessionId: "night-watch", updatedAt: 1795243171691, lastChannel: "webchat" } },
      gives: ["session-indexed"],
    },
    { path: "agents/harbor/sessions/sessions.json", record: { "agent:harbor:main": 7 }, gives: ["record-unknown"] },
  ],
});

function decodeIndexEntry(sessionKey: string, entry: JsonObject[string]): EventDraft {
  if (!isJsonObject(entry)) {
    return {
      type: "record-unknown",
      occurredAt: null,
      data: { recordType: "session-index entry", record: { [sessionKey]: entry } },
    };
  }
  const origin = objectAt(entry, "origin") ?? {};
  const file = stringAt(entry, "sessionFile");
  const overrides = Object.fromEntries(
    OVERRIDES.flatMap((name) => (stringAt(entry, name) === undefined ? [] : [[name, stringAt(entry, name) ?? ""]])),
  );
  // No `updatedAt` and no token counts: they change with every turn and would make each copy of the index a new fact.
  const data = known({
    sessionKey,
    sessionId: stringAt(entry, "sessionId"),
    transcript:
      file === undefined ? undefined : path.posix.basename(file.replaceAll("\\", "/")).replace(/\.jsonl$/, ""),
    channel: stringAt(entry, "channel") ?? stringAt(entry, "lastChannel") ?? stringAt(origin, "provider"),
    sender: stringAt(origin, "label") ?? stringAt(origin, "from"),
    chatType: stringAt(entry, "chatType") ?? stringAt(origin, "chatType"),
    label: stringAt(entry, "label") ?? stringAt(entry, "displayName"),
    spawnedBy: stringAt(entry, "spawnedBy") ?? stringAt(entry, "parentSessionKey"),
    overrides: Object.keys(overrides).length > 0 ? overrides : undefined,
  });
  return { type: "session-indexed", occurredAt: null, identity: sessionKey, data };
}

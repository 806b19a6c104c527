import type { EventDraft } from "../../events/event.ts";
import { isJsonObject, type JsonObject } from "../../kernel/json.ts";
import { defineSource, liveMatch } from "../define-source.ts";
import { sessionEntry } from "../state/session-entry.ts";

const PLACE =
  /^agents\/([^/]+)\/(?:(?:sessions\/)?session-sqlite-import-archive\/legacy-store\.sessions\.json\.imported-\d+|sessions\/sessions\.json(\.bak\.\d+)?)$/;

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
  return { type: "session-indexed", occurredAt: null, identity: sessionKey, data: sessionEntry(sessionKey, entry) };
}

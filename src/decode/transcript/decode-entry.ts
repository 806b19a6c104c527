import type { EventDraft } from "../../events/event.ts";
import { type JsonObject, numberAt, objectAt, stringAt } from "../../kernel/json.ts";
import { known } from "../known.ts";
import { timeOf } from "../times.ts";
import { contentText } from "./content.ts";
import { decodeMessage } from "./decode-message.ts";

/** Entries that say something about the session without being a message (openclaw-formats, section 5). */
const ANNOTATIONS = new Set(["model_change", "thinking_level_change", "custom", "branch_summary", "label", "leaf"]);

/** One record of a transcript. Every record gives at least one event. */
export function decodeEntry(record: JsonObject, sessionId: string): readonly EventDraft[] {
  const entryId = stringAt(record, "id");
  const occurredAt = timeOf(record);
  const type = stringAt(record, "type");
  switch (type) {
    case "session":
      return [started(record, sessionId, occurredAt)];
    case "message": {
      const message = objectAt(record, "message");
      const drafts = message && decodeMessage(message, { entryId, occurredAt: occurredAt ?? timeOf(message) });
      return drafts && drafts.length > 0 ? drafts : [unknown(record, "message", entryId, occurredAt)];
    }
    case "compaction":
      return [compacted(record, sessionId, occurredAt)];
    case "reset":
      return [
        {
          type: "session-reset",
          occurredAt,
          data: known({ sessionId, how: "record" as const, reason: stringAt(record, "reason") }),
        },
      ];
    case "session_info":
      return [{ type: "session-renamed", occurredAt, data: { sessionId, name: stringAt(record, "name") ?? "" } }];
    case "custom_message":
      return [customMessage(record, entryId, occurredAt)];
    default:
      return [
        ANNOTATIONS.has(type ?? "")
          ? annotated(record, type ?? "", entryId, occurredAt)
          : unknown(record, type, entryId, occurredAt),
      ];
  }
}

function started(record: JsonObject, sessionId: string, occurredAt: number | null): EventDraft {
  const data = known({
    // The name of a file in cold storage is a hash: there only the header knows.
    sessionId: sessionId || (stringAt(record, "id") ?? ""),
    formatVersion: numberAt(record, "version"),
    cwd: stringAt(record, "cwd"),
    parentSession: stringAt(record, "parentSession"),
  });
  return { type: "session-started", occurredAt, data };
}

function compacted(record: JsonObject, sessionId: string, occurredAt: number | null): EventDraft {
  const data = known({
    sessionId,
    how: "record" as const,
    summary: stringAt(record, "summary"),
    tokensBefore: numberAt(record, "tokensBefore"),
    firstKeptEntryId: stringAt(record, "firstKeptEntryId"),
  });
  return { type: "session-compacted", occurredAt, data };
}

/** Text that OpenClaw puts before the model in the user's place: aborted turns, failed runs, notes of hooks. */
function customMessage(record: JsonObject, entryId: string | undefined, occurredAt: number | null): EventDraft {
  const text = contentText(record.content);
  const internal = stringAt(record, "customType") ?? "custom_message";
  return { type: "message-received", occurredAt, data: known({ entryId, role: "custom", text, internal }) };
}

const BASE_FIELDS = new Set(["type", "id", "parentId", "timestamp", "customType"]);

function annotated(
  record: JsonObject,
  entryType: string,
  entryId: string | undefined,
  occurredAt: number | null,
): EventDraft {
  const rest = Object.entries(record).filter(([name]) => !BASE_FIELDS.has(name));
  const data = known({
    entryType,
    entryId,
    customType: stringAt(record, "customType"),
    detail: rest.length > 0 ? Object.fromEntries(rest) : undefined,
  });
  return { type: "session-annotated", occurredAt, data };
}

function unknown(
  record: JsonObject,
  recordType: string | undefined,
  entryId: string | undefined,
  occurredAt: number | null,
): EventDraft {
  return { type: "record-unknown", occurredAt, data: known({ recordType, entryId, record }) };
}

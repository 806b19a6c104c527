import type { EventDraft } from "../../events/event.ts";
import type { JsonObject } from "../../kernel/json.ts";

/** A row or entry that lacks what its kind needs, kept as it is. */
export function unknownRecord(recordType: string, record: JsonObject, occurredAt: number | null = null): EventDraft {
  return { type: "record-unknown", occurredAt, data: { recordType, record } };
}

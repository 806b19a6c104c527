import type { EventType } from "../events/event.ts";
import type { JsonObject } from "../kernel/json.ts";

/**
 * Texts that no view looks at. They are most of what a store holds; an event that comes from another thread is brought to
 * the views without them. A view that wants one takes it off this list: a rebuild would give it, an ingest would not.
 */
const UNSEEN: { readonly [Type in EventType]?: readonly string[] } = {
  "exec-finished": ["text", "aggregated", "error"],
  "exec-denied": ["text"],
  "exec-pending": ["text"],
  "exec-running": ["text"],
  "tool-returned": ["text", "error"],
  "message-received": ["text"],
  "message-sent": ["text", "thinking", "error"],
  "session-annotated": ["detail"],
  "session-compacted": ["summary"],
  "gateway-logged": ["text", "attributes"],
};

/** Below this a second copy costs more than it saves. */
const WORTH_LEAVING_OUT = 512;

/** The data of an event as views may see it; undefined where nothing is worth leaving out. */
export function seenByViews(type: EventType, data: JsonObject, bytes: number): JsonObject | undefined {
  const unseen = bytes < WORTH_LEAVING_OUT ? undefined : UNSEEN[type];
  if (!unseen) return undefined;
  return Object.fromEntries(Object.entries(data).filter(([name]) => !unseen.includes(name)));
}

import sources from "../../src/decode/sources/index.ts";
import type { EventDraft } from "../../src/events/event.ts";
import { upcast, versionOf } from "../../src/events/upcast.ts";
import type { JsonObject } from "../../src/kernel/json.ts";

/** What the source that claims `path` makes of a record, as it would come out of the store: each fact fits its kind. */
export function decoded(path: string, record: JsonObject): EventDraft[] {
  for (const source of sources) {
    const match = source.claim(path);
    if (!match) continue;
    return source.decode(record, match).map((draft) => {
      const data: JsonObject = JSON.parse(JSON.stringify(draft.data));
      return { ...draft, ...upcast(draft.type, versionOf(draft.type), data) };
    });
  }
  throw new Error(`no source claims ${path}`);
}

/** A line of harbor's session night-watch. */
export function entry(record: JsonObject): EventDraft[] {
  return decoded("agents/harbor/sessions/night-watch.jsonl", record);
}

/** A message of harbor's session night-watch. */
export function message(fields: JsonObject): EventDraft[] {
  return entry({
    type: "message",
    id: "bfb4ec73",
    parentId: null,
    timestamp: "2026-11-21T05:40:19.153Z",
    message: fields,
  });
}

/** The answer to a call, as OpenClaw 2026.3.1 writes it. */
export function toolResult(toolName: string, details: JsonObject, text = "", more: JsonObject = {}): EventDraft[] {
  const content = [{ type: "text", text }];
  return message({ role: "toolResult", toolCallId: "call_1", toolName, content, details, isError: false, ...more });
}

/** A line of the gateway log. */
export function logLine(...args: (string | number | JsonObject)[]): EventDraft {
  const positions = Object.fromEntries(args.map((arg, index) => [String(index), arg]));
  const meta = { date: "2026-11-21T05:41:32.911Z", logLevelId: 4, logLevelName: "WARN" };
  const [event] = decoded("openclaw-2026-11-21.log", { ...positions, _meta: meta, time: "2026-11-21T05:41:32.911Z" });
  if (!event) throw new Error("a log line gives an event");
  return event;
}

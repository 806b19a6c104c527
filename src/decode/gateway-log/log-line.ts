import {
  isJsonObject,
  type Json,
  type JsonObject,
  numberAt,
  objectAt,
  parseObject,
  stringAt,
} from "../../kernel/json.ts";
import { parseIsoTime } from "../times.ts";

export interface LogLine {
  readonly occurredAt: number | null;
  readonly level: string;
  readonly subsystem: string | undefined;
  readonly text: string;
  readonly attributes: JsonObject;
}

const LEVELS = ["silly", "trace", "debug", "info", "warn", "error", "fatal"];

/** One line of the gateway's tslog file: positional arguments under numeric keys (openclaw-formats, 9.2); null when it has none. */
export function readLogLine(record: JsonObject): LogLine | null {
  const positions = Object.keys(record)
    .filter((key) => /^\d{1,3}$/.test(key))
    .sort((a, b) => Number(a) - Number(b));
  const args: Json[] = positions.map((key) => record[key] ?? null);
  if (args.length === 0) return null;
  const bindings = bindingsIn(args);
  const rest = bindings ? args.slice(1) : args;
  const texts = rest.filter((arg) => typeof arg === "string");
  const meta = objectAt(record, "_meta") ?? {};
  return {
    occurredAt: parseIsoTime(stringAt(meta, "date")) ?? parseIsoTime(stringAt(record, "time")),
    level: LEVELS[numberAt(meta, "logLevelId") ?? -1] ?? "unknown",
    subsystem: bindings && (stringAt(bindings, "subsystem") ?? stringAt(bindings, "module")),
    text: texts.at(-1) ?? stringAt(record, "message") ?? "",
    attributes: attributesOf(rest),
  };
}

/** A leading JSON text that names who speaks. JSON that was itself logged, as the CLI does with replies, is a message. */
function bindingsIn([first, ...others]: readonly Json[]): JsonObject | undefined {
  if (typeof first !== "string" || !first.startsWith("{") || others.length === 0) return undefined;
  const object = parseObject(first);
  return object && (Object.hasOwn(object, "subsystem") || Object.hasOwn(object, "module")) ? object : undefined;
}

/** What the line holds besides its message: logged objects, and messages before the last. */
function attributesOf(args: readonly Json[]): JsonObject {
  const objects = args.filter(isJsonObject);
  const message = args.findLastIndex((arg) => typeof arg === "string");
  const others = args.filter((arg, index) => !isJsonObject(arg) && index !== message);
  const merged = Object.fromEntries(objects.flatMap((object) => Object.entries(object)));
  return others.length > 0 ? { ...merged, before: others } : merged;
}

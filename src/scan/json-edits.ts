import type { Json, JsonObject } from "../kernel/json.ts";
import { walkJson } from "./json-walk.ts";

/** A stretch of text, and what comes in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A value before and after redaction, while the walk is inside of it. */
interface Level {
  readonly before: Json;
  readonly after: Json;
  /** The keys after redaction, by the keys before. */
  readonly keys: ReadonlyMap<string, string>;
  next: string | number;
  /** Inside of something that is written anew as a whole, or that JSON.parse does not see. */
  readonly isDone: boolean;
}

/**
 * What has to be written anew in the text of `before` to make it that of `after`. Values that begin at `hidden` are none of
 * either: JSON.parse does not see them.
 */
export function editsOf(line: string, before: Json, after: Json, hidden: readonly number[]): Edit[] {
  const edits: Edit[] = [];
  const unseen = new Set(hidden);
  const levels: Level[] = [];
  /** A container whose text is replaced when its end is known. */
  const open: Array<{ readonly start: number; readonly text: string | null }> = [];

  /** The value that comes next, before and after. */
  function next(start: number): Omit<Level, "next" | "keys"> {
    const top = levels.at(-1);
    if (top === undefined) return { before, after, isDone: false };
    const key = top.next;
    if (typeof top.next === "number") top.next += 1;
    if (top.isDone || unseen.has(start)) return { before: null, after: null, isDone: true };
    const newKey = typeof key === "string" ? (top.keys.get(key) ?? key) : key;
    return { before: childOf(top.before, key), after: childOf(top.after, newKey), isDone: false };
  }

  walkJson(line, {
    key(key, start, end) {
      const top = levels.at(-1);
      if (!top) return;
      top.next = key;
      const clean = top.keys.get(key);
      if (!top.isDone && clean !== undefined && clean !== key) edits.push({ start, end, text: JSON.stringify(clean) });
    },
    leaf(start, end) {
      const value = next(start);
      if (!value.isDone && value.before !== value.after) edits.push({ start, end, text: JSON.stringify(value.after) });
    },
    open(kind, start) {
      const value = next(start);
      const isReplaced = !value.isDone && (typeof value.after !== "object" || value.after === null);
      open.push({ start, text: isReplaced ? JSON.stringify(value.after) : null });
      const isDone = value.isDone || isReplaced || value.before === value.after;
      const keys = isDone ? NO_KEYS : keysOf(value.before, value.after);
      levels.push({ ...value, keys, next: kind === "object" ? "" : 0, isDone });
    },
    close(end) {
      levels.pop();
      const { start, text } = open.pop() ?? { start: 0, text: null };
      if (text !== null) edits.push({ start, end, text });
    },
  });
  return edits;
}

const NO_KEYS: ReadonlyMap<string, string> = new Map();

/** Redaction keeps the order of the keys, whatever becomes of their names. */
function keysOf(before: Json, after: Json): Map<string, string> {
  if (Array.isArray(before) || Array.isArray(after)) return new Map();
  const newKeys = Object.keys(after ?? {});
  return new Map(Object.keys(before ?? {}).map((key, at) => [key, newKeys[at] ?? key]));
}

function childOf(container: Json, key: string | number): Json {
  if (typeof container !== "object" || container === null) return null;
  const children: JsonObject | Json[] = container;
  const child = Array.isArray(children) ? children[Number(key)] : ownValue(children, String(key));
  return child ?? null;
}

function ownValue(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

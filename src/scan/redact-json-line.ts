import type { Json, JsonObject } from "../kernel/json.ts";
import { withheldMarker } from "../redact/marker.ts";
import type { Redactor, SecretHit, Withheld } from "../redact/redact.ts";
import { walkJson } from "./json-walk.ts";
import { MOST_SHADOWED_LEVELS, type Shadowed, shadowedIn } from "./shadowed.ts";

export interface RedactedLine {
  readonly text: string;
  readonly hits: readonly SecretHit[];
  readonly withheld: readonly Withheld[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Hides the secrets in one line of JSON. Only the strings that hold one are written anew: numbers, spaces, the order of keys
 * and doubled keys stay as they were.
 */
export function redactJsonLine(redactor: Redactor, line: string, value: Json, level = 0): RedactedLine {
  const shadowed = shadowedIn(line, value);
  const clean = redactor.redactJson(value);
  const inner = shadowed.map((span) => ({ span, ...redactShadowed(redactor, line, span, level + 1) }));
  const edits = [
    ...(clean.value === value ? [] : editsOf(line, value, clean.value, shadowed)),
    ...inner.map(({ span: { start, end }, text }) => ({ start, end, text })),
  ];
  return {
    text: edits.length === 0 ? line : apply(line, edits),
    hits: [...clean.hits, ...inner.flatMap(({ hits }) => hits)],
    withheld: [...clean.withheld, ...inner.flatMap(({ withheld }) => withheld)],
  };
}

/** The hidden value under its key, for the key tells what it is. */
function redactShadowed(redactor: Redactor, line: string, { key, start, end }: Shadowed, level: number): RedactedLine {
  if (level > MOST_SHADOWED_LEVELS) {
    return { text: JSON.stringify(withheldMarker("depth")), hits: [], withheld: [{ path: "", reason: "depth" }] };
  }
  const text = `{${JSON.stringify(key)}:${line.slice(start, end)}}`;
  const redacted = redactJsonLine(redactor, text, JSON.parse(text), level);
  // The key stands in the line itself and is made clean there.
  return { ...redacted, text: redacted.text.slice(firstValueIn(redacted.text), -1) };
}

/** Where the value of the first field begins. */
function firstValueIn(text: string): number {
  let depth = 0;
  const starts: number[] = [];
  walkJson(text, {
    key: () => undefined,
    leaf: (start) => void starts.push(start),
    open(_kind, start) {
      if (depth > 0) starts.push(start);
      depth += 1;
    },
    close: () => undefined,
  });
  return starts[0] ?? 0;
}

function apply(line: string, edits: readonly Edit[]): string {
  let text = "";
  let copied = 0;
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    if (edit.start < copied) continue;
    text += line.slice(copied, edit.start) + edit.text;
    copied = edit.end;
  }
  return text + line.slice(copied);
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

function editsOf(line: string, before: Json, after: Json, shadowed: readonly Shadowed[]): Edit[] {
  const edits: Edit[] = [];
  const hidden = new Set(shadowed.map(({ start }) => start));
  const levels: Level[] = [];
  /** A container whose text is replaced when its end is known. */
  const open: Array<{ readonly start: number; readonly text: string | null }> = [];

  /** The value that comes next, before and after. */
  function next(start: number): Omit<Level, "next" | "keys"> {
    const top = levels.at(-1);
    if (top === undefined) return { before, after, isDone: false };
    const key = top.next;
    if (typeof top.next === "number") top.next += 1;
    if (top.isDone || hidden.has(start)) return { before: null, after: null, isDone: true };
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

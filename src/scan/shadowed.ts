import type { Json } from "../kernel/json.ts";
import { walkJson } from "./json-walk.ts";

/** A value that JSON.parse drops, because its object has the same key once more further on. */
export interface Shadowed {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Shadowed values may hold others, as deep as an attacker likes; each level is read once more. */
export const MOST_SHADOWED_LEVELS = 16;

/** Who doubles more keys wants to keep us busy. */
const MOST_SHADOWED = 1000;

/**
 * The outermost values that a text hides behind a second key of the same name; null when there are too many. Hardly any text
 * has one.
 */
export function shadowedIn(text: string, value: Json): readonly Shadowed[] | null {
  if (keysIn(text) === keysOf(value)) return [];
  const found: Shadowed[] = [];
  const stack: Array<{ readonly last: Map<string, Shadowed>; key: string; start: number }> = [];
  const done = (end: number): void => {
    const top = stack.at(-1);
    if (top === undefined || top.start === -1) return;
    const earlier = top.last.get(top.key);
    if (earlier && found.length <= MOST_SHADOWED) found.push(earlier);
    top.last.set(top.key, { key: top.key, start: top.start, end });
    top.start = -1;
  };
  const begin = (start: number): void => {
    const top = stack.at(-1);
    if (top?.start === Number.POSITIVE_INFINITY) top.start = start;
  };
  walkJson(text, {
    key(key) {
      const top = stack.at(-1);
      if (top) Object.assign(top, { key, start: Number.POSITIVE_INFINITY });
    },
    leaf(start, end) {
      begin(start);
      done(end);
    },
    open(_kind, start) {
      begin(start);
      stack.push({ last: new Map(), key: "", start: -1 });
    },
    close(end) {
      stack.pop();
      done(end);
    },
  });
  return found.length > MOST_SHADOWED ? null : outermost(found);
}

function outermost(found: readonly Shadowed[]): Shadowed[] {
  const sorted = [...found].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Shadowed[] = [];
  for (const span of sorted) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

function keysIn(text: string): number {
  let keys = 0;
  walkJson(text, {
    ...NO_VISITOR,
    key: () => {
      keys += 1;
    },
  });
  return keys;
}

const NO_VISITOR = { leaf: () => undefined, open: () => undefined, close: () => undefined };

function keysOf(value: Json): number {
  let keys = 0;
  const waiting: Json[] = [value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== "object" || next === null) continue;
    const children = Object.values(next);
    if (!Array.isArray(next)) keys += children.length;
    for (const child of children) if (typeof child === "object" && child !== null) waiting.push(child);
  }
  return keys;
}

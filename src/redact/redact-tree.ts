import type { Json, JsonObject } from "../kernel/json.ts";
import { withheldMarker } from "./marker.ts";
import { type NameKind, secretNameKind } from "./secret-names.ts";

/** What the walk needs to know about strings; it knows about shape alone. */
export interface TreeWork {
  /** The text made clean, or the same text. `path` is the place of the text, to be read at once. */
  text(text: string, kind: NameKind, path: Path): string;
  /** The same for the key of a field. */
  key(key: string, path: Path): string;
  /** What the key says about its value. */
  kindOf(key: string): NameKind;
  /** A value so deep that it is left out. */
  tooDeep(path: Path): void;
  readonly maxDepth: number;
}

export type Path = readonly (string | number)[];

const CARD_SIZED = 1e13;

/** Makes every string and every key clean. Gives back the very same value where nothing changed. */
export function redactTree(root: Json, work: TreeWork): Json {
  const path: (string | number)[] = [];
  return walk(root, "none");

  function walk(value: Json, kind: NameKind): Json {
    if (typeof value === "string") return work.text(value, kind, path);
    if (typeof value === "number") return walkNumber(value, kind);
    if (typeof value !== "object" || value === null) return value;
    if (path.length >= work.maxDepth) {
      work.tooDeep(path);
      return withheldMarker("depth");
    }
    return Array.isArray(value) ? walkArray(value, kind) : walkObject(value);
  }

  /** A PIN or the number of a card may come as a number; small ones are counts. */
  function walkNumber(value: number, kind: NameKind): Json {
    if (value < CARD_SIZED && (kind !== "password" || value < 1000)) return value;
    const text = String(value);
    const clean = work.text(text, kind, path);
    return clean === text ? value : clean;
  }

  function walkArray(items: Json[], kind: NameKind): Json {
    let copy: Json[] | undefined;
    for (let at = 0; at < items.length; at += 1) {
      const item = items[at] ?? null;
      path.push(at);
      const clean = walk(item, typeof item === "string" ? strongest(kind, kindAfter(items[at - 1])) : kind);
      path.pop();
      if (clean === item) continue;
      copy ??= [...items];
      copy[at] = clean;
    }
    return copy ?? items;
  }

  function walkObject(object: JsonObject): Json {
    const named = kindOfPair(object);
    let copy: JsonObject | undefined;
    let done = 0;
    for (const key of Object.keys(object)) {
      const value = object[key] ?? null;
      const cleanKey = work.key(key, path);
      if (cleanKey !== key) copy ??= copyOf(object, done);
      const newKey = copy ? unusedKey(copy, cleanKey) : key;
      path.push(newKey);
      const kind = work.kindOf(key);
      const clean = walk(value, key === "value" ? strongest(named, kind) : kind);
      path.pop();
      if (clean !== value) copy ??= copyOf(object, done);
      if (copy) setOwn(copy, newKey, clean);
      done += 1;
    }
    return copy ?? object;
  }
}

/** In a list of words a flag or a header name is followed by its value. */
function kindAfter(previous: Json | undefined): NameKind {
  return typeof previous === "string" && /^[\w-]{1,64}$/.test(previous) ? sureKind(previous) : "none";
}

/** `{ name: "API_KEY", value: "…" }`: the name of the value stands beside it. */
function kindOfPair(object: JsonObject): NameKind {
  if (!Object.hasOwn(object, "value")) return "none";
  const name = object.name ?? object.key;
  return typeof name === "string" ? sureKind(name) : "none";
}

/** Of names found in values only those that are plainly names: `token` alone may be any word. */
function sureKind(name: string): NameKind {
  return /^--|[_-]|^authorization$|^password$|[a-z][A-Z]/i.test(name) ? secretNameKind(name) : "none";
}

function strongest(one: NameKind, other: NameKind): NameKind {
  return one === "none" ? other : one;
}

/** Two keys that redaction makes equal are both kept. */
function unusedKey(object: JsonObject, key: string): string {
  let free = key;
  for (let number = 2; Object.hasOwn(object, free); number += 1) free = `${key}#${number}`;
  return free;
}

/** The first fields of an object, where the copy begins at the first change. */
function copyOf(object: JsonObject, fields: number): JsonObject {
  const copy: JsonObject = {};
  for (const key of Object.keys(object).slice(0, fields)) setOwn(copy, key, object[key] ?? null);
  return copy;
}

/** Evidence may hold a key `__proto__`; assigning it would set the prototype instead of keeping it. */
function setOwn(object: JsonObject, key: string, value: Json): void {
  if (key !== "__proto__") object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

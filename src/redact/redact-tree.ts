import type { Json, JsonObject } from "../kernel/json.ts";
import { secretWords } from "./argument-list.ts";
import type { Found } from "./find-secrets.ts";
import type { FindMore } from "./hide-in-text.ts";
import { withheldMarker } from "./marker.ts";
import { kindAfter, kindOfPair, nameInPair } from "./pair-kind.ts";
import type { NameKind } from "./secret-names.ts";
import { byteText, type FindPart, formOf, keyBytes, partsOf } from "./structure.ts";

/** What the walk needs to know about strings; it knows about shape alone. */
export interface TreeWork {
  /** The text made clean, or the same text. `path` is its place, to be read at once; `more` knows the structure around it. */
  text(text: string, kind: NameKind, path: Path, more?: FindMore): string;
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

/** What the places above say of a value. */
interface Around {
  readonly kind: NameKind;
  /** Of the field that it stands in, whatever its place in lists; "" where there is none. */
  readonly name: string;
  readonly part?: FindPart | undefined;
}

/** Makes every string and every key clean. Gives back the very same value where nothing changed. */
export function redactTree(root: Json, work: TreeWork): Json {
  const path: (string | number)[] = [];
  return walk(root, { kind: "none", name: "" });

  function walk(value: Json, around: Around): Json {
    if (typeof value === "string") return walkText(value, around);
    if (typeof value === "number") return walkNumber(value, around.kind);
    if (typeof value !== "object" || value === null) return value;
    if (path.length >= work.maxDepth) {
      work.tooDeep(path);
      return withheldMarker("depth");
    }
    return Array.isArray(value) ? walkArray(value, around) : walkObject(value, around);
  }

  function walkText(text: string, { kind, name, part }: Around): string {
    return work.text(text, kind, path, part && ((now) => part(now, name)));
  }

  /** A PIN or the number of a card may come as a number; small ones are counts. */
  function walkNumber(value: number, kind: NameKind): Json {
    if (value < CARD_SIZED && (kind !== "password" || value < 1000)) return value;
    const text = String(value);
    const clean = work.text(text, kind, path);
    return clean === text ? value : clean;
  }

  function walkArray(items: Json[], around: Around): Json {
    if (typeof items[0] === "number") {
      const bytes = bytesIn(items, around);
      const clean = bytes && walkText(bytes.text, { kind: "none", name: around.name, part: bytes.find });
      if (clean !== bytes?.text) return clean ?? items;
    }
    const words = secretWords(items);
    let copy: Json[] | undefined;
    for (let at = 0; at < items.length; at += 1) {
      const item = items[at] ?? null;
      path.push(at);
      const clean = walk(item, typeof item === "string" ? aroundWord(items, at, around, words?.get(at)) : around);
      path.pop();
      if (clean === item) continue;
      copy ??= [...items];
      copy[at] = clean;
    }
    return copy ?? items;
  }

  function walkObject(object: JsonObject, around: Around): Json {
    const named = nameInPair(object);
    const parts = partsOf(object, around.name);
    let copy: JsonObject | undefined;
    let done = 0;
    for (const key of Object.keys(object)) {
      const value = object[key] ?? null;
      const cleanKey = work.key(key, path);
      if (cleanKey !== key) copy ??= copyOf(object, done);
      const newKey = copy ? unusedKey(copy, cleanKey) : key;
      path.push(newKey);
      const isNamed = named !== "" && key === "value";
      const kind = isNamed ? strongest(kindOfPair(named), work.kindOf(key)) : work.kindOf(key);
      const part =
        parts?.get(key) ?? around.part ?? (typeof value === "string" ? formOf(isNamed ? named : key) : undefined);
      const clean = walk(value, { kind, name: key, part });
      path.pop();
      if (clean !== value) copy ??= copyOf(object, done);
      if (copy) setOwn(copy, newKey, clean);
      done += 1;
    }
    return copy ?? object;
  }
}

/** A list of numbers that is one secret. */
function bytesIn(items: readonly Json[], { kind, name, part }: Around): { text: string; find: FindPart } | undefined {
  if (!part) return keyBytes(items, name, kind === "password" || kind === "token");
  const text = byteText(items);
  return text === undefined ? undefined : { text, find: part };
}

function aroundWord(items: readonly Json[], at: number, around: Around, found: readonly Found[] | undefined): Around {
  const kind = strongest(around.kind, kindAfter(items[at - 1]));
  // The places are those in the word as it was: what was hidden in it is not looked for again.
  return found ? { ...around, kind, part: (text) => (text === items[at] ? found : []) } : { ...around, kind };
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

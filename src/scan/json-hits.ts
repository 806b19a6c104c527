import type { Json } from "../kernel/json.ts";
import type { SecretHit, Withheld } from "../redact/redact.ts";
import type { RecordDetector } from "./detector.ts";
import { walkJson } from "./json-walk.ts";
import { MOST_SHADOWED_LEVELS, type Shadowed, shadowedIn } from "./shadowed.ts";

/** A secret in a decoded record, and where its string stands in the text of the record. */
export interface JsonHit extends Omit<SecretHit, "path"> {
  readonly pointer: string;
  readonly start: number;
}

export interface JsonHits {
  readonly hits: readonly JsonHit[];
  readonly withheld: readonly Withheld[];
}

export interface RecordDetectors {
  /** Remembers the records before. */
  readonly records: RecordDetector;
  /** For what a record hides from JSON.parse: no record goes on there. */
  readonly detector: RecordDetector;
}

/** Searches a record in its decoded strings, those included that a second key of the same name hides. */
export function hitsInJson({ records, detector }: RecordDetectors, text: string, value: Json, level = 0): JsonHits {
  const spans = shadowedIn(text, value);
  if (spans === null) return { hits: [], withheld: [{ path: "", reason: "budget" }] };
  const found = records.redactJson(value);
  const places = found.hits.length === 0 ? NO_PLACES : placesIn(text, new Set(found.hits.map((hit) => hit.path)));
  const hits = found.hits.map(({ path, ...hit }) => ({ ...hit, pointer: path, start: places.get(path) ?? 0 }));
  const shadowed = spans.map((span) => hitsInShadowed(detector, text, span, level + 1));
  return {
    hits: [...hits, ...shadowed.flatMap((inner) => inner.hits)],
    withheld: [...found.withheld, ...shadowed.flatMap((inner) => inner.withheld)],
  };
}

/** The hidden value under its key, for the key tells what it is. */
function hitsInShadowed(
  detector: RecordDetector,
  text: string,
  { key, start, end }: Shadowed,
  level: number,
): JsonHits {
  if (level > MOST_SHADOWED_LEVELS) return { hits: [], withheld: [{ path: "", reason: "depth" }] };
  const inner = `{${JSON.stringify(key)}:${text.slice(start, end)}}`;
  const { hits, withheld } = hitsInJson({ records: detector, detector }, inner, JSON.parse(inner), level);
  return { hits: hits.map((hit) => ({ ...hit, start })), withheld };
}

const NO_PLACES: ReadonlyMap<string, number> = new Map();

/** Where the values at these JSON pointers begin. */
function placesIn(text: string, wanted: ReadonlySet<string>): Map<string, number> {
  const places = new Map<string, number>();
  const steps: Array<{ readonly pointer: string; next: number | string }> = [];
  const pointerHere = (): string => {
    const top = steps.at(-1);
    if (top === undefined) return "";
    const step = String(top.next).replaceAll("~", "~0").replaceAll("/", "~1");
    if (typeof top.next === "number") top.next += 1;
    return `${top.pointer}/${step}`;
  };
  const note = (start: number): string => {
    const pointer = pointerHere();
    if (wanted.has(pointer)) places.set(pointer, start);
    return pointer;
  };
  walkJson(text, {
    key(key) {
      const top = steps.at(-1);
      if (top) top.next = key;
    },
    leaf: (start) => void note(start),
    open: (kind, start) => void steps.push({ pointer: note(start), next: kind === "object" ? "" : 0 }),
    close: () => void steps.pop(),
  });
  return places;
}

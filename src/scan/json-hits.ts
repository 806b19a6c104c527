import type { Json } from "../kernel/json.ts";
import type { SecretHit, Withheld } from "../redact/redact.ts";
import type { Detector } from "./detector.ts";
import { walkJson } from "./json-walk.ts";
import { shadowedIn } from "./shadowed.ts";

/** A secret in a decoded record, and where its string stands in the text of the record. */
export interface JsonHit extends Omit<SecretHit, "path"> {
  readonly pointer: string;
  readonly start: number;
}

export interface JsonHits {
  readonly hits: readonly JsonHit[];
  readonly withheld: readonly Withheld[];
}

/** Searches a record in its decoded strings, those included that a second key of the same name hides. */
export function hitsInJson(detector: Detector, text: string, value: Json): JsonHits {
  const found = detector.redactJson(value);
  const shadowed = shadowedIn(text, value).map(({ key, start, end }) => {
    const inner = text.slice(start, end);
    const hidden = detector.redactJson({ [key]: JSON.parse(inner) });
    return {
      hits: hidden.hits.map((hit) => ({ ...withoutPath(hit), pointer: hit.path, start })),
      withheld: hidden.withheld,
    };
  });
  const places = found.hits.length === 0 ? NO_PLACES : placesIn(text, new Set(found.hits.map((hit) => hit.path)));
  return {
    hits: [
      ...found.hits.map((hit) => ({ ...withoutPath(hit), pointer: hit.path, start: places.get(hit.path) ?? 0 })),
      ...shadowed.flatMap(({ hits }) => hits),
    ],
    withheld: [...found.withheld, ...shadowed.flatMap(({ withheld }) => withheld)],
  };
}

const NO_PLACES: ReadonlyMap<string, number> = new Map();

function withoutPath({ path: _path, ...hit }: SecretHit): Omit<SecretHit, "path"> {
  return hit;
}

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

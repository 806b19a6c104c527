import { isJsonObject, type Json, type JsonObject } from "../kernel/json.ts";
import { markersIn } from "./marker.ts";

export interface HiddenAsWell {
  /** The very same value where nothing was added. */
  readonly value: Json;
  /** Texts where each side hides something that the other shows, and `uncross` found nothing to hide. */
  readonly crossed: number;
}

/**
 * Takes over what another redaction of the same data hides. Text by text: one is replaced only by one that shows nothing
 * that was hidden before. Where neither is, `uncross` may hide more in the one that is there. Whatever the other has beside
 * it, or in another shape, is left alone.
 */
export function hideAsWell(shown: Json, other: Json, uncross = (text: string): string => text): HiddenAsWell {
  let crossed = 0;

  function walk(here: Json, there: Json): Json {
    if (typeof there === "string") return typeof here === "string" ? text(here, there) : sealed(here, there);
    if (Array.isArray(here) && Array.isArray(there) && here.length === there.length) {
      const copy = here.map((item, at) => walk(item, there[at] ?? null));
      return copy.some((item, at) => item !== here[at]) ? copy : here;
    }
    return isJsonObject(here) && isJsonObject(there) ? fields(here, there) : here;
  }

  function text(here: string, there: string): string {
    if (here === there || hidesAll(here, there)) return here;
    if (hidesAll(there, here)) return there;
    const uncrossed = uncross(here);
    if (uncrossed === here) crossed += 1;
    return uncrossed;
  }

  function fields(here: JsonObject, there: JsonObject): JsonObject {
    const names = Object.keys(here);
    const others = Object.keys(there);
    const isSameShape = names.length === others.length;
    const entries = names.map((name, at): [string, Json] => {
      const value = here[name] ?? null;
      if (Object.hasOwn(there, name)) return [name, walk(value, there[name] ?? null)];
      // A name that holds a secret itself has another name there, at the same place.
      const other = others[at] ?? name;
      if (!isSameShape || Object.hasOwn(here, other) || !hidesAll(other, name)) return [name, value];
      return [other, walk(value, there[other] ?? null)];
    });
    const isChanged = entries.some(([name, value], at) => name !== names[at] || value !== here[name]);
    return isChanged ? Object.fromEntries(entries) : here;
  }

  return { value: walk(shown, other), crossed };
}

/** A number, or a tree too deep: hidden as a whole or not at all. */
function sealed(here: Json, there: string): Json {
  return typeof here === "number" && literalsOf(there).every((literal) => literal === "") ? there : here;
}

/** Whether everything that `text` shows stands in `other` too, in the same order: then it hides all that `other` hides. */
function hidesAll(text: string, other: string): boolean {
  const literals = literalsOf(text);
  const [first = "", ...rest] = literals;
  if (literals.length === 1) return text === other;
  const shown = literalsOf(other).join(NO_LETTER);
  const last = rest.pop() ?? "";
  const end = shown.length - last.length;
  if (!shown.startsWith(first) || !shown.endsWith(last)) return false;
  let at = first.length;
  for (const literal of rest) {
    const found = shown.indexOf(literal, at);
    if (found === -1) return false;
    at = found + literal.length;
  }
  return at <= end;
}

/** Stands for a marker: its own letters show nothing, though they may look like what is searched for. */
const NO_LETTER = "\uffff";

/** What stands between the markers of a text. */
function literalsOf(text: string): string[] {
  let from = 0;
  const literals = markersIn(text).map(({ start, end }) => {
    const literal = text.slice(from, start);
    from = end;
    return literal;
  });
  return [...literals, text.slice(from)];
}

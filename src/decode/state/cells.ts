import { arrayAt, isJsonObject, type Json, type JsonObject, numberAt, parseObject } from "../../kernel/json.ts";
import { plausible } from "../times.ts";

/**
 * Fields of a row or of the document that it was before the migration: the same thing is `scopes_json` with text in one
 * and `scopes` with a list in the other. The first name that says something counts.
 */
function first<T>(names: readonly string[], read: (name: string) => T | undefined): T | undefined {
  for (const name of names) {
    const value = read(name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Text; a number where text is expected still names something. */
export function textAt(from: JsonObject, ...names: string[]): string | undefined {
  return first(names, (name) => {
    const value = Object.hasOwn(from, name) ? from[name] : undefined;
    if (typeof value === "number") return String(value);
    return typeof value === "string" && value !== "" ? value : undefined;
  });
}

/** A time in ms that can be one. */
export function momentAt(from: JsonObject, ...names: string[]): number | undefined {
  return first(names, (name) => plausible(numberAt(from, name)) ?? undefined);
}

/** Yes or no; SQLite keeps it as 1 or 0. */
export function flagAt(from: JsonObject, ...names: string[]): boolean | undefined {
  return first(names, (name) => {
    const value = Object.hasOwn(from, name) ? from[name] : undefined;
    if (value === 0 || value === 1) return value === 1;
    return typeof value === "boolean" ? value : undefined;
  });
}

/** An object, or JSON text that holds one. */
export function recordAt(from: JsonObject, ...names: string[]): JsonObject | undefined {
  return first(names, (name) => {
    const value = Object.hasOwn(from, name) ? from[name] : undefined;
    if (typeof value === "string") return parseObject(value);
    return isJsonObject(value) ? value : undefined;
  });
}

/** A list of texts, or JSON text that holds one. */
export function textsAt(from: JsonObject, ...names: string[]): string[] | undefined {
  return first(names, (name) => {
    const value = Object.hasOwn(from, name) ? from[name] : undefined;
    const list = typeof value === "string" ? listIn(value) : Array.isArray(value) ? value : undefined;
    return list?.filter((item) => typeof item === "string");
  });
}

function listIn(text: string): readonly Json[] | undefined {
  if (!text.trimStart().startsWith("[")) return undefined;
  // Wrapped, so that there is one place that parses JSON and knows which errors mean that it is none.
  const wrapped = parseObject(`{"list":${text}}`);
  return wrapped && arrayAt(wrapped, "list");
}

import { isJsonObject, type Json } from "../../kernel/json.ts";

export interface TextLeaf {
  readonly path: readonly string[];
  readonly value: string;
}

const MAX_DEPTH = 64;
const MOST_LEAVES = 100_000;

/** Every string of a value with the keys that lead to it, in order. What is nested deeper than any configuration is left out. */
export function textLeaves(root: Json): TextLeaf[] {
  const leaves: TextLeaf[] = [];
  const walk = (value: Json, path: readonly string[]): void => {
    if (leaves.length >= MOST_LEAVES || path.length > MAX_DEPTH) return;
    if (typeof value === "string") leaves.push({ path, value });
    else if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, [...path, String(index)]);
    else if (isJsonObject(value)) for (const [key, item] of Object.entries(value)) walk(item, [...path, key]);
  };
  walk(root, []);
  return leaves;
}

/** The last key that is no place in a list. */
export function nameIn(path: readonly string[]): string {
  return path.findLast((step) => !/^\d+$/.test(step)) ?? "";
}

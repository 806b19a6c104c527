import type { Json } from "../kernel/json.ts";
import { wellFormedJson } from "../kernel/visible.ts";

// jq 1.6 refuses documents nested deeper than 256, and JSON.stringify itself overflows the stack at some thousands.
const MAX_DEPTH = 200;
const TOO_DEEP = `[nested deeper than ${MAX_DEPTH} levels: read the evidence]`;

function isFit(value: unknown, depth: number): boolean {
  if (typeof value === "string") return value.isWellFormed();
  if (typeof value !== "object" || value === null) return true;
  if (depth >= MAX_DEPTH) return false;
  if (Array.isArray(value)) return value.every((child) => isFit(child, depth + 1));
  return Object.entries(value).every(([key, child]) => key.isWellFormed() && isFit(child, depth + 1));
}

function bounded(value: unknown, depth: number): Json {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "object" || value === null) return null;
  if (depth >= MAX_DEPTH) return TOO_DEEP;
  if (Array.isArray(value)) return value.map((child) => bounded(child, depth + 1));
  const known = Object.entries(value).filter(([, child]) => child !== undefined);
  // fromEntries defines keys instead of assigning them, so a key named `__proto__` stays a key.
  return Object.fromEntries(known.map(([key, child]) => [key, bounded(child, depth + 1)]));
}

/** The value itself when every JSON reader can take it, else a copy that they can: well-formed, and not too deep. */
export function machineValue(value: object): object;
export function machineValue(value: unknown): unknown;
export function machineValue(value: unknown): unknown {
  return isFit(value, 0) ? value : wellFormedJson(bounded(value, 0));
}

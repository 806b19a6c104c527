import type { Json } from "../../src/kernel/json.ts";

/** How the shape of a record changed: a string may be another one, a number become a marker, a depth be left out. */
export function shapeProblem(before: Json, after: Json): string | undefined {
  if (typeof after === "string") {
    return typeof before === "string" || typeof before === "number" || after === "[WITHHELD:depth]"
      ? undefined
      : "a value became a string";
  }
  if (Array.isArray(before)) {
    if (!Array.isArray(after) || after.length !== before.length) return "a list changed its length";
    return firstProblem(before, after);
  }
  if (typeof before !== "object" || before === null) return Object.is(before, after) ? undefined : "a value changed";
  if (typeof after !== "object" || after === null || Array.isArray(after)) return "an object is none any more";
  if (Object.keys(before).length !== Object.keys(after).length) return "an object changed its number of fields";
  return firstProblem(Object.values(before), Object.values(after));
}

function firstProblem(before: readonly Json[], after: readonly Json[]): string | undefined {
  for (const [at, value] of before.entries()) {
    const problem = shapeProblem(value, after[at] ?? null);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

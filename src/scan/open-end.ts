import type { Json } from "../kernel/json.ts";
import { redactedMarker } from "../redact/marker.ts";
import type { SecretHit } from "../redact/redact.ts";
import rules from "../redact/rules/index.ts";

const TELLING = new Set(
  rules.flatMap((rule) => rule.prefixes ?? []).filter((prefix) => prefix.length >= 4 && /[_-]/.test(prefix)),
);
const LONGEST_PREFIX = 24;
const LONGEST_RUN = 64;
/** A shorter beginning tells nothing of a secret. */
const SHORTEST_RUN = 12;

/**
 * Whether a string of the record ends in what may be the beginning of a token, and may as well be a name: one with digits
 * is hidden at once, this one only when its rest comes with the next record.
 */
export function endsOpen(value: Json): boolean {
  if (typeof value === "string") return openRun(value) !== "";
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some((inner) => endsOpen(inner ?? null));
}

/** The record with markers in the place of beginnings whose rests were found in the record after it. */
export function withoutBeginnings(value: Json, rests: readonly SecretHit[]): Json {
  const markers = new Map(
    rests.map(({ path, rule, fingerprint }) => [fieldOf(path), redactedMarker(rule, fingerprint)]),
  );
  return walk(value, "");

  function walk(inner: Json, field: string): Json {
    if (typeof inner === "string") {
      const marker = markers.get(field);
      const run = marker === undefined ? "" : openRun(inner);
      return run === "" ? inner : inner.slice(0, -run.length) + marker;
    }
    if (typeof inner !== "object" || inner === null) return inner;
    if (Array.isArray(inner)) return inner.map((item) => walk(item, field));
    // From entries, not by assignment: a key may be `__proto__`.
    return Object.fromEntries(Object.entries(inner).map(([key, item]) => [key, walk(item ?? null, key)]));
  }
}

function openRun(text: string): string {
  const run = /[\w-]*$/.exec(text.slice(-LONGEST_RUN - 1))?.[0] ?? "";
  if (run.length < SHORTEST_RUN || run.length > LONGEST_RUN || /[0-9]/.test(run)) return "";
  for (let length = 4; length <= LONGEST_PREFIX; length += 1) if (TELLING.has(run.slice(0, length))) return run;
  return "";
}

/** The last name in a JSON pointer, whatever the places in lists behind it. */
function fieldOf(pointer: string): string {
  const step = pointer.split("/").findLast((name) => !/^\d*$/.test(name)) ?? "";
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}

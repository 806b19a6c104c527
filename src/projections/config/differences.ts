import { isJsonObject, type Json, type JsonObject } from "../../kernel/json.ts";

/** One key of a configuration that is not what it was. */
export interface ConfigChange {
  /** `tools.exec.security`; an entry of a list goes by its id where all entries have one. */
  readonly path: string;
  readonly change: "added" | "removed" | "changed";
  readonly before?: Json;
  readonly after?: Json;
}

/** More than a person changes at once; what is left out is counted. */
const MOST_CHANGES = 200;
const LONGEST_VALUE = 2000;

export interface Differences {
  readonly changes: readonly ConfigChange[];
  readonly leftOut: number;
}

/** What two configurations differ in, key by key. Both are redacted: a secret is its fingerprint, and differs when that does. */
export function differences(before: Json, after: Json): Differences {
  const all: ConfigChange[] = [];
  compare([], before, after, all);
  // What OpenClaw writes of itself each time comes last.
  const sorted = [...all.filter((change) => !isNoise(change)), ...all.filter(isNoise)];
  return { changes: sorted.slice(0, MOST_CHANGES), leftOut: Math.max(0, sorted.length - MOST_CHANGES) };
}

/** Written anew by OpenClaw whenever anything is. */
export function isNoise({ path }: ConfigChange): boolean {
  return path === "meta" || path.startsWith("meta.");
}

function compare(path: readonly string[], before: Json, after: Json, found: ConfigChange[]): void {
  const [left, right] = [partsOf(before), partsOf(after)];
  if (!left || !right || Array.isArray(before) !== Array.isArray(after)) {
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    found.push({ path: nameOf(path), change: "changed", before: short(before), after: short(after) });
    return;
  }
  for (const [name, value] of left) {
    const now = right.get(name);
    if (now === undefined) found.push(...leavesOf([...path, name], value, "removed"));
    else compare([...path, name], value, now, found);
  }
  for (const [name, value] of right) {
    if (!left.has(name)) found.push(...leavesOf([...path, name], value, "added"));
  }
}

/** What was added or removed, down to the single settings. */
function leavesOf(path: readonly string[], value: Json, change: "added" | "removed"): ConfigChange[] {
  const parts = partsOf(value);
  if (parts && parts.size > 0) return [...parts].flatMap(([name, part]) => leavesOf([...path, name], part, change));
  const text = short(value);
  return [{ path: nameOf(path), change, ...(change === "added" ? { after: text } : { before: text }) }];
}

/** The named parts of a value; none of a scalar, or of a list whose entries only have places. */
function partsOf(value: Json): ReadonlyMap<string, Json> | undefined {
  if (isJsonObject(value)) return new Map(Object.entries(value));
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const named = value.flatMap((item): [string, Json][] => {
    const id = isJsonObject(item) && Object.hasOwn(item, "id") ? (item as JsonObject).id : undefined;
    return typeof id === "string" ? [[id, item]] : [];
  });
  const parts = new Map(named);
  return parts.size === value.length ? parts : undefined;
}

function nameOf(path: readonly string[]): string {
  return path
    .map((name, index) => (/^[\w-]+$/.test(name) ? `${index === 0 ? "" : "."}${name}` : `[${JSON.stringify(name)}]`))
    .join("");
}

function short(value: Json): Json {
  const text = JSON.stringify(value);
  return text.length <= LONGEST_VALUE ? value : `${text.slice(0, LONGEST_VALUE)}… (${text.length} characters)`;
}

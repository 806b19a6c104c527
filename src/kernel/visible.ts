import type { Json, JsonObject } from "./json.ts";

const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;

// Controls, lone surrogates, everything Unicode calls ignorable (bidi marks, zero-width, soft hyphen, tags, Hangul
// fillers), line separators and annotation marks. U+FE00..FE0F stay: they only pick how the emoji before them looks.
const INVISIBLE = /(?![\ufe00-\ufe0f])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/gu;

const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\t", "\\t"],
  ["\r", "\\r"],
  ["\x1b", "\\e"],
]);

/** Replaces each character that a screen does not show, or that changes how it shows the others. */
export function replaceInvisible(text: string, replacement: (character: string) => string): string {
  return PRINTABLE_ASCII.test(text) ? text : text.replace(INVISIBLE, replacement);
}

function shownAs(character: string): string {
  const short = SHORT_ESCAPES.get(character);
  if (short !== undefined) return short;
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return code < 0x100 ? `\\x${hex.padStart(2, "0")}` : `\\u{${hex}}`;
}

/** Makes hostile text safe for a terminal: what is invisible or steers the screen is shown as an escape. */
export function visible(text: string, options?: { readonly newlines?: "escape" | "keep" }): string {
  const keep = options?.newlines === "keep";
  return replaceInvisible(text, (character) => (keep && character === "\n" ? character : shownAs(character)));
}

/** The first `max` UTF-16 units, never half of a surrogate pair, with `…` when something was left out. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = text.slice(0, max);
  return `${/[\ud800-\udbff]$/.test(head) ? head.slice(0, -1) : head}…`;
}

/** Lone surrogates become U+FFFD: they are no Unicode text, and many readers refuse them. */
export function wellFormed(text: string): string {
  return text.toWellFormed();
}

type Container = Json[] | JsonObject;

function isContainer(value: Json): value is Container {
  return typeof value === "object" && value !== null;
}

function isWellFormedJson(value: Json): boolean {
  const waiting: Json[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === "string" && !next.isWellFormed()) return false;
    if (next === undefined || !isContainer(next)) continue;
    if (!Array.isArray(next) && !Object.keys(next).every((key) => key.isWellFormed())) return false;
    for (const child of Object.values(next)) waiting.push(child);
  }
  return true;
}

/** Two keys may become one when their surrogates are replaced: the later one is made longer, so no value is lost. */
function freeKey(key: string, taken: Container): string {
  let free = wellFormed(key);
  while (Object.hasOwn(taken, free)) free += "\ufffd";
  return free;
}

/** `wellFormed` for every string and key of a value. Returns the same value when there was nothing to change. */
export function wellFormedJson(value: Json): Json {
  if (isWellFormedJson(value)) return value;
  const result: Json[] = [];
  // No recursion: evidence may be nested deeper than the stack goes.
  const waiting: Array<{ readonly from: Container; readonly to: Container }> = [{ from: [value], to: result }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const [key, child] of Object.entries(next.from)) {
      const copy = isContainer(child) ? (Array.isArray(child) ? [] : {}) : child;
      if (isContainer(copy) && isContainer(child)) waiting.push({ from: child, to: copy });
      // defineProperty: assigning to `__proto__` would lose the key.
      Object.defineProperty(next.to, freeKey(key, next.to), {
        value: typeof copy === "string" ? wellFormed(copy) : copy,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
  }
  return result[0] ?? null;
}

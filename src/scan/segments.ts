import type { Json } from "../kernel/json.ts";

/** A part of a text. The segments, one after the other, are the whole text. */
export type Segment =
  | { readonly kind: "text"; readonly text: string }
  /** One line with its end, and what it decodes to. */
  | { readonly kind: "json"; readonly text: string; readonly value: Json }
  /** A piece of a line that begins like JSON and is too long, or too deep, to be decoded. */
  | { readonly kind: "long"; readonly text: string; readonly isStart: boolean };

/** As much as the redactor reads of one record. */
export const LONGEST_JSON = 16 << 20;

/** Tells lines that are a JSON object or array from all other text. */
export function openSegments(take: (segment: Segment) => void): { push(text: string): void; end(): void } {
  /** A line that may be JSON and has not ended yet. */
  let held: string[] = [];
  let heldLength = 0;
  let state: "line-start" | "text" | "held" | "long" = "line-start";

  function endLine(line: string): void {
    const text = held.length === 0 ? line : held.join("") + line;
    held = [];
    heldLength = 0;
    if (isTooDeep(text)) {
      take({ kind: "long", text, isStart: true });
      return;
    }
    const value = parseLine(text);
    take(value === undefined ? { kind: "text", text } : { kind: "json", text, value });
  }

  function push(text: string): void {
    for (let at = 0; at < text.length; ) {
      if (state === "line-start") state = OPENS.test(text.slice(at, at + 64)) ? "held" : "text";
      const newline = text.indexOf("\n", at);
      if (state === "text") {
        const end = newline === -1 ? text.length : beforeJson(text, newline + 1);
        take({ kind: "text", text: text.slice(at, end) });
        if (text.charAt(end - 1) === "\n") state = "line-start";
        at = end;
        continue;
      }
      const end = newline === -1 ? text.length : newline + 1;
      const piece = text.slice(at, end);
      at = end;
      if (state === "long") take({ kind: "long", text: piece, isStart: false });
      else if (newline !== -1 && heldLength + piece.length <= LONGEST_JSON) endLine(piece);
      else {
        held.push(piece);
        heldLength += piece.length;
        if (heldLength <= LONGEST_JSON) continue;
        take({ kind: "long", text: held.join(""), isStart: true });
        held = [];
        heldLength = 0;
        state = "long";
      }
      if (newline !== -1) state = "line-start";
    }
  }

  return {
    push,
    end() {
      if (held.length > 0) endLine("");
      state = "line-start";
    },
  };
}

const OPENS = /^[\ufeff\s]*[[{]/;

/** From `at`, the beginning of a line, up to the next line that may be JSON, or the end: text is passed on in large pieces. */
function beforeJson(text: string, at: number): number {
  let line = at;
  while (line < text.length && !OPENS.test(text.slice(line, line + 64))) {
    const newline = text.indexOf("\n", line);
    if (newline === -1) return text.length;
    line = newline + 1;
  }
  return line;
}

/** What the line says when it is a JSON object or array. */
export function decodeLine(line: string): Json | undefined {
  return isTooDeep(line) ? undefined : parseLine(line);
}

function parseLine(line: string): Json | undefined {
  const text = line.replace(/^\ufeff/, "").trim();
  if (!"[{".includes(text.charAt(0)) || !"]}".includes(text.charAt(text.length - 1))) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The redactor reads 200 levels. Decoding millions of them would take a hundred times the memory of the text. */
const MOST_LEVELS = 1000;

function isTooDeep(text: string): boolean {
  // Most lines have not so many brackets at all, wherever they stand.
  if (
    text.length < 2 * MOST_LEVELS ||
    countUpTo(MOST_LEVELS, text, "{") + countUpTo(MOST_LEVELS, text, "[") <= MOST_LEVELS
  )
    return false;
  let levels = 0;
  let isString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isString) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) isString = false;
    } else if (code === QUOTE) isString = true;
    else if (code === BRACE || code === BRACKET) {
      levels += 1;
      if (levels > MOST_LEVELS) return true;
    } else if (code === BRACE_END || code === BRACKET_END) levels -= 1;
  }
  return false;
}

function countUpTo(most: number, text: string, letter: string): number {
  let count = 0;
  for (let at = text.indexOf(letter); at >= 0 && count <= most; at = text.indexOf(letter, at + 1)) count += 1;
  return count;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const [BRACE, BRACE_END, BRACKET, BRACKET_END] = [0x7b, 0x7d, 0x5b, 0x5d];

/** What a walk over JSON text tells. Positions count letters; `end` is behind the last one. */
export interface JsonVisitor {
  /** A key, decoded; what comes next is its value. */
  key(key: string, start: number, end: number): void;
  /** A string, number, true, false or null. */
  leaf(start: number, end: number): void;
  open(kind: "object" | "array", start: number): void;
  close(end: number): void;
}

const SPACE_OR_PUNCTUATION = /[\s:,\ufeff]*/y;
const BARE = /[^\s,\]}]*/y;

/** Walks over text that JSON.parse takes: nothing is checked again. It does not recurse: evidence is nested as deep as it likes. */
export function walkJson(text: string, visitor: JsonVisitor): void {
  const inObject: boolean[] = [];
  let isKeyNext = false;
  for (
    let at = matchEnd(SPACE_OR_PUNCTUATION, text, 0);
    at < text.length;
    at = matchEnd(SPACE_OR_PUNCTUATION, text, at)
  ) {
    const letter = text.charAt(at);
    if (letter === "{" || letter === "[") {
      visitor.open(letter === "{" ? "object" : "array", at);
      inObject.push(letter === "{");
      isKeyNext = letter === "{";
      at += 1;
      continue;
    }
    if (letter === "}" || letter === "]") {
      at += 1;
      inObject.pop();
      visitor.close(at);
      isKeyNext = inObject.at(-1) === true;
      continue;
    }
    const end = letter === '"' ? stringEnd(text, at) : Math.max(at + 1, matchEnd(BARE, text, at));
    if (isKeyNext) visitor.key(JSON.parse(text.slice(at, end)), at, end);
    else visitor.leaf(at, end);
    isKeyNext = !isKeyNext && inObject.at(-1) === true;
    at = end;
  }
}

function matchEnd(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : at;
}

/** Behind the closing quote of the string that begins at `start`. */
function stringEnd(text: string, start: number): number {
  let read = start + 1;
  for (let quote = text.indexOf('"', read); quote >= 0; quote = text.indexOf('"', read)) {
    let backslashes = 0;
    while (quote - backslashes > read && text.charCodeAt(quote - backslashes - 1) === 0x5c) backslashes += 1;
    read = quote + 1;
    if (backslashes % 2 === 0) return read;
  }
  return text.length;
}

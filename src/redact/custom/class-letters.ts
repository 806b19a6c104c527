/** A pattern's `[…]`: where it ends, and its letters in lower case where they are few. */
export interface ClassLetters {
  readonly end: number;
  readonly letters: readonly string[] | undefined;
}

const MOST_LETTERS = 4;

/** Reads the class that begins at `start`. Of a class that excludes, names others or has many letters only the end is told. */
export function classLetters(pattern: string, start: number): ClassLetters {
  const end = classEnd(pattern, start);
  const body = pattern.slice(start + 1, end - 1);
  if (/^\^|\[:|\\(?![^\w])/.test(body)) return { end, letters: undefined };
  const letters = new Set<string>();
  const plain = [...body.matchAll(/\\?([\s\S])/g)].map((match) => ({ letter: match[1] ?? "", raw: match[0] }));
  for (let at = 0; at < plain.length; at += 1) {
    const isRange = plain[at + 1]?.raw === "-" && at + 2 < plain.length;
    if (isRange) return { end, letters: undefined };
    letters.add((plain[at]?.letter ?? "").toLowerCase());
    if (letters.size > MOST_LETTERS) return { end, letters: undefined };
  }
  return { end, letters: [...letters] };
}

/** Behind its closing bracket; one that comes first is one of the letters. */
export function classEnd(pattern: string, start: number): number {
  let at = start + 1;
  if (pattern[at] === "^") at += 1;
  if (pattern[at] === "]") at += 1;
  while (at < pattern.length && pattern[at] !== "]") {
    if (pattern[at] === "\\") at += 2;
    else if (pattern.startsWith("[:", at)) at = Math.max(at + 2, pattern.indexOf(":]", at) + 2);
    else at += 1;
  }
  return at + 1;
}

/** Called for each keyword found: its number in the list given to `compileKeywords`, and where it starts. */
export type OnKeyword = (keyword: number, start: number) => void;
/** `isAscii`: keywords beyond it are not looked for. */
export type KeywordScan = (text: string, onKeyword: OnKeyword, isAscii?: boolean) => void;

interface Node {
  readonly next: Map<number, Node>;
  readonly ends: number[];
  fallback: Node | undefined;
  number: number;
}

/** Letters without their case, every digit as `0`; 0 for what occurs in no keyword. */
function letterClasses(keywords: readonly string[]): { readonly classOf: Uint8Array; readonly count: number } {
  const classOf = new Uint8Array(256);
  let count = 1;
  for (const letter of new Set(keywords.map(fold).join(""))) {
    classOf[letter.charCodeAt(0)] = count;
    classOf[letter.toUpperCase().charCodeAt(0)] = count;
    if (letter === "0") classOf.fill(count, 48, 58);
    count += 1;
  }
  return { classOf, count };
}

function fold(keyword: string): string {
  return keyword.toLowerCase().replace(/[0-9]/g, "0");
}

function newNode(): Node {
  return { next: new Map(), ends: [], fallback: undefined, number: 0 };
}

function buildTree(keywords: readonly string[], classOf: Uint8Array): Node {
  const root = newNode();
  keywords.forEach((keyword, index) => {
    let node = root;
    if (keyword === "") return;
    for (const letter of fold(keyword)) {
      const letterClass = classOf[letter.charCodeAt(0)] ?? 0;
      const next = node.next.get(letterClass) ?? newNode();
      node.next.set(letterClass, next);
      node = next;
    }
    node.ends.push(index);
  });
  return root;
}

/** Breadth first, so that each node's fallback (its longest proper suffix in the tree) is finished before the node. */
function linkFallbacks(root: Node): Node[] {
  const nodes = [root];
  for (const node of nodes) {
    for (const [letterClass, child] of node.next) {
      let suffix = node.fallback;
      while (suffix && !suffix.next.has(letterClass)) suffix = suffix.fallback;
      child.fallback = suffix?.next.get(letterClass) ?? root;
      child.ends.push(...child.fallback.ends);
      nodes.push(child);
    }
  }
  return nodes;
}

/**
 * Finds all keywords in one pass over the text (Aho-Corasick as a full table), whatever their number. Nodes that end
 * a keyword get the highest numbers: one comparison per letter tells whether there is anything to report.
 */
export function compileKeywords(keywords: readonly string[]): KeywordScan {
  const others = keywords.flatMap((keyword, index) => (BEYOND_ASCII.test(keyword) ? [{ keyword, index }] : []));
  const scan = compileAscii(keywords.map((keyword) => (BEYOND_ASCII.test(keyword) ? "" : keyword)));
  if (others.length === 0) return scan;
  const pattern = new RegExp(others.map(({ keyword }) => keyword).join("|"), "gi");
  // A dash or a quotation mark is all that most texts have beyond ASCII: one class is sooner read than all words.
  const letters = new Set(others.flatMap(({ keyword }) => [...keyword].filter((letter) => BEYOND_ASCII.test(letter))));
  const anyLetter = new RegExp(`[${[...letters].join("")}]`, "i");
  const numbers = new Map(others.map(({ keyword, index }) => [keyword, index]));
  return (text, onKeyword, isAscii = !BEYOND_ASCII.test(text)) => {
    scan(text, onKeyword);
    if (isAscii || !anyLetter.test(text)) return;
    for (const match of text.matchAll(pattern)) {
      const number = numbers.get(match[0].toLowerCase());
      if (number !== undefined) onKeyword(number, match.index);
    }
  };
}

const BEYOND_ASCII = /[^\x00-\x7f]/;

function compileAscii(keywords: readonly string[]): KeywordScan {
  const { classOf, count } = letterClasses(keywords);
  const root = buildTree(keywords, classOf);
  const nodes = linkFallbacks(root);
  const ordered = [...nodes.filter((node) => node.ends.length === 0), ...nodes.filter((node) => node.ends.length > 0)];
  ordered.forEach((node, number) => {
    node.number = number;
  });
  const firstEnding = nodes.filter((node) => node.ends.length === 0).length * count;
  const table = new Int32Array(ordered.length * count);
  for (const node of nodes) {
    const row = node.number * count;
    const fallbackRow = (node.fallback ?? root).number * count;
    for (let letter = 0; letter < count; letter += 1) {
      table[row + letter] = node === root ? 0 : (table[fallbackRow + letter] ?? 0);
    }
    for (const [letter, child] of node.next) table[row + letter] = child.number * count;
  }
  const lengths = keywords.map((keyword) => keyword.length);
  const endsAt = ordered.map((node) => node.ends);
  const bytes = Buffer.alloc(SEGMENT);

  const report = (text: string, row: number, end: number, onKeyword: OnKeyword): void => {
    for (const keyword of endsAt[row / count] ?? []) {
      const start = end - (lengths[keyword] ?? 0);
      if (isAscii(text, start, end)) onKeyword(keyword, start);
    }
  };

  // Letters are looked at as bytes, their low ones: asking a string for each of its letters takes twice as long. So a
  // letter beyond Latin-1 may pass for one of a keyword, which is noticed before it is reported.
  return (text, onKeyword) => {
    let row = 0;
    if (text.length < SHORT) {
      for (let at = 0; at < text.length; at += 1) {
        row = table[row + (classOf[text.charCodeAt(at) & 0xff] ?? 0)] ?? 0;
        if (row >= firstEnding) report(text, row, at + 1, onKeyword);
      }
      return;
    }
    for (let from = 0; from < text.length; from += SEGMENT) {
      const length = bytes.write(from === 0 ? text : text.slice(from, from + SEGMENT), 0, SEGMENT, "latin1");
      for (let at = 0; at < length; at += 1) {
        row = table[row + (classOf[bytes[at] ?? 0] ?? 0)] ?? 0;
        if (row >= firstEnding) report(text, row, from + at + 1, onKeyword);
      }
    }
  };
}

/** So few letters are asked for one by one. */
const SHORT = 48;

/** Letters scanned at once: they and the table stay in the processor's cache. */
const SEGMENT = 32 << 10;

function isAscii(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

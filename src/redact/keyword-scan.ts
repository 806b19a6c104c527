import { KEYWORDS_WASM } from "./keywords-wasm.ts";
import { openWasm, type WasmMemory } from "./wasm.ts";

/** The keywords of one text: their numbers in the list given to `compileKeywords`, and where they start. */
export interface KeywordHits {
  readonly count: number;
  /** A letter that is not seen stands somewhere between the others. */
  readonly hasInvisible: boolean;
  readonly keywords: Int32Array;
  readonly starts: Int32Array;
}

/** What is given back is overwritten by the next text: thousands of places a megabyte are nothing to make objects of. */
export type KeywordScan = (text: string) => KeywordHits;

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
  const hits = openHits();
  const scan = compileAscii(
    keywords.map((keyword) => (BEYOND_ASCII.test(keyword) ? "" : keyword)),
    hits,
  );
  const findOthers = compileOthers(others, hits);
  return (text) => {
    hits.count = 0;
    if (hits.starts.length > MOST_KEPT) Object.assign(hits, openHits());
    const seen = scan(text);
    hits.hasInvisible = (seen & INVISIBLE) !== 0;
    findOthers(text, seen);
    return hits;
  };
}

/** What a text holds beyond ASCII, one bit each. */
const BEYOND = 1;
const ALPHABETIC = 2;
const INVISIBLE = 4;

/** Letters that the scan tells as those of an alphabet: from À on, without marks, signs and pictures. */
const ALPHABETIC_LETTER = /^[\u00c0-\u1fff\u3000-\ud7ff]$/;

interface NumberedKeyword {
  readonly keyword: string;
  readonly index: number;
}

/** The keywords beyond ASCII, which most texts give no cause to look for. */
function compileOthers(others: readonly NumberedKeyword[], hits: Hits): (text: string, seen: number) => void {
  const pattern = new RegExp(others.map(({ keyword }) => keyword).join("|"), "gi");
  const letters = [...new Set(others.flatMap(({ keyword }) => [...keyword].filter((it) => BEYOND_ASCII.test(it))))];
  const told = letters.every((letter) => ALPHABETIC_LETTER.test(letter)) ? ALPHABETIC : BEYOND;
  // One class is sooner read than all words.
  const anyLetter = new RegExp(`[${letters.join("")}]`, "i");
  const numbers = new Map(others.map(({ keyword, index }) => [keyword, index]));
  return (text, seen) => {
    if ((seen & told) === 0 || !anyLetter.test(text)) return;
    for (const match of text.matchAll(pattern)) {
      const number = numbers.get(match[0].toLowerCase());
      if (number !== undefined) addHit(hits, number, match.index);
    }
  };
}

/** The same while it is filled. */
interface Hits {
  count: number;
  hasInvisible: boolean;
  keywords: Int32Array;
  starts: Int32Array;
}

const FIRST_ROOM = 1024;
/** What hostile text made room for is given back. */
const MOST_KEPT = 1 << 20;

function openHits(): Hits {
  return { count: 0, hasInvisible: false, keywords: new Int32Array(FIRST_ROOM), starts: new Int32Array(FIRST_ROOM) };
}

function addHit(hits: Hits, keyword: number, start: number): void {
  if (hits.count === hits.starts.length) {
    hits.keywords = twiceAsLong(hits.keywords);
    hits.starts = twiceAsLong(hits.starts);
  }
  hits.keywords[hits.count] = keyword;
  hits.starts[hits.count] = start;
  hits.count += 1;
}

function twiceAsLong(places: Int32Array): Int32Array {
  const longer = new Int32Array(2 * places.length);
  longer.set(places);
  return longer;
}

const BEYOND_ASCII = /[^\x00-\x7f]/;

/** What `keywords.wat` exports. */
interface ScanExports {
  readonly memory: WasmMemory;
  narrow(before: number, length: number): number;
  scan(length: number, warm: number, endings: number): void;
}

const openExports = openWasm<ScanExports>(KEYWORDS_WASM);

/** Addresses in the memory of `keywords.wat`, where they are explained. */
const COUNTS = 512;
const WIDE = 69_632;
const LISTS = 69_632;
const LIST_BYTES = 128 << 10;
const TABLE = 593_920;
const PAGE = 64 << 10;

function compileAscii(keywords: readonly string[], hits: Hits): (text: string) => number {
  const clipped = keywords.map((keyword) => keyword.slice(0, LONGEST));
  const { classOf, count } = letterClasses(clipped);
  const nodes = linkFallbacks(buildTree(clipped, classOf));
  const inside = nodes.filter((node) => node.ends.length === 0);
  const ordered = [...inside, ...nodes.filter((node) => node.ends.length > 0)];
  ordered.forEach((node, number) => {
    node.number = number;
  });
  const rowBytes = count * 4;
  const endings = inside.length * rowBytes;
  const exports = openExports();
  exports.memory.grow(
    Math.max(0, Math.ceil((TABLE + ordered.length * rowBytes - exports.memory.buffer.byteLength) / PAGE)),
  );
  const { buffer } = exports.memory;
  new Uint8Array(buffer).set(classOf);
  const table = new Int32Array(buffer, TABLE);
  fillTable(table, nodes, count);
  const bytes = Buffer.from(buffer);
  const lists = [0, 1, 2, 3].map((list) => new Int32Array(buffer, LISTS + list * LIST_BYTES, LIST_BYTES / 4));
  const counts = new Int32Array(buffer, COUNTS, 4);
  const lengths = clipped.map((keyword) => keyword.length);
  const warm = Math.max(0, Math.max(0, ...lengths) - 1);
  const endsAt = ordered.map((node) => node.ends);

  const report = (row: number, end: number): void => {
    for (const keyword of endsAt[row / rowBytes] ?? []) addHit(hits, keyword, end - (lengths[keyword] ?? 0));
  };

  const scanShort = (text: string): number => {
    let row = 0;
    let seen = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > 127) seen |= BEYOND | ALPHABETIC | INVISIBLE;
      else if (code === 0) seen |= INVISIBLE;
      row = table[row / 4 + (classOf[code] ?? 0)] ?? 0;
      if (row >= endings) report(row, at + 1);
    }
    return seen;
  };

  return (text) => {
    if (text.length < SHORT) return scanShort(text);
    let seen = 0;
    for (let from = 0; from < text.length; from += SEGMENT) {
      const before = Math.min(from, warm);
      const segment = from === 0 ? text : text.slice(from - before, from + SEGMENT);
      const letters = bytes.write(segment, WIDE, 2 * (SEGMENT + before), "utf16le") / 2;
      seen |= exports.narrow(before, letters);
      exports.scan(letters - before, warm, endings);
      for (let list = 0; list < 4; list += 1) {
        const places = lists[list] ?? NO_PLACES;
        const found = 2 * (counts[list] ?? 0);
        for (let at = 0; at < found; at += 2) report(places[at + 1] ?? 0, from + (places[at] ?? 0));
      }
    }
    return seen;
  };
}

const NO_PLACES = new Int32Array();

/** Full: where the tree has no branch, the row holds where the longest suffix that it knows would go. */
function fillTable(table: Int32Array, nodes: readonly Node[], count: number): void {
  const [root] = nodes;
  for (const node of nodes) {
    const row = node.number * count;
    const fallbackRow = (node.fallback ?? root)?.number ?? 0;
    if (node !== root) table.copyWithin(row, fallbackRow * count, (fallbackRow + 1) * count);
    for (const [letter, child] of node.next) table[row + letter] = child.number * count * 4;
  }
}

/** So few letters are asked for one by one. */
const SHORT = 48;

/** Letters scanned at once: they and the table stay in the processor's cache. */
const SEGMENT = 64 << 10;

/** Longer ones are found by their first letters. */
const LONGEST = 64;

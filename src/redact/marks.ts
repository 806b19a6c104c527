import { MARKS_WASM } from "./marks-wasm.ts";
import { openWasm, type WasmMemory } from "./wasm.ts";

/**
 * What one look at the bytes of a text tells of its notations. Places only: whoever goes there reads the letters
 * themselves, because a letter beyond Latin-1 may pass for another one here.
 */
export interface Marks {
  /** Where runs of letters of an encoding start that are long enough and may hold a text, in order. */
  readonly runs: readonly number[];
  /** Where lines start that may be of a dump of bytes. */
  readonly lines: readonly number[];
  /** Quotation marks behind which another quoted piece may be put to this one. */
  readonly seams: readonly number[];
  /** A bracket opens a list of bytes. */
  readonly hasByteList: boolean;
  /** A line behind another may hold an event of a stream. */
  readonly hasEvents: boolean;
  /** A line ends in `=`. */
  readonly hasSoftBreaks: boolean;
}

const NO_PLACES: readonly number[] = [];
export const NO_MARKS: Marks = {
  runs: NO_PLACES,
  lines: NO_PLACES,
  seams: NO_PLACES,
  hasByteList: false,
  hasEvents: false,
  hasSoftBreaks: false,
};

/** Addresses in the memory of `marks.wat`, where they are explained. */
const VALUES = 256;
const COUNTS = 512;
const TEXT = 1024;
const [RUNS, LINES, SEAMS] = [69_632, 86_016, 118_784];

/** Letters looked at in one go. What is cut at its end is seen whole in the next one, which begins a little before. */
const SEGMENT = 64 << 10;
const OVERLAP = 64;

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const BASE64_URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const KINDS: ReadonlyArray<readonly [kind: number, letters: RegExp]> = [
  [1, /[A-Za-z0-9+/_-]/],
  [2, /[0-9A-Fa-f]/],
  [4, /[0-9A-Fa-fxX:\s)+>|-]/],
  [8, /[ \t]/],
  [16, /[\w+/=.-]/],
  [32, /[+.&|<~\\\r\n]/],
  [64, /["'`]/],
  [128, /[0-9]/],
];

interface Reader {
  readonly bytes: Buffer;
  readonly counts: Int32Array;
  readonly places: Int32Array;
  readonly exports: MarksExports;
}

/** What `marks.wat` exports. */
interface MarksExports {
  readonly memory: WasmMemory;
  read(from: number, to: number, length: number): void;
}

const openExports = openWasm<MarksExports>(MARKS_WASM);

function openReader(): Reader {
  const exports = openExports();
  const bytes = Buffer.from(exports.memory.buffer);
  for (let code = 0; code < 128; code += 1) {
    const letter = String.fromCharCode(code);
    for (const [kind, letters] of KINDS) {
      if (letter !== "\n" || kind !== 4) bytes[code] = (bytes[code] ?? 0) | (letters.test(letter) ? kind : 0);
    }
  }
  for (const alphabet of [BASE64, BASE64_URL]) {
    for (let value = 0; value < 64; value += 1) bytes[VALUES + alphabet.charCodeAt(value)] = value;
  }
  return {
    bytes,
    counts: new Int32Array(exports.memory.buffer, COUNTS, 4),
    places: new Int32Array(exports.memory.buffer),
    exports,
  };
}

let reader: Reader | undefined;

/** Looks at a text once. Takes about half a millisecond for a megabyte. */
export function readMarks(text: string): Marks {
  reader ??= openReader();
  const { bytes, counts, places, exports } = reader;
  let runs: number[] | undefined;
  let lines: number[] | undefined;
  let seams: number[] | undefined;
  let flags = 0;
  for (let from = 0; ; from += SEGMENT - 2 * OVERLAP) {
    const isFirst = from === 0;
    const isLast = text.length - from <= SEGMENT;
    const length = bytes.write(isFirst ? text : text.slice(from, from + SEGMENT), TEXT, SEGMENT, "latin1");
    exports.read(isFirst ? 0 : OVERLAP, isLast ? length : length - OVERLAP, length);
    runs = addPlaces(runs, places, RUNS, counts[0] ?? 0, from);
    lines = addPlaces(lines, places, LINES, counts[1] ?? 0, from);
    seams = addPlaces(seams, places, SEAMS, counts[2] ?? 0, from);
    flags |= counts[3] ?? 0;
    if (isLast) break;
  }
  return {
    runs: runs ?? NO_PLACES,
    lines: lines ?? NO_PLACES,
    seams: seams ?? NO_PLACES,
    hasByteList: (flags & 1) !== 0,
    hasEvents: (flags & 2) !== 0,
    hasSoftBreaks: (flags & 4) !== 0,
  };
}

function addPlaces(
  before: number[] | undefined,
  places: Int32Array,
  list: number,
  count: number,
  offset: number,
): number[] | undefined {
  if (count === 0) return before;
  const all = before ?? [];
  let last = all.at(-1) ?? -1;
  const first = list >> 2;
  for (let index = first; index < first + count; index += 1) {
    const place = (places[index] ?? 0) + offset;
    // What lies where two segments overlap is seen in both.
    if (place <= last) continue;
    all.push(place);
    last = place;
  }
  return all;
}

import { confidenceOf } from "./confidence-of.ts";
import { cutToken } from "./cut-token.ts";
import type { Found } from "./find-secrets.ts";
import { mayGoOn } from "./goes-on.ts";
import { isBlank } from "./letter-kinds.ts";
import { looksRandom } from "./randomness.ts";

/** What a stream remembers of the text before: a token is shorter, and so is what stands before a password. */
const TAIL_CHARS = 2048;
/** A key that was begun and not ended is longer. */
const KEY_CHARS = 8192;
/** How much of the next text belongs to what was cut at most. */
const HEAD_CHARS = 4096;

/** Letters before the word that is cut: its label, and a command or a quotation mark before that. */
const LABEL_CHARS = 256;

/** Letters behind the value's end that a rule may want to see. */
const BEHIND = 80;

/** Texts of one kind further apart than this are no pieces of one. */
const MOST_RECORDS_APART = 2;

/**
 * The ends of the last texts of a stream (memory only), by the field they stood in: a program's output arrives in pieces
 * cut anywhere, and a secret cut in two is in neither of them.
 */
export interface Carry {
  /** Begins the next record. */
  next(): void;
  /**
   * What of the text goes on from the text before it in the same field, or begins a token whose rest is still to come.
   * Remembers the text's end.
   */
  find(field: string, text: string): readonly Found[];
}

/** The end of a field's last texts, the last of them where it is short, and the record that it stood in. */
interface Tail {
  readonly text: string;
  readonly last: string;
  readonly record: number;
}

export function openCarry(search: (text: string) => readonly Found[], prefixes: readonly string[]): Carry {
  const tails = new Map<string, Tail>();
  let record = 0;
  const findCut = cutToken(prefixes);
  return {
    next() {
      record += 1;
      if (tails.size > MOST_FIELDS) tails.clear();
    },
    find(field, text) {
      const kind = kindOfField(field);
      if (text.length === 0 || kind === "whole") return NOTHING;
      const before = tails.get(field);
      // `assistant` after `assistant` goes on with nothing.
      const isSame = kind === "other" && before?.last === text;
      if (isSame) {
        tails.set(field, { ...before, record });
        return NOTHING;
      }
      const isNear = before !== undefined && record - before.record <= MOST_RECORDS_APART;
      tails.set(field, {
        text: tailOf(isNear ? before.text : "", text),
        last: text.length <= LONGEST_REPEATED ? text : "",
        record,
      });
      const goesOn = isNear ? findOver(search, before.text, text, { isStream: kind === "stream" }) : NOTHING;
      const cut = findCut(text);
      return cut ? [...goesOn, cut] : goesOn;
    },
  };
}

const LONGEST_REPEATED = 64;

const MOST_FIELDS = 256;
const NOTHING: readonly Found[] = [];

const BEGIN = "-----BEGIN ";

/** The end of what was read so far; with the beginning of a key, as long as its end is not in sight. */
function tailOf(before: string, text: string): string {
  if (mayBeginKey(before, text)) {
    const joined = text.length < KEY_CHARS ? before.slice(-KEY_CHARS) + text : text.slice(-KEY_CHARS);
    const begin = joined.lastIndexOf(BEGIN);
    if (begin >= 0 && !joined.includes("-----END ", begin))
      return joined.slice(Math.max(begin, joined.length - KEY_CHARS));
  }
  const joined = text.length < TAIL_CHARS ? before.slice(-TAIL_CHARS) + text : text;
  if (joined.length <= TAIL_CHARS) return joined;
  return withoutCutWord(joined.slice(-TAIL_CHARS));
}

/** A quick no for most texts. The mark itself may be cut in two. */
function mayBeginKey(before: string, text: string): boolean {
  return (
    before.startsWith(BEGIN) ||
    text.includes(BEGIN) ||
    (before.slice(-BEGIN.length) + text.slice(0, BEGIN.length)).includes(BEGIN)
  );
}

/** What a cut leaves of a value would look like another one. */
function withoutCutWord(text: string): string {
  return text.replace(/^\S*/, "");
}

/** What is in there is whole: glued together, the ids and times of the last records would look like one long value. */
const WHOLE_FIELD =
  /(?:^|[_-])(?:id|ids|uuid|guid|ts|time|timestamp|date|at)$|[a-z](?:Id|ID|Ids|Uuid|Time|Timestamp|Date|At)$/;

type FieldKind = "whole" | "stream" | "other";

/** The same few names come again and again. */
const kindsOfFields = new Map<string, FieldKind>();
const MOST_KINDS = 1024;
const LONGEST_FIELD = 64;

function kindOfField(field: string): FieldKind {
  const known = kindsOfFields.get(field);
  if (known) return known;
  const kind = WHOLE_FIELD.test(field) ? "whole" : STREAM_FIELD.test(field) ? "stream" : "other";
  // A hostile record has names of any length: they are not kept.
  if (field.length > LONGEST_FIELD) return kind;
  if (kindsOfFields.size >= MOST_KINDS) kindsOfFields.clear();
  kindsOfFields.set(field, kind);
  return kind;
}

/** Fields in which the pieces of one text arrive; plain texts may be pieces as well. */
const STREAM_FIELD = /^(?:|delta|chunk|partial\w*|\w+_delta|\w+Delta|data)$/;

function findOver(
  search: (text: string) => readonly Found[],
  remembered: string,
  text: string,
  { isStream }: { readonly isStream: boolean },
): readonly Found[] {
  const isKey = remembered.startsWith(BEGIN);
  if (!isKey && !(isGlue(remembered.charCodeAt(remembered.length - 1)) && isGlue(text.charCodeAt(0)))) return NOTHING;
  const run = /^\S*/.exec(text.slice(0, HEAD_CHARS))?.[0] ?? "";
  if (!isKey && !(mayGoOn(run, { isWhole: false }) && mayEnd(remembered, run))) return NOTHING;
  const tail = isKey ? remembered : endOf(remembered);
  // Only a key goes on behind a blank; what follows a value tells whether it ends.
  const head = text.slice(0, isKey ? HEAD_CHARS : Math.min(HEAD_CHARS, run.length + BEHIND));
  const over = search(tail + head).filter(({ start, end }) => start <= tail.length && end > tail.length);
  if (over.length === 0) return NOTHING;
  const before = search(tail).filter(({ end }) => end === tail.length);
  // What is whole before the cut is not made longer by the word that comes next.
  const isWhole = before.some((one) => one.rule.kind === "specific" && confidenceOf(one) !== "low");
  if (isWhole && !isKey) return NOTHING;
  return over.flatMap((found) => {
    const isBegun = before.some(({ start }) => start === found.start);
    if (!isKey && (isBegun || found.rule.kind === "generic") && !looksRandom(run)) return [];
    // A value that only its label tells is whole, mostly, when a program's output ends with it.
    if (isBegun && found.rule.kind === "generic" && !isStream) return [];
    const goesOn = { ...found, start: 0, end: found.end - tail.length, carriers: ["split", ...(found.carriers ?? [])] };
    return [isBegun && found.rule.kind === "generic" ? { ...goesOn, confidence: "low" as const } : goesOn];
  });
}

/** The word that the end cuts, and what stands before it as far as a label may be. */
function endOf(text: string): string {
  let start = text.length;
  while (start > 0 && !isBlank(text.charCodeAt(start - 1))) start -= 1;
  if (start <= LABEL_CHARS) return text;
  return withoutCutWord(text.slice(start - LABEL_CHARS, start)) + text.slice(start);
}

/** The rest of a value looks drawn at random, or is so short that the whole does; a word of a sentence is neither. */
function mayEnd(tail: string, run: string): boolean {
  if (looksRandom(run)) return true;
  return run.length < 8 && looksRandom((/\S{0,120}$/.exec(tail.slice(-120))?.[0] ?? "") + run);
}

/** Letters, digits and marks of values, and the separator before them: a cut between two words is none. */
function isGlue(code: number): boolean {
  return code > 32 && code !== 34 && code !== 39 && code !== 44 && code !== 59 && code !== 96;
}

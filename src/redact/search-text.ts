import carriers from "./carriers/index.ts";
import { confidenceOf } from "./confidence-of.ts";
import type { SecretRule } from "./define-rule.ts";
import { compileRules, type Found } from "./find-secrets.ts";
import type { KnownSecrets } from "./known-secrets.ts";
import { NO_MARKS, readMarks } from "./marks.ts";
import { ELLIPSIS, findMasks } from "./masks.ts";
import type { Range } from "./range.ts";
import { SearchLimit } from "./search-limit.ts";
import { blankColors } from "./terminal-colors.ts";
import type { View } from "./view.ts";

/** Notations within each other: JSON in base 64 in a percent-encoded URL are three. */
const MAX_DEPTH = 5;
/** Of these are encodings at most: nobody encodes what is encoded already so often but to hide it. */
const MAX_ENCODINGS = 3;
const ENCODINGS: ReadonlySet<string> = new Set(["base64", "hex"]);

/** Letters of views that may be read for each letter of the text. Honest text in several notations needs three. */
const MOST_READINGS = 8;
const LEAST_BUDGET = 64 << 10;

/** What is shorter has no room for a notation around a secret. */
const SHORTEST = 12;
/** And no room for what `Marks` tells of: bytes in a row, events of a stream, two pieces and what they are called. */
const SHORTEST_MARKED = 20;

/** What one search may still do, and the views it has read, each with the stretches of the whole text it is of. */
interface Work {
  left: number;
  readonly read: Map<string, Set<string>>;
}

/** A text within others: by which notations, and where its stretches stand in the outermost one. */
interface Nesting {
  readonly carriers: readonly string[];
  readonly outermost: (range: Range) => Range;
}

const OUTERMOST: Nesting = { carriers: [], outermost: (range) => range };

/** Makes the search for secrets in a text, whatever notations it uses. Throws `SearchLimit` for what no honest text does. */
export function openSearch(rules: readonly SecretRule[], known: KnownSecrets = []): (text: string) => readonly Found[] {
  const findPlain = compileRules(rules, known);

  function search(text: string, within: Nesting, work: Work): readonly Found[] {
    const { found, documented, hits, hasInvisible } = findPlain(text);
    if (text.length < SHORTEST) return found;
    // Field by field: V8 takes microseconds to spread an object.
    const marks = text.length < SHORTEST_MARKED ? NO_MARKS : readMarks(text);
    const { runs, lines, seams, hasByteList, hasEvents, hasSoftBreaks } = marks;
    const seen = { hits, hasInvisible, runs, lines, seams, hasByteList, hasEvents, hasSoftBreaks };
    let all: Found[] | undefined;
    const add = (more: readonly Found[]) => {
      all ??= [...found];
      for (const one of more) all.push(one);
    };
    if (text.includes(ELLIPSIS)) add(findMasks(text));
    if (text.includes("\x1b[")) add(findPlain(blankColors(text)).found);
    let isKnown: ReturnType<typeof openOverlaps> | undefined;
    for (const carrier of carriers) {
      if (!carrier.mayOccur(text, seen)) continue;
      for (const view of carrier.views(text, seen)) {
        if (within.carriers.length === MAX_DEPTH) break;
        if (ENCODINGS.has(carrier.id) && encodingsIn(within.carriers) === MAX_ENCODINGS) throw new SearchLimit("depth");
        const outermost = (range: Range) => within.outermost(view.original(range));
        if (view.text === text || wasRead(work, view.text, outermost({ start: 0, end: view.text.length }))) continue;
        work.left -= view.text.length;
        if (work.left < 0) throw new SearchLimit("budget");
        for (const inner of search(view.text, { carriers: [...within.carriers, carrier.id], outermost }, work)) {
          const outer = view.original(inner);
          if (view.joins) {
            isKnown ??= openOverlaps([...found.filter(isSure), ...documented]);
            if (!crosses(inner, view) || isKnown(outer)) continue;
          }
          add([{ ...inner, ...outer, carriers: [carrier.id, ...(inner.carriers ?? [])] }]);
        }
      }
    }
    return all ?? found;
  }

  return (text) => search(text, OUTERMOST, { left: MOST_READINGS * text.length + LEAST_BUDGET, read: new Map() });
}

/**
 * Two notations undone in either order read the same. But the same value may stand in a text twice: only the stretch
 * tells that from one read again.
 */
function wasRead({ read }: Work, view: string, { start, end }: Range): boolean {
  const place = `${start}-${end}`;
  const places = read.get(view);
  if (!places) read.set(view, new Set([place]));
  else if (places.has(place)) return true;
  else places.add(place);
  return false;
}

function encodingsIn(carrierIds: readonly string[]): number {
  return carrierIds.filter((id) => ENCODINGS.has(id)).length;
}

/** Whether a finding reads on over a place where something was taken out: the rest was read in the text itself. */
function crosses(inner: Found, view: View): boolean {
  if (view.isDoubtful && (inner.rule.kind === "generic" || confidenceOf(inner) === "low")) return false;
  return firstBehind(view.joins ?? [], inner.start) < inner.end;
}

/** The first joint behind a place. By halving, as hostile text has as many as it likes. */
function firstBehind(joins: readonly number[], place: number): number {
  let low = 0;
  let high = joins.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((joins[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return joins[low] ?? Number.POSITIVE_INFINITY;
}

/** A secret that is whole by itself is not made longer by what happens to stand on the next line. */
function isSure(found: Found): boolean {
  return found.rule.kind === "specific" && confidenceOf(found) !== "low";
}

/** Tells whether a stretch touches one of these, in a few steps whatever their number. */
function openOverlaps(ranges: readonly Range[]): (range: Range) => boolean {
  let reach = 0;
  const sorted = [...ranges]
    .sort((one, other) => one.start - other.start)
    .map(({ start, end }) => {
      reach = Math.max(reach, end);
      return { start, reach };
    });
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return (sorted[low - 1]?.reach ?? 0) > start;
  };
}

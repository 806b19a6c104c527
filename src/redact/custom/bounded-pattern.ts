import type { RE2JS } from "re2js";
import type { Range } from "../range.ts";
import { SearchLimit } from "../search-limit.ts";

/** A match, with the part of it that is the secret. */
export interface BoundedMatch extends Range {
  readonly secret: Range;
}

/** One text, in which a pattern is looked for in windows. Each method looks at `start` to `end` only. */
export interface BoundedText {
  /** Whether there is a match. Fast. */
  holds(start: number, end: number): boolean;
  /** The first match: "unknown" when the text has used up what may be spent on it. Slow. */
  first(start: number, end: number): BoundedMatch | "unknown" | undefined;
}

/** Letters of windows times instructions of the pattern: matching takes at most some 12 ns for each. */
const MATCHING = { least: 3_000_000, aLetter: 16 };
/** States that the automaton did not need before times instructions: building takes at most some 1 us for each. */
const BUILDING = { least: 200_000, aLetter: 0.2 };

/** The engine is linear in the text, but a step of it costs what the pattern is long: both together are bounded here. */
export function openBounded(regex: RE2JS, secretGroup: number | "first" | undefined, text: string): BoundedText {
  const size = regex.programSize();
  let matching = MATCHING.least + MATCHING.aLetter * text.length;
  let building = BUILDING.least + BUILDING.aLetter * text.length;

  return {
    holds(start, end) {
      const automaton = regex.re2().dfa;
      const before = automaton.stateCount;
      const isThere = regex.test(text.slice(contextOf(start), end));
      const states = automaton.stateCount - before;
      // Fewer than before: it threw all of them away and began anew.
      building -= (states < 0 ? automaton.stateCount : states) * size;
      if (building < 0) throw new SearchLimit("budget");
      return isThere;
    },
    first(start, end) {
      const from = contextOf(start);
      matching -= (end - start) * size;
      if (matching < 0) return "unknown";
      const matcher = regex.matcher(text.slice(from, end));
      if (!matcher.find(start - from)) return undefined;
      const at = (group: number | string) => ({ start: matcher.start(group) + from, end: matcher.end(group) + from });
      const group = groupOf(regex, secretGroup, (number) => matcher.start(number) >= 0);
      return { ...at(0), secret: matcher.start(group) >= 0 ? at(group) : at(0) };
    },
  };
}

/** One letter before is seen as well: whether a word or a line begins here depends on it. */
function contextOf(start: number): number {
  return Math.max(0, start - 1);
}

function groupOf(regex: RE2JS, asked: number | "first" | undefined, tookPart: (group: number) => boolean) {
  if (typeof asked === "number") return asked;
  if (Object.hasOwn(regex.namedGroups(), "secret")) return "secret";
  if (asked === undefined) return 0;
  for (let group = 1; group <= regex.groupCount(); group += 1) if (tookPart(group)) return group;
  return 0;
}

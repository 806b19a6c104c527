import { unquoted, type Word, wordsBetween } from "./command-line.ts";
import { defineRule, type SecretRule } from "./define-rule.ts";
import { isGiven } from "./given-value.ts";
import type { Range } from "./range.ts";

/** Where a command's secret stands on its line. */
export interface SecretPlace {
  /** Flags whose value is the next word, or follows `=` or `:` in the same one. */
  readonly flags?: readonly string[];
  /** Flags with the value glued to them: `-pVALUE`. */
  readonly glued?: readonly string[];
  /** The word at this place after the command's name, flags not counted. */
  readonly position?: number;
  /** Any word: what counts is its form, which `part` knows. */
  readonly anyWord?: true;
  /** What of the value is secret: a linear pattern with a group `secret`. Without it the whole value is. */
  readonly part?: RegExp;
}

export interface Command {
  /** Names as they are typed, in lower case, with what must follow: `mysql`, `docker login`. */
  readonly programs: readonly string[];
  readonly places: readonly SecretPlace[];
}

export interface CommandRule {
  readonly id: string;
  readonly title: string;
  readonly commands: readonly Command[];
  readonly examples: SecretRule["examples"];
}

/** How far a command is read. */
const FARTHEST = 1500;

/** Makes a rule for secrets that commands take as words of their line. */
export function defineCommand(rule: CommandRule): SecretRule {
  const placesOf = new Map(
    rule.commands.flatMap(({ programs, places }) => {
      const compiled = places.map(compilePlace);
      return programs.map((program) => [program, compiled] as const);
    }),
  );
  const names = [...placesOf.keys()].sort((a, b) => b.length - a.length);
  const program = names.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|");
  const pattern = new RegExp(String.raw`(?<![\w.$-])(?<program>${program})(?:\.exe)?(?=[\s"'\\])`, "gi");
  return defineRule({
    id: rule.id,
    title: rule.title,
    keywords: beginningsOf(names),
    isKeywordCommon: true,
    pattern,
    kind: "generic",
    secrets: (match) => {
      const places = placesOf.get(match.groups?.program?.toLowerCase() ?? "") ?? [];
      const from = match.index + match[0].length;
      // Where the next command begins another reading does: so none is read twice, however many there are.
      const next = match.input.slice(from, from + FARTHEST).search(pattern);
      const limit = Math.min(match.input.length, from + (next < 0 ? FARTHEST : next));
      return readPlaces(match.input, wordsBetween(match.input, from, limit), places);
    },
    examples: rule.examples,
  });
}

/** Enough letters to find a program by: the search over all rules grows slow with the letters of its keywords. */
const KEYWORD_LENGTH = 10;

/** The beginnings of the names, without those that begin with another one. */
function beginningsOf(names: readonly string[]): readonly string[] {
  const heads = [...new Set(names.map((name) => name.slice(0, KEYWORD_LENGTH)))];
  return heads.filter((head) => !heads.some((other) => other !== head && head.startsWith(other)));
}

/** With group positions, which are asked for in each word. */
function compilePlace(place: SecretPlace): SecretPlace {
  return place.part ? { ...place, part: new RegExp(place.part.source, `${place.part.flags}d`) } : place;
}

function readPlaces(text: string, words: readonly Word[], places: readonly SecretPlace[]): readonly Range[] {
  const found: Range[] = [];
  let position = -1;
  words.forEach((word, index) => {
    const inner = unquoted(text, word);
    const written = text.slice(inner.start, inner.end);
    if (!/^-/.test(written)) position += 1;
    for (const place of places) {
      const value = valueAt(place, written, inner, position, words[index + 1]);
      const secret = value && partOf(text, unquoted(text, value), place.part);
      if (!secret || !isGiven(text.slice(secret.start, secret.end))) continue;
      if (!found.some(({ start, end }) => secret.start < end && start < secret.end)) found.push(secret);
    }
  });
  return found.sort((a, b) => a.start - b.start);
}

function valueAt(
  place: SecretPlace,
  written: string,
  word: Range,
  position: number,
  next: Word | undefined,
): Range | undefined {
  if (place.anyWord) return word;
  if (place.position !== undefined) return place.position === position && !/^-/.test(written) ? word : undefined;
  const glued = place.glued?.find((flag) => written.startsWith(flag) && written.length > flag.length);
  if (glued) return { start: word.start + glued.length, end: word.end };
  for (const flag of place.flags ?? []) {
    if (written === flag) return next;
    if (written.startsWith(flag) && /[=:]/.test(written.charAt(flag.length)))
      return { start: word.start + flag.length + 1, end: word.end };
  }
  return undefined;
}

function partOf(text: string, range: Range, part: RegExp | undefined): Range | undefined {
  if (!part) return range;
  const at = part.exec(text.slice(range.start, range.end));
  const [start, end] = at?.indices?.groups?.secret ?? [0, 0];
  return end > start ? unquoted(text, { start: range.start + start, end: range.start + end }) : undefined;
}

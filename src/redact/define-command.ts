import { unquoted, type Word, wordsAfter } from "./command-line.ts";
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

/** Makes a rule for secrets that commands take as words of their line. */
export function defineCommand(rule: CommandRule): SecretRule {
  const placesOf = new Map(
    rule.commands.flatMap(({ programs, places }) => programs.map((program) => [program, places] as const)),
  );
  const names = [...placesOf.keys()].sort((a, b) => b.length - a.length);
  const pattern = names.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|");
  return defineRule({
    id: rule.id,
    title: rule.title,
    keywords: names,
    pattern: new RegExp(String.raw`(?<![\w.$-])(?<program>${pattern})(?:\.exe)?(?=[\s"'\\])`, "gi"),
    kind: "generic",
    secrets: (match) => {
      const places = placesOf.get(match.groups?.program?.toLowerCase() ?? "") ?? [];
      const words = wordsAfter(match.input, match.index + match[0].length);
      return readPlaces(match.input, words, places);
    },
    examples: rule.examples,
  });
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
  const at = new RegExp(part.source, `${part.flags}d`).exec(text.slice(range.start, range.end));
  const [start, end] = at?.indices?.groups?.secret ?? [0, 0];
  return end > start ? unquoted(text, { start: range.start + start, end: range.start + end }) : undefined;
}

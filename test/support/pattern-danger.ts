/** A piece of a pattern, read as far as is needed to see what may backtrack. */
interface Atom {
  readonly source: string;
  readonly isUnbounded: boolean;
  /** How often it may stand there at least and at most. */
  readonly least: number;
  readonly most: number;
  /** A group's content, for one that is repeated. */
  readonly inside?: string;
  /** It looks at the text and takes nothing of it. */
  readonly isAssertion: boolean;
}

/** Bounded repetitions multiply as well: nine ways to read a line are 43 million ways to read eight. */
const FEW_ROUNDS = 3;
const FEW_LENGTHS = 4;

/**
 * Why a pattern could take more than linear time, in words: a repetition inside of a repetition where both may end
 * anywhere, or a repeated choice between things that are the same. Undefined for one that is safe by its form.
 */
export function dangerOf(source: string): string | undefined {
  for (const atom of atomsOf(source)) {
    if (atom.inside === undefined) continue;
    if (atom.most >= FEW_ROUNDS && canSplit(atom.inside)) return `nested repetition in ${atom.source}`;
    if (atom.most >= FEW_ROUNDS && hasEqualChoices(atom.inside)) return `equal choices in ${atom.source}`;
    if (atom.most >= FEW_ROUNDS && hasLooseBorder(atom.inside)) return `a border that lies anywhere in ${atom.source}`;
    const deeper = dangerOf(atom.inside);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

/**
 * Two unbounded runs side by side that read the same letters: the border between them may lie anywhere, and is tried
 * everywhere when something behind them fails. At the very end of a pattern nothing can.
 */
export function adjacentRuns(source: string, isEnd = { ofPattern: true }): string[] {
  return choicesOf(source).flatMap((choice) => {
    const atoms = atomsOf(choice);
    return atoms.flatMap((atom, at) => {
      const rest = atoms.slice(at + 1);
      const isLast = isEnd.ofPattern && rest.length === 0;
      if (atom.inside !== undefined) return adjacentRuns(atom.inside, { ofPattern: isLast });
      if (!isRun(atom)) return [];
      // What may be missing between two runs does not keep them apart.
      const place = rest.findIndex(({ source, isUnbounded }) => isUnbounded || !mayBeEmpty(source));
      const next = rest[place];
      const isFree = isEnd.ofPattern && place === rest.length - 1;
      return next && isRun(next) && !isFree && sharesLetter(atom.source, next.source)
        ? [atom.source + next.source]
        : [];
    });
  });
}

function isRun(atom: Atom): boolean {
  return atom.isUnbounded && atom.inside === undefined;
}

/** A repeated group whose whole content is one run: `(x+)+`, `(x*)*`, `(x+y*)+` where y may be missing. */
function canSplit(inside: string): boolean {
  return choicesOf(inside).some((choice) => {
    const atoms = atomsOf(choice).filter(({ isAssertion }) => !isAssertion);
    const fixed = atoms.filter(({ source }) => !mayBeEmpty(source));
    const runs = atoms.filter(isLoose);
    // With something fixed that the run cannot read, each round has one place to begin.
    return runs.some((run) => fixed.every((atom) => atom === run || sharesLetter(atom.source, run.source)));
  });
}

/** It may end in many places. */
function isLoose(atom: Atom): boolean {
  return atom.inside === undefined && atom.most - atom.least >= FEW_LENGTHS;
}

/** In a repeated group: two loose pieces that read the same letters, with nothing between that must be there. */
function hasLooseBorder(inside: string): boolean {
  return choicesOf(inside).some((choice) => {
    const atoms = atomsOf(choice).filter(({ isAssertion }) => !isAssertion);
    return atoms.some((atom, at) => {
      if (!isLoose(atom)) return false;
      const rest = atoms.slice(at + 1);
      const fixed = rest.findIndex((next) => !mayBeEmpty(next.source));
      const reachable = rest.slice(0, fixed < 0 ? rest.length : fixed + 1);
      return reachable.some((next) => isLoose(next) && sharesLetter(atom.source, next.source));
    });
  });
}

function hasEqualChoices(inside: string): boolean {
  const choices = choicesOf(inside);
  return new Set(choices).size < choices.length;
}

function mayBeEmpty(source: string): boolean {
  return /(?:[*?]|\{0,\d*\})\??$/.test(source) && !/\\[*?]$/.test(source);
}

/** Whether two atoms can read the same letter; of groups, which are not looked into, none is thought to. */
function sharesLetter(one: string, other: string): boolean {
  const [first, second] = [letterPattern(one), letterPattern(other)];
  if (!first || !second) return false;
  return LETTERS.some((letter) => first.test(letter) && second.test(letter));
}

const LETTERS = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

function letterPattern(source: string): RegExp | undefined {
  if (source.startsWith("(")) return undefined;
  const letter = /^(?:\[(?:\\.|[^\]\\])*\]|\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|\\.|.)/i.exec(source)?.[0];
  return letter === undefined ? undefined : new RegExp(`^(?:${letter})$`, "i");
}

function choicesOf(source: string): string[] {
  const choices = [""];
  for (const piece of piecesOf(source)) {
    if (piece === "|") choices.push("");
    else choices.push((choices.pop() ?? "") + piece);
  }
  return choices;
}

export function atomsOf(source: string): Atom[] {
  const atoms: Atom[] = [];
  for (const piece of piecesOf(source)) {
    if (piece === "|") continue;
    const quantifier = /(?:[*+?]|\{\d+,?\d*\})\??$/.exec(piece)?.[0] ?? "";
    const isEscaped = piece.startsWith("\\") && piece.length === 2;
    const body = isEscaped ? piece : piece.slice(0, piece.length - quantifier.length);
    const open = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(body)?.[0];
    atoms.push({
      source: piece,
      isUnbounded: !isEscaped && /^(?:[*+]|\{\d+,\})/.test(quantifier),
      ...(isEscaped ? { least: 1, most: 1 } : timesOf(quantifier)),
      isAssertion: /^(?:\(\?<?[=!]|\\b|\\B|\^|\$)/.test(body),
      ...(open ? { inside: body.slice(open.length, -1) } : {}),
    });
  }
  return atoms;
}

function timesOf(quantifier: string): { least: number; most: number } {
  if (quantifier === "") return { least: 1, most: 1 };
  const numbers = /^\{(\d+)(,?)(\d*)\}/.exec(quantifier);
  if (!numbers)
    return {
      least: quantifier.startsWith("+") ? 1 : 0,
      most: quantifier.startsWith("?") ? 1 : Number.POSITIVE_INFINITY,
    };
  const least = Number(numbers[1]);
  return { least, most: numbers[2] === "" ? least : Number(numbers[3] || Number.POSITIVE_INFINITY) };
}

/** Letters, classes and groups with what repeats them, and the bars between choices. */
function piecesOf(source: string): string[] {
  const pieces: string[] = [];
  let at = 0;
  while (at < source.length) {
    let end = at + 1;
    const letter = source.charAt(at);
    if (letter === "\\")
      end = at + (/^\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|k<\w+>|.)/.exec(source.slice(at))?.[0].length ?? 2);
    else if (letter === "[") end = endOfClass(source, at);
    else if (letter === "(") end = endOfGroup(source, at);
    const quantifier = letter === "|" ? "" : (/^(?:[*+?]|\{\d+,?\d*\})\??/.exec(source.slice(end))?.[0] ?? "");
    pieces.push(source.slice(at, end + quantifier.length));
    at = end + quantifier.length;
  }
  return pieces;
}

function endOfClass(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length && source.charAt(at) !== "]") at += source.charAt(at) === "\\" ? 2 : 1;
  return at + 1;
}

function endOfGroup(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    const letter = source.charAt(at);
    if (letter === "\\") at += 1;
    else if (letter === "[") at = endOfClass(source, at) - 1;
    else if (letter === "(") depth += 1;
    else if (letter === ")") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return source.length;
}

import type { Random } from "./author-a/random.ts";

/** A text that can be made of any length: what it begins with, what is said over and over, what it ends with. */
export interface HostileText {
  readonly head: string;
  readonly body: string;
  readonly tail: string;
}

export function textOfLength({ head, body, tail }: HostileText, chars: number): string {
  const room = Math.max(0, chars - head.length - tail.length);
  return head + body.repeat(Math.ceil(room / Math.max(1, body.length))).slice(0, room) + tail;
}

/** One of each kind of letter that patterns tell apart, and pairs that make separators and quotations. */
const RUNS = ["A", "a1", "0", "aB3", " ", "\t", "\n", "=", "\\", "-", "_", ".", "/", "+", ":", ",", ";", '"', "'", "`"]
  .concat([
    "\\n",
    "\\\\",
    '\\"',
    "a.",
    "a/",
    "a=",
    "a:",
    "a-",
    "a ",
    "4 ",
    "1,",
    "@",
    "{",
    "[",
    "(",
    "<",
    "|",
    "%",
    "&",
  ])
  .concat(["#", "*", "$", "ab ", "abandon ", '"a",', "aB3.", "\r\n", "\n\n", "é", "\ud800"]);

export interface Material {
  readonly keywords: readonly string[];
  readonly samples: readonly string[];
}

const MOST_KEYWORDS = 4;
const MOST_SAMPLES = 3;

/** Many beginnings, values without an end, and values that stop just before they would match. */
export function baseTexts({ keywords, samples }: Material): HostileText[] {
  const starts = spread(keywords, MOST_KEYWORDS);
  const shown = spread(samples, MOST_SAMPLES);
  const heads = shown.flatMap((sample) => [0.5, 0.8].map((share) => sample.slice(0, Math.ceil(share * sample.length))));
  const bodies = [...starts, ...starts.map((start) => start.toUpperCase())]
    .flatMap((start) => [start, `${start} `, `${start}=`, `${start}: `, `"${start}":"`, `${start}\n`, `${start}\\`])
    .concat([...heads, ...shown].flatMap((piece) => [piece, `${piece} `, `${piece}\n`, `${piece}"`]));
  return [
    ...bodies.map((body) => ({ head: "", body, tail: "" })),
    ...bodies.slice(0, 12).map((body) => ({ head: "", body, tail: "\n" })),
    ...[...shown.slice(0, 1), ...heads.slice(0, 1)].flatMap((head) =>
      RUNS.map((body) => ({ head, body, tail: "\u0000" })),
    ),
  ];
}

/** A neighbor of the text: a piece of its body dropped, doubled, or put in from what the rule reads. */
export function mutate(text: HostileText, { keywords, samples }: Material, random: Random): HostileText {
  const { body } = text;
  const at = random.int(0, body.length);
  const to = Math.min(body.length, at + random.int(0, 12));
  const piece = random.pick([
    random.pick(RUNS),
    random.pick(RUNS).repeat(random.int(1, 40)),
    random.pick(keywords),
    pieceOf(random.pick(samples), random),
    body.slice(at, to).repeat(2),
    "",
  ]);
  const changed = random.chance(0.5) ? body.slice(0, at) + piece + body.slice(to) : body + piece;
  return { ...text, body: changed.length === 0 || changed.length > LONGEST_BODY ? body : changed };
}

const LONGEST_BODY = 4000;

function pieceOf(sample: string, random: Random): string {
  const from = random.int(0, Math.max(0, sample.length - 1));
  return sample.slice(from, from + random.int(1, sample.length));
}

/** The first, the last, and some between. */
function spread<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, at) => list[Math.round((at * (list.length - 1)) / (most - 1))]).flatMap(
    (item) => (item === undefined ? [] : [item]),
  );
}

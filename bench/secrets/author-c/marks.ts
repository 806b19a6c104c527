/** Private-use letters stand around a secret while its text is written, and are taken out at the end. */
const OPEN = "\ue000";
const CLOSE = "\ue001";

export const mark = (text: string) => OPEN + text + CLOSE;
export const unmark = (text: string) => text.replace(/[\ue000\ue001]/g, "");
export const hasMarks = (text: string) => /[\ue000\ue001]/.test(text);

/** What stands between the marks, in one string. */
export const marked = (text: string) =>
  Array.from(text.matchAll(/\ue000([^\ue000\ue001]*)\ue001/g), ([, inside]) => inside ?? "").join("");

/** Changes every part, whether marked or not, and leaves the marks where they are. */
export const recode = (text: string, change: (part: string) => string) =>
  text.replace(/[^\ue000\ue001]+/g, (part) => change(part));

/** Changes only what is marked. */
export const recodeMarked = (text: string, change: (part: string) => string) =>
  text.replace(/\ue000([^\ue000\ue001]*)\ue001/g, (_, inside: string) => mark(change(inside)));

/** Takes `inset` out of a marked part: `a INSET b` becomes two stretches. */
export const interrupt = (inset: string) => CLOSE + inset + OPEN;

/** The lines of a marked text, each with its own marks. */
export const linesOf = (text: string) =>
  recodeMarked(text, (inside) => inside.replaceAll("\n", interrupt("\n"))).split("\n");

export interface Span {
  readonly start: number;
  readonly end: number;
}

export function readMarks(text: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let plain = "";
  let start = 0;
  for (const part of text.split(/([\ue000\ue001])/)) {
    if (part === OPEN) start = plain.length;
    else if (part === CLOSE) {
      if (plain.length > start) spans.push({ start, end: plain.length });
    } else plain += part;
  }
  return { text: plain, spans };
}

/** Puts marks around spans of a text that has none. */
export function markSpans(text: string, spans: readonly Span[]): string {
  let from = 0;
  let out = "";
  for (const { start, end } of spans) {
    out += text.slice(from, start) + mark(text.slice(start, end));
    from = end;
  }
  return out + text.slice(from);
}

/** Cuts a marked text at places of its plain text; each piece keeps its share of the marks. */
export function cutAt(text: string, places: readonly number[]): string[] {
  const { text: plain, spans } = readMarks(text);
  const edges = [0, ...places, plain.length];
  return edges.slice(0, -1).map((from, at) => {
    const to = edges[at + 1] ?? plain.length;
    const inside = spans
      .map(({ start, end }) => ({ start: Math.max(start, from) - from, end: Math.min(end, to) - from }))
      .filter(({ start, end }) => end > start);
    return markSpans(plain.slice(from, to), inside);
  });
}

export const cutEvery = (text: string, width: number) =>
  cutAt(
    text,
    Array.from({ length: Math.ceil(unmark(text).length / width) - 1 }, (_, at) => (at + 1) * width),
  );

/** Where the secret's middle is, for cuts that must go through it. */
export function middleOf(text: string): number {
  const [first] = readMarks(text).spans;
  return first === undefined ? 0 : Math.floor((first.start + first.end) / 2);
}

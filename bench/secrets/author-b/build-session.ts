import type { CorpusSession, LookAlike, PlantedSecret, Stretch } from "../corpus.ts";
import type { DrawBackground } from "./background.ts";
import type { Drawn } from "./draw-look-alikes.ts";
import type { Marked } from "./marks.ts";
import type { Sown } from "./plant-secrets.ts";
import type { Random } from "./prng.ts";

export type Entry = Sown | Drawn;

interface Piece {
  readonly marked: Marked;
  readonly owner: Entry | undefined;
}

export interface SessionOrder {
  readonly entries: readonly Entry[];
  readonly draw: DrawBackground;
  readonly backgroundChars: number;
  readonly random: Random;
}

/** Puts what counts between pieces of background, some of it alone in a text. */
export function buildSession({ entries, draw, backgroundChars, random }: SessionOrder): CorpusSession {
  const texts: Piece[][] = [];
  const usual = backgroundChars / Math.max(1, entries.length);
  let written = 0;
  const makeBackground = (): Piece => {
    const text = draw(Math.round(Math.min(40_000, 120 + usual * -Math.log(1 - random.next() * 0.99))));
    written += text.length;
    return { marked: { text, spans: [] }, owner: undefined };
  };
  for (const entry of entries) {
    const [first, second] = entry.parts;
    if (!first) continue;
    const open = texts.at(-1);
    const text: Piece[] = open && random.chance(0.25) ? open : [];
    if (text !== open) texts.push(text);
    if (random.chance(0.55)) text.push(makeBackground());
    text.push({ marked: first, owner: entry });
    // What goes on in the next text must stand at this one's end and at that one's beginning.
    if (second) texts.push([{ marked: second, owner: entry }]);
    if (random.chance(0.4)) texts.at(-1)?.push(makeBackground());
  }
  while (written < backgroundChars) texts.push([makeBackground()]);
  return joinTexts(texts);
}

function joinTexts(texts: readonly Piece[][]): CorpusSession {
  const found = new Map<Entry, Stretch[]>();
  const joined = texts.map((pieces, at) => {
    let text = "";
    for (const { marked, owner } of pieces) {
      if (text) text += "\n";
      const offset = text.length;
      text += marked.text;
      if (!owner) continue;
      const stretches = marked.spans.map(({ start, end }) => ({ text: at, start: offset + start, end: offset + end }));
      found.set(owner, [...(found.get(owner) ?? []), ...stretches]);
    }
    return text;
  });
  const secrets: PlantedSecret[] = [];
  const lookAlikes: LookAlike[] = [];
  for (const [entry, stretches] of found) {
    if ("kind" in entry) {
      const { kind, mayBeHidden } = entry;
      lookAlikes.push(...stretches.map((stretch) => ({ kind, mayBeHidden, stretch })));
    } else {
      const { family, carrier, tier, value } = entry;
      secrets.push({ family, carrier, tier, value, stretches });
    }
  }
  return { texts: joined, secrets, lookAlikes };
}

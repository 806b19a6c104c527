import type { Random } from "./author-a/random.ts";
import { cpuMs, type Read } from "./growth.ts";
import { baseTexts, type HostileText, type Material, mutate, textOfLength } from "./hostile-text.ts";

/** Of the text that is measured in the end. A square with a small factor is seen in the largest only. */
const TINY = 1 / 1024;
const SMALL = 1 / 128;
const LARGE = 1 / 16;
const MOST_LARGE = 6;
const SHORTEST = 4 << 10;

export interface FindWorst {
  readonly random: Random;
  /** How many neighbors are tried. */
  readonly steps: number;
  /** Of the largest text that will be measured. */
  readonly chars: number;
}

interface Tried {
  readonly text: HostileText;
  readonly ms: number;
}

/**
 * The slowest texts for their length: of those made for the purpose the slowest at a sixteenth of the length, and what
 * climbing from the slowest ones at a hundredth leads to.
 */
export function findWorst(read: Read, material: Material, options: FindWorst): readonly HostileText[] {
  const tiny = slowestFirst(baseTexts(material).map((text) => measure(text, TINY)));
  const large = slowestFirst(tiny.slice(0, MOST_LARGE).map(({ text }) => measure(text, LARGE)));
  const measureSmall = (text: HostileText): Tried =>
    slowestFirst([measure(text, SMALL), measure(text, SMALL)])[1] ?? { text, ms: 0 };
  let best = slowestFirst(tiny.slice(0, MOST_LARGE).map(({ text }) => measureSmall(text)))[0];
  for (let step = 0; best && step < options.steps; step += 1) {
    const next = measureSmall(mutate(best.text, material, options.random));
    if (next.ms > best.ms * 1.02) best = next;
  }
  return [...large.slice(0, 1).map(({ text }) => text), ...(best ? [best.text] : [])];

  function measure(text: HostileText, share: number): Tried {
    const chars = Math.max(SHORTEST, share * options.chars);
    return { text, ms: cpuMs(read, textOfLength(text, chars)) };
  }
}

function slowestFirst(tried: readonly Tried[]): Tried[] {
  return [...tried].sort((one, other) => other.ms - one.ms);
}

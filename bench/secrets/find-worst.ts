import type { Random } from "./author-a/random.ts";
import { cpuMs, type Read } from "./growth.ts";
import { baseTexts, type HostileText, type Material, mutate, textOfLength } from "./hostile-text.ts";

const TINY = 8 << 10;
const SMALL = 64 << 10;
/** A square with a small factor is seen here only. */
const LARGE = 256 << 10;
const MOST_LARGE = 6;

interface Tried {
  readonly text: HostileText;
  readonly ms: number;
}

/**
 * The slowest texts for their length: of those made for the purpose the slowest at 256 KiB, and what climbing
 * from the slowest ones at 64 KiB leads to.
 */
export function findWorst(read: Read, material: Material, random: Random, steps: number): readonly HostileText[] {
  const tiny = slowestFirst(baseTexts(material).map((text) => measure(text, TINY)));
  const large = slowestFirst(tiny.slice(0, MOST_LARGE).map(({ text }) => measure(text, LARGE)));
  const measureSmall = (text: HostileText): Tried =>
    slowestFirst([measure(text, SMALL), measure(text, SMALL)])[1] ?? { text, ms: 0 };
  let best = slowestFirst(tiny.slice(0, MOST_LARGE).map(({ text }) => measureSmall(text)))[0];
  for (let step = 0; best && step < steps; step += 1) {
    const next = measureSmall(mutate(best.text, material, random));
    if (next.ms > best.ms * 1.02) best = next;
  }
  return [...large.slice(0, 1).map(({ text }) => text), ...(best ? [best.text] : [])];

  function measure(text: HostileText, chars: number): Tried {
    return { text, ms: cpuMs(read, textOfLength(text, chars)) };
  }
}

function slowestFirst(tried: readonly Tried[]): Tried[] {
  return [...tried].sort((one, other) => other.ms - one.ms);
}

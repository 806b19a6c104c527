import { cpuMs, type Read } from "../../bench/secrets/growth.ts";
import { type HostileText, textOfLength } from "../../bench/secrets/hostile-text.ts";

const SMALLEST = 16 << 10;
const LARGEST = 1 << 20;
const STEP = 4;
/** Four times the text takes four times as long, and sixteen times where the time grows with the square. */
const MOST_GROWTH = 9;
/** Less says nothing: a machine's noise is as long. */
const TELLING_MS = 12;
/** The next size would take a square sixteen times this. */
const LONG_MS = 500;
const TRIES = 3;

/**
 * Says how the time grows where it grows faster than the text.
 *
 * A slow machine must not look like a slow pattern: each size is read several times in turn with the size below it, of
 * both the quickest counts, and what looks steep is asked of again with larger texts. A square is steep at every size;
 * noise, a cold compiler and a window of fixed length are not.
 */
export function findSteepGrowth(read: Read, hostile: HostileText): string | undefined {
  let steep: string | undefined;
  for (let chars = SMALLEST * STEP; chars <= LARGEST; chars *= STEP) {
    const [small, large] = quickest(read, textOfLength(hostile, chars / STEP), textOfLength(hostile, chars));
    if (large < TELLING_MS || large <= MOST_GROWTH * small) return undefined;
    steep = `${chars} letters took ${large.toFixed(0)} ms, a quarter of them ${small.toFixed(0)} ms`;
    if (large > LONG_MS) return steep;
  }
  return steep;
}

function quickest(read: Read, small: string, large: string): [smallMs: number, largeMs: number] {
  const times: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let tries = 0; tries < TRIES; tries += 1) {
    times[1] = Math.min(times[1], cpuMs(read, large));
    if (times[1] < TELLING_MS) break;
    times[0] = Math.min(times[0], cpuMs(read, small));
  }
  return times;
}

import { type HostileText, textOfLength } from "./hostile-text.ts";

export type Read = (text: string) => unknown;

export interface Growth {
  /** How the time grows: 1 is with the length, 2 with its square. */
  readonly exponent: number;
  readonly times: readonly { readonly chars: number; readonly ms: number }[];
  readonly isSuperLinear: boolean;
}

const MEGABYTE = 1 << 20;
/** Of the largest text: 0.5, 1, 2, 4 and 8 MB. */
export const SHARES: readonly number[] = [1 / 16, 1 / 8, 1 / 4, 1 / 2, 1];
/** Two sizes tell a line from a square as well, in half the time. */
export const FEW_SHARES: readonly number[] = [1 / 8, 1];
const LARGEST = 8;

/** Below the first it is linear whatever the noise says; below the second nobody waits. */
const STEEP = 1.25;
const SLOW_MS_PER_MEGABYTE = 300 / LARGEST;
/** So long that noise is a small part of it. */
const LONG_MS = 30;
/** A square is plain to see before the last size is reached. */
const ENOUGH_MS = 20_000;

/** Time of the processor, so that what else the machine does counts less. */
export function cpuMs(read: Read, text: string): number {
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function measureGrowth(read: Read, hostile: HostileText, megabytes = LARGEST, shares = SHARES): Growth {
  const times: { chars: number; ms: number }[] = [];
  for (const chars of shares.map((share) => share * megabytes * MEGABYTE)) {
    const text = textOfLength(hostile, chars);
    const first = cpuMs(read, text);
    const ms = first > LONG_MS ? first : Math.min(first, cpuMs(read, text));
    times.push({ chars, ms });
    if (ms > ENOUGH_MS) break;
  }
  const exponent = slope(times.map(({ chars, ms }) => [Math.log(chars), Math.log(Math.max(0.05, ms))]));
  const last = times.at(-1);
  const isSlow = (last?.ms ?? 0) > SLOW_MS_PER_MEGABYTE * megabytes;
  return { exponent, times, isSuperLinear: exponent > STEEP && isSlow };
}

/** Of the line that lies closest to the points. */
function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (pick: (point: readonly [number, number]) => number) =>
    points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  const [x, y] = [mean((point) => point[0]), mean((point) => point[1])];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  const under = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return under === 0 ? 0 : over / under;
}

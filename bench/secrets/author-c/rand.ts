/** A stream of chance that the same seed repeats. */
export interface Rand {
  int(limit: number): number;
  between(low: number, high: number): number;
  chance(share: number): boolean;
  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T;
  chars(alphabet: string, count: number): string;
  bytes(count: number): Buffer;
}

/** sfc32: small, and good enough that no two secrets of a corpus are alike. */
export function seedRand(seed: number): Rand {
  let a = 0x9e3779b9 ^ seed;
  let b = 0x243f6a88 + seed;
  let c = 0xb7e15162 - seed;
  let count = 1;
  const next = (): number => {
    const t = (((a + b) | 0) + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let round = 0; round < 16; round += 1) next();
  const int = (limit: number) => Math.floor(next() * limit);
  return {
    int,
    between: (low, high) => low + int(high - low + 1),
    chance: (share) => next() < share,
    pick: (list) => {
      const at = int(list.length);
      for (const item of list.slice(at, at + 1)) return item;
      throw new RangeError("nothing to pick from");
    },
    chars: (alphabet, wanted) => Array.from({ length: wanted }, () => alphabet.charAt(int(alphabet.length))).join(""),
    bytes: (wanted) => Buffer.from(Array.from({ length: wanted }, () => int(256))),
  };
}

export function shuffle<T>(list: readonly T[], rand: Rand): T[] {
  return list
    .map((item) => ({ item, order: rand.int(2 ** 30) }))
    .sort((one, other) => one.order - other.order)
    .map(({ item }) => item);
}

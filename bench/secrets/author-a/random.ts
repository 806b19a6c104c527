/** The same seed gives the same letters on every machine. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** Both ends included. */
  int(from: number, to: number): number;
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  letters(alphabet: string, count: number): string;
  bytes(count: number): Uint8Array;
  shuffle<T>(list: readonly T[]): T[];
}

export function createRandom(seed: number): Random {
  let state = (seed ^ 0x9e3779b9) >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));

  function pick<T>(list: readonly T[]): T {
    const chosen = list[int(0, list.length - 1)];
    if (chosen === undefined) throw new Error("nothing to pick from");
    return chosen;
  }

  return {
    next,
    int,
    chance: (share) => next() < share,
    pick,
    letters(alphabet, count) {
      let made = "";
      for (let at = 0; at < count; at += 1) made += alphabet.charAt(int(0, alphabet.length - 1));
      return made;
    },
    bytes: (count) => Uint8Array.from({ length: count }, () => int(0, 255)),
    shuffle<T>(list: readonly T[]): T[] {
      const mixed = [...list];
      for (let at = mixed.length - 1; at > 0; at -= 1) {
        const other = int(0, at);
        const [here, there] = [mixed[at], mixed[other]];
        if (here === undefined || there === undefined) continue;
        mixed[at] = there;
        mixed[other] = here;
      }
      return mixed;
    },
  };
}

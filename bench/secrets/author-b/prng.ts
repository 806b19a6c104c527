/** Chance that can be repeated: the same seed gives the same corpus on the same machine. */
export interface Random {
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  chance(share: number): boolean;
  chars(alphabet: string, count: number): string;
  bytes(count: number): Buffer;
}

/** sfc32: small, fast, and not the generator anybody else here uses, so that no two corpora run in step. */
export function startRandom(seed: number): Random {
  let a = seed | 0;
  let b = 0x2545f491;
  let c = 0x6c078965;
  let counter = 1;
  const draw = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let turn = 0; turn < 20; turn += 1) draw();
  const next = (): number => draw() / 0x1_0000_0000;
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    int,
    pick: (list) => {
      const chosen = list[int(0, list.length - 1)];
      if (chosen === undefined) throw new Error("nothing to pick from");
      return chosen;
    },
    chance: (share) => next() < share,
    chars: (alphabet, count) => {
      let text = "";
      for (let at = 0; at < count; at += 1) text += alphabet.charAt(int(0, alphabet.length - 1));
      return text;
    },
    bytes: (count) => Buffer.from(Array.from({ length: count }, () => draw() & 0xff)),
  };
}

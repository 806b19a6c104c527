import type { LookAlikeKind } from "./look-alike.ts";
import { LOOK_ALIKES } from "./look-alikes/all.ts";
import { type Marked, readMarks } from "./marks.ts";
import { asJson } from "./notations.ts";
import type { Random } from "./prng.ts";
import { shuffle } from "./shuffle.ts";

export interface Drawn {
  readonly kind: string;
  readonly mayBeHidden: boolean;
  readonly parts: readonly [Marked];
}

/** All kinds equally often. */
export function drawLookAlikes(random: Random, count: number): Drawn[] {
  const drawn: Drawn[] = [];
  let queue: LookAlikeKind[] = [];
  while (drawn.length < count) {
    if (queue.length === 0) queue = shuffle(LOOK_ALIKES, random);
    const next = queue.pop();
    if (!next) break;
    const { kind, mayBeHidden } = next;
    const plain = next.write(random);
    const written = random.chance(0.15) ? `{"type":"text","text":"${asJson(plain)}"}` : plain;
    drawn.push({ kind, mayBeHidden, parts: [readMarks(written)] });
  }
  return drawn;
}

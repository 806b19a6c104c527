import type { MakeCorpus } from "../corpus.ts";
import { openBackground } from "./background.ts";
import { buildSession } from "./build-session.ts";
import { drawLookAlikes } from "./draw-look-alikes.ts";
import { plantSecrets } from "./plant-secrets.ts";
import { startRandom } from "./prng.ts";
import { shuffle } from "./shuffle.ts";

const ENTRIES_A_SESSION = 16;
const LOOK_ALIKES_A_SECRET = 1.15;

/** The held-out generator: rules are measured on it at the end and never made from it. */
export const makeCorpus: MakeCorpus = ({ seed, secrets, backgroundChars }) => {
  const random = startRandom(seed);
  // A chance of its own: another machine has other files, and must get the same secrets all the same.
  const draw = openBackground(startRandom(seed ^ 0x5bd1e995), backgroundChars);
  const sown = plantSecrets(random, secrets);
  const drawn = drawLookAlikes(random, Math.ceil(secrets * LOOK_ALIKES_A_SECRET));
  const entries = shuffle([...sown, ...drawn], random);
  const count = Math.max(1, Math.ceil(entries.length / ENTRIES_A_SESSION));
  const sessions = Array.from({ length: count }, (_none, at) =>
    buildSession({
      entries: entries.slice(at * ENTRIES_A_SESSION, (at + 1) * ENTRIES_A_SESSION),
      draw,
      backgroundChars: Math.ceil(backgroundChars / count),
      random,
    }),
  );
  return { name: `author-b, seed ${seed}`, sessions };
};

import type { MakeCorpus } from "../corpus.ts";
import { assembleSessions, cutPieces } from "./assemble.ts";
import { readFiles } from "./background/read-files.ts";
import { chooseLookAlikes, chooseSecrets } from "./choose-plants.ts";
import { createRandom } from "./random.ts";

const LOOK_ALIKES_A_SECRET = 1.05;

export const makeCorpus: MakeCorpus = ({ seed, secrets, backgroundChars }) => {
  // Of their own each: more background must not change what is planted.
  const [forPlants, forFiles, forOrder] = [createRandom(seed), createRandom(seed + 1), createRandom(seed + 2)];
  const fragments = [
    ...chooseSecrets(secrets, forPlants),
    ...chooseLookAlikes(Math.ceil(secrets * LOOK_ALIKES_A_SECRET), forPlants),
  ];
  const files = readFiles(backgroundChars, forFiles);
  const pieces = cutPieces(files, backgroundChars, forFiles);
  return { name: `author a, seed ${seed}`, sessions: assembleSessions(pieces, fragments, forOrder) };
};

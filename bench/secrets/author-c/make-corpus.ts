import type { CorpusSession, MakeCorpus } from "../corpus.ts";
import { readBackground } from "./background.ts";
import { dealOut } from "./deal-out.ts";
import { LOOK_ALIKES } from "./look-alikes/all-look-alikes.ts";
import { seedRand, shuffle } from "./rand.ts";
import { addLookAlike, addSecret, addText, closeSession, type SessionInTheMaking } from "./session.ts";

const SECRETS_A_SESSION = 12;
const FEWEST_LOOK_ALIKES = 1000;

export const makeCorpus: MakeCorpus = ({ seed, secrets, backgroundChars }) => {
  const rand = seedRand(seed);
  const planted = dealOut(secrets, rand);
  const background = readBackground(rand);
  const count = Math.max(1, Math.ceil(secrets / SECRETS_A_SESSION));
  const lookAlikes = Array.from({ length: Math.ceil(FEWEST_LOOK_ALIKES / LOOK_ALIKES.length) }, () =>
    shuffle(LOOK_ALIKES, rand),
  ).flat();
  const sessions: CorpusSession[] = [];
  let given = 0;
  for (let at = 0; at < count; at += 1) {
    const session: SessionInTheMaking = { sheets: [], secrets: [], lookAlikes: [] };
    const share = (list: readonly unknown[]) => [
      Math.floor((list.length * at) / count),
      Math.floor((list.length * (at + 1)) / count),
    ];
    const steps = shuffle(
      [
        ...planted.slice(...share(planted)).map((one) => () => addSecret(session, one, rand)),
        ...lookAlikes.slice(...share(lookAlikes)).map((one) => () => addLookAlike(session, one, rand)),
      ],
      rand,
    );
    const goal = (backgroundChars * (at + 1)) / count;
    const begun = given;
    for (const [step, take] of steps.entries()) {
      take();
      while (given < begun + ((goal - begun) * (step + 1)) / steps.length) {
        const { value } = background.next();
        given += value.length;
        addText(session, value);
      }
    }
    sessions.push(closeSession(session));
  }
  return { name: `author-c-${seed}`, sessions };
};

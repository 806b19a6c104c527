import type { CorpusSession, LookAlike, PlantedSecret } from "./corpus.ts";
import { coveredLetters, cutOut, inText, lettersOf, mergePieces, touches } from "./coverage.ts";
import type { Found } from "./engine.ts";
import { isSealed } from "./sealed.ts";

export interface SecretScore {
  readonly secret: PlantedSecret;
  readonly found: boolean;
  readonly sealed: boolean;
}

/** A hit that would be reported and is none. */
export interface FalseHit {
  readonly hit: Found;
  /** Undefined when it lies in the background. */
  readonly lookAlike: LookAlike | undefined;
  readonly text: number;
}

export interface LookAlikeScore {
  readonly lookAlike: LookAlike;
  readonly letters: number;
  readonly kept: number;
}

export interface SessionScore {
  readonly secrets: readonly SecretScore[];
  readonly trueHits: number;
  readonly falseHits: readonly FalseHit[];
  readonly lookAlikes: readonly LookAlikeScore[];
  readonly background: { readonly letters: number; readonly kept: number };
}

export function scoreSession(
  session: CorpusSession,
  found: readonly (readonly Found[])[],
  redacted: readonly string[] | undefined,
): SessionScore {
  const covered = found.map((hits) => mergePieces(hits));
  const stored = redacted ?? session.texts.map((text, at) => cutOut(text, found[at] ?? []));
  const planted = session.secrets.flatMap(({ stretches }) => stretches);
  const falseHits: FalseHit[] = [];
  let trueHits = 0;
  let letters = 0;
  let kept = 0;
  for (const [text, content] of session.texts.entries()) {
    const secretsHere = inText(planted, text);
    const likesHere = session.lookAlikes.filter(({ stretch }) => stretch.text === text);
    for (const hit of found[text] ?? []) {
      if (hit.confidence === "low") continue;
      if (touches(hit, secretsHere)) trueHits += 1;
      else falseHits.push({ hit, text, lookAlike: likesHere.find(({ stretch }) => touches(hit, [stretch])) });
    }
    const pieces = covered[text] ?? [];
    const marked = mergePieces([...secretsHere, ...likesHere.map(({ stretch }) => stretch)]);
    const hiddenInMarked = marked.reduce((sum, piece) => sum + coveredLetters(pieces, piece), 0);
    letters += content.length - lettersOf(marked);
    kept += content.length - lettersOf(marked) - (lettersOf(pieces) - hiddenInMarked);
  }

  const coveredShare = ({ stretches }: PlantedSecret) =>
    stretches.reduce((sum, it) => sum + coveredLetters(covered[it.text] ?? [], it), 0) / lettersOf(stretches);

  return {
    secrets: session.secrets.map((secret) => {
      const share = coveredShare(secret);
      return { secret, found: share >= 0.5, sealed: isSealed(secret, session.texts, stored, share) };
    }),
    trueHits,
    falseHits,
    lookAlikes: session.lookAlikes.map((lookAlike) => {
      const { stretch } = lookAlike;
      const size = stretch.end - stretch.start;
      return { lookAlike, letters: size, kept: size - coveredLetters(covered[stretch.text] ?? [], stretch) };
    }),
    background: { letters, kept },
  };
}

import type { Measured } from "./measure.ts";
import type { SecretScore } from "./score-session.ts";

/** Shares are between 0 and 1; one of nothing is NaN. */
export interface Summary {
  readonly engine: string;
  readonly core: number;
  readonly hard: number;
  readonly all: number;
  readonly sealedCore: number;
  readonly sealedHard: number;
  readonly sealed: number;
  readonly precision: number;
  readonly falseHitsOnLookAlikes: number;
  readonly falseHitsPerMegabyte: number;
  readonly lookAlikesKept: number;
  readonly backgroundKept: number;
  readonly megabytesPerSecond: number;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

export function summarize({ engine, sessions, megabytes, seconds }: Measured): Summary {
  const scores = sessions.map(({ score }) => score);
  const secrets = scores.flatMap((score) => score.secrets);
  const core = secrets.filter(({ secret }) => secret.tier === "core");
  const hard = secrets.filter(({ secret }) => secret.tier === "hard");
  const trueHits = sum(scores.map((score) => score.trueHits));
  const falseHits = scores.flatMap((score) => score.falseHits);
  const inBackground = falseHits.filter(({ lookAlike }) => lookAlike === undefined).length;
  const mustStay = scores.flatMap((score) => score.lookAlikes).filter(({ lookAlike }) => !lookAlike.mayBeHidden);
  return {
    engine,
    core: foundShare(core),
    hard: foundShare(hard),
    all: foundShare(secrets),
    sealedCore: sealedShare(core),
    sealedHard: sealedShare(hard),
    sealed: sealedShare(secrets),
    precision: trueHits / (trueHits + falseHits.length),
    falseHitsOnLookAlikes: falseHits.length - inBackground,
    falseHitsPerMegabyte: inBackground / megabytes,
    lookAlikesKept: sum(mustStay.map(({ kept }) => kept)) / sum(mustStay.map(({ letters }) => letters)),
    backgroundKept:
      sum(scores.map(({ background }) => background.kept)) / sum(scores.map(({ background }) => background.letters)),
    megabytesPerSecond: megabytes / seconds,
  };
}

export function foundShare(secrets: readonly SecretScore[]): number {
  return secrets.filter(({ found }) => found).length / secrets.length;
}

function sealedShare(secrets: readonly SecretScore[]): number {
  return secrets.filter(({ sealed }) => sealed).length / secrets.length;
}

import type { Measured } from "./measure.ts";
import type { FalseHit, SecretScore } from "./score-session.ts";

export interface Group {
  readonly name: string;
  readonly good: number;
  readonly of: number;
}

function grouped<T>(items: readonly T[], nameOf: (item: T) => string, isGood: (item: T) => boolean): Group[] {
  const groups = new Map<string, { good: number; of: number }>();
  for (const item of items) {
    const group = groups.get(nameOf(item)) ?? { good: 0, of: 0 };
    group.of += 1;
    if (isGood(item)) group.good += 1;
    groups.set(nameOf(item), group);
  }
  const worstFirst = (a: Group, b: Group) => a.good / a.of - b.good / b.of || b.of - b.good - (a.of - a.good);
  return [...groups].map(([name, group]) => ({ name, ...group })).sort(worstFirst);
}

const secretsOf = ({ sessions }: Measured): SecretScore[] => sessions.flatMap(({ score }) => score.secrets);

export function byFamily(measured: Measured): Group[] {
  return grouped(
    secretsOf(measured),
    ({ secret }) => secret.family,
    ({ found }) => found,
  );
}

export function byCarrier(measured: Measured): Group[] {
  return grouped(
    secretsOf(measured),
    ({ secret }) => `${secret.carrier} (${secret.tier})`,
    ({ found }) => found,
  );
}

/** Look-alikes that must survive, by the share that came through whole. */
export function byLookAlike(measured: Measured): Group[] {
  const all = measured.sessions
    .flatMap(({ score }) => score.lookAlikes)
    .filter(({ lookAlike }) => !lookAlike.mayBeHidden);
  return grouped(
    all,
    ({ lookAlike }) => lookAlike.kind,
    ({ kept, letters }) => kept === letters,
  );
}

export function byFalseRule(measured: Measured): Group[] {
  const all: FalseHit[] = measured.sessions.flatMap(({ score }) => score.falseHits);
  return grouped(
    all,
    ({ hit, lookAlike }) => `${hit.rule} on ${lookAlike?.kind ?? "background"}`,
    () => false,
  );
}

export function printGroups(title: string, groups: readonly Group[], most: number): void {
  console.log(`\n${title}`);
  for (const { name, good, of } of groups.filter((group) => group.good < group.of).slice(0, most))
    console.log(`  ${String(good).padStart(4)} of ${String(of).padEnd(4)} ${name}`);
}

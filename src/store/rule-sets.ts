import { readMeta, writeMeta } from "./meta.ts";
import type { Store } from "./open-store.ts";
import { lastSeq } from "./read.ts";

const KEY = "rule_sets";

/** The sets of rules that stored texts went through, each text through one of them; none when that is not known. */
export function ruleSetsOf({ raw }: Store): readonly string[] {
  return readMeta(raw, KEY)?.split(" ") ?? [];
}

/** From now on texts are stored that went through this set. What an older store holds remains unknown. */
export function noteRuleSet(store: Store, ruleSet: string): void {
  const note = store.raw.transaction(() => {
    const known = ruleSetsOf(store);
    const isUnknown = known.length === 0 && lastSeq(store) !== -1;
    if (!isUnknown && !known.includes(ruleSet)) save(store, [...known, ruleSet]);
  });
  // Most often there is nothing to write, and then nobody has to be waited for.
  if (!ruleSetsOf(store).includes(ruleSet)) note.immediate();
}

/** All texts that `before` was true of went through this set. What another process added meanwhile stays. */
export function settleRuleSet(store: Store, ruleSet: string, before: readonly string[]): void {
  const settle = store.raw.transaction(() => {
    const added = ruleSetsOf(store).filter((known) => known !== ruleSet && !before.includes(known));
    save(store, [ruleSet, ...added]);
  });
  settle.immediate();
}

function save({ raw }: Store, ruleSets: readonly string[]): void {
  writeMeta(raw, KEY, ruleSets.join(" "));
}

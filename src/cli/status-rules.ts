import type { Counts } from "../queries/counts.ts";
import type { CustomRule } from "../redact/custom/custom-rule.ts";
import { uncleanSince } from "../store/cleaning.ts";
import type { Store } from "../store/open-store.ts";
import { ruleSetsOf } from "../store/rule-sets.ts";
import { presentRuleSet } from "./store-redactor.ts";

/** Which rules the stored texts went through, and which there are today. */
export interface RulesState {
  readonly stored: readonly string[];
  readonly present: string;
  readonly isCurrent: boolean;
  /** Whether nothing of what was hidden later is left in the store's files. */
  readonly isClean: boolean;
}

export function rulesOf(store: Store, { events }: Counts, custom: readonly CustomRule[]): RulesState {
  const stored = ruleSetsOf(store);
  const present = presentRuleSet(custom);
  const isCurrent = events === 0 || (stored.length === 1 && stored[0] === present);
  return { stored, present, isCurrent, isClean: uncleanSince(store) === undefined };
}

/** One line when there is something to do. */
export function rulesLine({ isCurrent, isClean }: RulesState): string[] {
  if (!isClean) return ["Rules     a rescan did not end: what it hid may still stand in the files of the store"];
  return isCurrent ? [] : ["Rules     stored texts went through other rules than today's: incident db rescan"];
}

import type { CustomRule } from "../redact/custom/custom-rule.ts";
import { createRedactor, type Redactor } from "../redact/redact.ts";
import { ruleSetVersion } from "../redact/rule-set-version.ts";
import rules from "../redact/rules/index.ts";
import type { Store } from "../store/open-store.ts";
import { noteRuleSet } from "../store/rule-sets.ts";
import { fingerprintKeysOf } from "../store/store-key.ts";

/** Names the rules of today. */
export function presentRuleSet(): string {
  return ruleSetVersion(rules);
}

/** The rules of today with a store's keys, and the user's own beside them. */
export function storeRedactor(store: Store, custom: readonly CustomRule[] = []): Redactor {
  return createRedactor({ ...fingerprintKeysOf(store.keys), custom });
}

/** The same for what is going to be stored: the store remembers which rules it went through. */
export function ingestRedactor(store: Store, custom: readonly CustomRule[]): Redactor {
  noteRuleSet(store, presentRuleSet());
  return storeRedactor(store, custom);
}

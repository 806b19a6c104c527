import type { KnownSecrets } from "../redact/known-secrets.ts";
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

/** The rules of today with a store's keys. */
export function storeRedactor(store: Store): Redactor {
  return createRedactor(fingerprintKeysOf(store.keys));
}

/** The same, which also hides what homes are configured with. */
export function knowingRedactor(store: Store, known: KnownSecrets): Redactor {
  return createRedactor({ ...fingerprintKeysOf(store.keys), known });
}

/** The rules and keys for what is going to be stored: the store remembers which rules it went through. */
export function ingestRedactor(store: Store): Redactor {
  noteRuleSet(store, presentRuleSet());
  return storeRedactor(store);
}

import { createHash } from "node:crypto";
import type { CustomRule } from "../redact/custom/custom-rule.ts";
import type { KnownSecrets } from "../redact/known-secrets.ts";
import { createRedactor, type Redactor } from "../redact/redact.ts";
import { ruleSetVersion } from "../redact/rule-set-version.ts";
import rules from "../redact/rules/index.ts";
import type { Store } from "../store/open-store.ts";
import { noteRuleSet } from "../store/rule-sets.ts";
import { fingerprintKeysOf } from "../store/store-key.ts";

/** Names the rules of today, the user's own included. */
export function presentRuleSet(custom: readonly CustomRule[]): string {
  const ours = ruleSetVersion(rules);
  if (custom.length === 0) return ours;
  return createHash("sha256")
    .update(JSON.stringify([ours, custom]))
    .digest("hex")
    .slice(0, ours.length);
}

/** The rules of today with a store's keys, the user's own beside them, and what homes are configured with. */
export function storeRedactor(
  store: Store,
  more: { readonly custom: readonly CustomRule[]; readonly known?: KnownSecrets },
): Redactor {
  return createRedactor({ ...fingerprintKeysOf(store.keys), ...more });
}

/** The same for what is going to be stored: the store remembers which rules it went through. */
export function ingestRedactor(store: Store, custom: readonly CustomRule[]): Redactor {
  noteRuleSet(store, presentRuleSet(custom));
  return storeRedactor(store, { custom });
}

import { closest } from "../kernel/did-you-mean.ts";
import { UserError } from "../kernel/user-error.ts";
import { shorten, visible } from "../kernel/visible.ts";
import { compileCustomRules } from "../redact/custom/compile-custom.ts";
import type { SecretRule } from "../redact/define-rule.ts";
import builtIn from "../redact/rules/index.ts";
import type { LoadedRules } from "./load-rules.ts";

export interface CatalogRule {
  readonly rule: SecretRule;
  /** The file where it is configured; null for one of ours. */
  readonly file: string | null;
}

/** All rules: ours in the order of their ids, then the user's in the order they are read. */
export function ruleCatalog({ custom, files }: LoadedRules): readonly CatalogRule[] {
  return [
    ...builtIn.map((rule) => ({ rule, file: null })),
    ...compileCustomRules(custom).map((rule) => ({ rule, file: files.get(rule.id) ?? null })),
  ];
}

export function ruleNamed(catalog: readonly CatalogRule[], id: string): CatalogRule {
  const found = catalog.find(({ rule }) => rule.id === id);
  if (found) return found;
  const ids = catalog.map(({ rule }) => rule.id);
  const meant = closest(id, ids) ?? ids.find((known) => id.length > 2 && known.includes(id.toLowerCase()));
  throw new UserError("not-found", `There is no rule ${shorten(visible(id), 64)}.`, {
    hint: meant === undefined ? "See all with: incident rules list." : `Did you mean ${meant}?`,
  });
}

/** How sure a finding of the rule is, where that does not depend on the value. */
export function confidenceNote(rule: SecretRule, { file }: Pick<CatalogRule, "file">): string {
  // Of the user's own rules each has one confidence for all values.
  if (rule.confidence) return file === null ? "by value" : rule.confidence("");
  return rule.kind === "specific" ? "high" : "medium";
}

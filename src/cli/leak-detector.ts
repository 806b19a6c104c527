import type { CustomRule } from "../redact/custom/custom-rule.ts";
import type { KnownSecrets } from "../redact/known-secrets.ts";
import { createRedactor, type Redactor } from "../redact/redact.ts";
import rules from "../redact/rules/index.ts";

/** What finds leaks, and how its rules are called. */
export interface LeakDetector {
  readonly redactor: Redactor;
  readonly rules: ReadonlyArray<{ readonly id: string; readonly title: string }>;
  titleOf(rule: string): string;
}

/** The one place that says which rules leaks are looked for with. */
export function leakDetector(
  key: Uint8Array,
  { known, custom }: { readonly known: KnownSecrets; readonly custom: readonly CustomRule[] },
): LeakDetector {
  const own = custom.map(({ id, title }) => ({ id, title: title ?? id }));
  const all = [...rules.map(({ id, title }) => ({ id, title })), ...own];
  const titles = new Map<string, string>(all.map(({ id, title }) => [id, title]));
  return {
    redactor: createRedactor({ key, known, custom }),
    rules: all,
    titleOf: (rule) => titles.get(rule) ?? rule,
  };
}

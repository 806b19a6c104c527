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
export function leakDetector(key: Uint8Array, known: KnownSecrets = []): LeakDetector {
  const titles = new Map<string, string>(rules.map(({ id, title }) => [id, title]));
  return {
    redactor: createRedactor({ key, known }),
    rules: rules.map(({ id, title }) => ({ id, title })),
    titleOf: (rule) => titles.get(rule) ?? rule,
  };
}

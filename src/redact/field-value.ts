import { defineRule } from "./define-rule.ts";
import type { Found } from "./find-secrets.ts";
import type { NameKind } from "./secret-names.ts";
import { isSecretValue } from "./secret-values.ts";

const SCHEME = /^(?:(?:Bearer|Basic|Token|Bot|ApiKey|Digest) +)?/i;

/** What the markers of decoded fields say: the same as for a field that text quotes. */
const fieldRule = defineRule({
  id: "json-field",
  title: "Value of a field whose name says secret",
  keywords: [],
  pattern: /(?!)/g,
  kind: "generic",
  examples: { hides: [], keeps: [] },
});

/** The whole text as one secret, when the name of its field says so and it looks like a value. */
export function findInField(kind: NameKind): ((text: string) => readonly Found[]) | undefined {
  if (kind === "none") return undefined;
  return (text) => {
    const start = SCHEME.exec(text)?.[0].length ?? 0;
    const secret = text.slice(start);
    return isSecretValue(secret, kind, "literal") ? [{ rule: fieldRule, start, end: text.length, secret }] : [];
  };
}

/** A place that is filled at another time: `${HARBOR_TOKEN}`, or what OpenClaw puts where it hid a value. */
const NO_VALUE = /^(?:\s*|\$\{[A-Za-z_][A-Za-z0-9_]*\}|__OPENCLAW_REDACTED__)$/;

/** The whole text, where its place alone makes it a secret. */
export function findWhole(text: string): readonly Found[] {
  return NO_VALUE.test(text) ? [] : [{ rule: fieldRule, start: 0, end: text.length, secret: text }];
}

import { shorten } from "../kernel/visible.ts";
import type { Redactor } from "../redact/redact.ts";

const LONGEST_STEP = 200;

/**
 * What a configured secret is called: its file and the steps that lead to it there. A step may be a token itself, where
 * a map is keyed by tokens: then a star stands in its place.
 */
export function nameSecret(
  file: string,
  path: readonly string[],
  { values, redactor }: { readonly values: ReadonlySet<string>; readonly redactor: Pick<Redactor, "redactText"> },
): string {
  const steps = path.map((step) => {
    const isSecret = values.has(step) || redactor.redactText(step).hits.length > 0;
    return isSecret ? "*" : shorten(step, LONGEST_STEP);
  });
  return `${file}#${steps.join(".")}`;
}

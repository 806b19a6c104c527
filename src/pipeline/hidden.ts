import { groupBy } from "../kernel/group-by.ts";
import type { MaskedHit, SecretHit, Withheld } from "../redact/redact.ts";
import type { HiddenSecret, MaskedText, WithheldText } from "../store/fact.ts";

const MOST_PATHS = 20;

/** One entry for each secret, however often a fact repeats it. */
export function hiddenSecrets(hits: readonly SecretHit[]): readonly HiddenSecret[] {
  if (hits.length === 0) return [];
  const bySecret = groupBy(hits, (hit) => `${hit.rule}\u0000${hit.fingerprint}`);
  return [...bySecret.values()].map((same) => ({
    rule: same[0].rule,
    fingerprint: same[0].fingerprint,
    ...(same[0].earlier === undefined ? {} : { earlier: [...same[0].earlier] }),
    confidence: same[0].confidence,
    ...(same[0].mask === undefined ? {} : { mask: same[0].mask }),
    ...(same[0].hint === undefined ? {} : { hint: same[0].hint }),
    ...listOf("names", same),
    ...listOf("carriers", same),
    count: same.reduce((sum, hit) => sum + hit.count, 0),
    paths: [...new Set(same.map((hit) => hit.path))].slice(0, MOST_PATHS),
  }));
}

/** What the hits of one secret say together; nothing where none of them says anything. */
function listOf<Name extends "names" | "carriers">(
  name: Name,
  hits: readonly SecretHit[],
): { [key in Name]?: string[] } {
  const all = [...new Set(hits.flatMap((hit) => hit[name]))];
  return all.length === 0 ? {} : ({ [name]: all } as { [key in Name]: string[] });
}

export function withheldTexts(withheld: readonly Withheld[]): readonly WithheldText[] {
  if (withheld.length === 0) return [];
  const byReason = groupBy(withheld, (text) => text.reason);
  return [...byReason].map(([reason, texts]) => ({
    reason,
    paths: texts.map((text) => text.path).slice(0, MOST_PATHS),
  }));
}

/** One entry for each name and form; undefined where nothing was masked, as nearly everywhere. */
export function maskedTexts(masked: readonly MaskedHit[]): readonly MaskedText[] | undefined {
  if (masked.length === 0) return undefined;
  const same = groupBy(masked, ({ form, name }) => `${form}\u0000${name ?? ""}`);
  return [...same.values()].map((hits) => ({
    form: hits[0].form,
    name: hits[0].name,
    count: hits.reduce((sum, hit) => sum + hit.count, 0),
    paths: [...new Set(hits.map((hit) => hit.path))].slice(0, MOST_PATHS),
  }));
}

import carriers from "./carriers/index.ts";
import { confidenceOf } from "./confidence-of.ts";
import type { SecretRule } from "./define-rule.ts";
import { compileRules, type Found } from "./find-secrets.ts";
import type { KnownSecrets } from "./known-secrets.ts";
import { findMasks } from "./masks.ts";
import { overlaps, type Range } from "./range.ts";
import { SearchLimit } from "./search-limit.ts";
import { blankColors } from "./terminal-colors.ts";
import type { View } from "./view.ts";

/** Notations within each other: JSON in base 64 in a percent-encoded URL are three. */
const MAX_DEPTH = 5;
/** Of these are encodings at most: nobody encodes what is encoded already so often but to hide it. */
const MAX_ENCODINGS = 3;
const ENCODINGS: ReadonlySet<string> = new Set(["base64", "hex"]);

/** Letters of views that may be read for each letter of the text. Honest text in several notations needs three. */
const MOST_READINGS = 8;
const LEAST_BUDGET = 64 << 10;

/** What is shorter has no room for a notation around a secret. */
const SHORTEST = 12;

/** What one search may still do, and the views it has read. */
interface Work {
  left: number;
  readonly seen: Set<string>;
}

/** Makes the search for secrets in a text, whatever notations it uses. Throws `SearchLimit` for what no honest text does. */
export function openSearch(rules: readonly SecretRule[], known: KnownSecrets = []): (text: string) => readonly Found[] {
  const findPlain = compileRules(rules, known);

  function search(text: string, within: readonly string[], work: Work): readonly Found[] {
    const { found, documented, hits } = findPlain(text);
    if (text.length < SHORTEST) return found;
    const all: Found[] = [...found, ...findMasks(text)];
    if (text.includes("\x1b[")) all.push(...findPlain(blankColors(text)).found);
    for (const carrier of carriers) {
      for (const view of carrier.views(text, { hits })) {
        if (within.length === MAX_DEPTH) break;
        if (ENCODINGS.has(carrier.id) && encodingsIn(within) === MAX_ENCODINGS) throw new SearchLimit("depth");
        // Two notations undone in either order read the same.
        if (work.seen.has(view.text)) continue;
        work.seen.add(view.text);
        work.left -= view.text.length;
        if (work.left < 0) throw new SearchLimit("budget");
        for (const inner of search(view.text, [...within, carrier.id], work)) {
          if (view.joins && !isNews(inner, view, found, documented)) continue;
          const outer = view.original(inner);
          all.push({ ...inner, ...outer, carriers: [carrier.id, ...(inner.carriers ?? [])] });
        }
      }
    }
    return all;
  }

  return (text) => search(text, [], { left: MOST_READINGS * text.length + LEAST_BUDGET, seen: new Set([text]) });
}

function encodingsIn(carrierIds: readonly string[]): number {
  return carrierIds.filter((id) => ENCODINGS.has(id)).length;
}

/**
 * What reads on over a place where something was taken out. A secret that is whole by itself is not made longer by
 * what happens to stand on the next line.
 */
function isNews(inner: Found, view: View, found: readonly Found[], documented: readonly Range[]): boolean {
  if (view.isDoubtful && (inner.rule.kind === "generic" || confidenceOf(inner) === "low")) return false;
  if (!view.joins?.some((join) => inner.start < join && join < inner.end)) return false;
  const outer = view.original(inner);
  if (documented.some((known) => overlaps(known, outer))) return false;
  return !found.some(
    (plain) => plain.rule.kind === "specific" && overlaps(plain, outer) && confidenceOf(plain) !== "low",
  );
}

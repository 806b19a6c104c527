import type { Confidence, SecretRule } from "./define-rule.ts";
import { compileRules, type Found } from "./find-secrets.ts";
import { type Fingerprints, fingerprintsOf } from "./fingerprint.ts";
import { markersIn, redactedMarker } from "./marker.ts";
import { mergeOverlaps } from "./merge-overlaps.ts";
import { contains, overlaps, type Range } from "./range.ts";
import type { ScanHit } from "./scan-hit.ts";
import { blankColors, uncolor } from "./terminal-colors.ts";

/** One secret hidden in one text. */
export interface HiddenSecret extends Fingerprints {
  readonly rule: string;
  readonly confidence: Confidence;
}

export interface HiddenText {
  readonly text: string;
  readonly hidden: readonly HiddenSecret[];
}

/** What the surroundings of the text say is secret in it, beside what the rules find. */
export type FindMore = (text: string) => readonly Found[];

/** Each round hides what the last one uncovered (a token glued to another). Honest text needs two; more is a trap. */
const MOST_ROUNDS = 8;

/** The two uses of one detector. */
export interface TextDetector {
  /** Hides all secrets of one text. Throws when the text cannot be made clean. */
  hide(text: string, more?: FindMore): HiddenText;
  /** Says where they stand, in the order of the text. */
  scan(text: string): readonly ScanHit[];
}

export function openTextDetector(
  rules: readonly SecretRule[],
  key: Uint8Array,
  olderKeys: readonly Uint8Array[] = [],
): TextDetector {
  const findPlain = compileRules(rules);

  function find(text: string): readonly Found[] {
    const uncolored = uncolor(text);
    if (!uncolored) return findPlain(text);
    const inside = findPlain(uncolored.text).map((found) => ({ ...found, ...uncolored.original(found) }));
    return [...inside, ...findPlain(blankColors(text))];
  }

  function describe(found: Found): HiddenSecret {
    const { rule, secret } = found;
    return {
      rule: rule.id,
      ...fingerprintsOf(key, olderKeys, rule.canonical?.(secret) ?? secret),
      confidence: rule.confidence?.(secret) ?? (rule.kind === "specific" ? "high" : "medium"),
    };
  }

  const scan = (text: string): readonly ScanHit[] => {
    const found = withoutMarkers(text, find(text));
    if (found.length === 0) return [];
    return mergeOverlaps(found).flatMap(({ start, end, winner, others }) => [
      { ...describe(winner), start, end, carriers: [], names: [] },
      ...others.map((other) => ({ ...describe(other), start: other.start, end: other.end, carriers: [], names: [] })),
    ]);
  };

  const hide = (original: string, more?: FindMore): HiddenText => {
    let text = original;
    let hidden: HiddenSecret[] | undefined;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const found = withoutMarkers(text, more ? [...find(text), ...more(text)] : find(text));
      if (found.length === 0) return { text, hidden: hidden ?? NOTHING };
      hidden ??= [];
      let clean = "";
      let copied = 0;
      for (const { start, end, winner, others } of mergeOverlaps(found)) {
        const secret = describe(winner);
        hidden.push(secret, ...others.map(describe));
        clean += text.slice(copied, start) + redactedMarker(secret.rule, secret.fingerprint);
        copied = end;
      }
      text = clean + text.slice(copied);
    }
    throw new Error("the text did not come clean");
  };

  return { hide, scan };
}

const NOTHING: readonly HiddenSecret[] = [];

/** Drops what is an earlier marker, and what a label alone took for a value because a marker stands in it. */
function withoutMarkers(text: string, found: readonly Found[]): readonly Found[] {
  if (found.length === 0) return found;
  const markers = markersIn(text);
  if (markers.length === 0) return found;
  return found.filter((finding) => {
    const marker = firstEndingAfter(markers, finding.start);
    if (!marker) return true;
    return !(finding.rule.kind === "specific" ? contains(marker, finding) : overlaps(marker, finding));
  });
}

/** By halving, as hostile text holds as many markers as it likes. */
function firstEndingAfter(markers: readonly Range[], position: number): Range | undefined {
  let low = 0;
  let high = markers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((markers[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return markers[low];
}

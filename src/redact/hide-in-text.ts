import { type Carry, openCarry } from "./carry.ts";
import { confidenceOf } from "./confidence-of.ts";
import type { Confidence, SecretRule } from "./define-rule.ts";
import type { Found } from "./find-secrets.ts";
import { type Fingerprints, fingerprintsOf } from "./fingerprint.ts";
import { hintOf } from "./hint.ts";
import type { KnownSecrets } from "./known-secrets.ts";
import { markersIn, redactedMarker } from "./marker.ts";
import { maskFingerprint, maskOf, openclawMask } from "./masks.ts";
import { mergeOverlaps } from "./merge-overlaps.ts";
import { contains, overlaps, type Range } from "./range.ts";
import type { ScanHit } from "./scan-hit.ts";
import { openSearch } from "./search-text.ts";

/** One secret hidden in one text. */
export interface HiddenSecret extends Fingerprints {
  readonly rule: string;
  readonly confidence: Confidence;
  /** What was undone to read it, outermost first. */
  readonly carriers: readonly string[];
  /** Where the same value stands in the configuration. */
  readonly names: readonly string[];
  /** The fingerprint that its mask has, where OpenClaw would mask it and leave its ends. */
  readonly mask?: string;
  /** What may be told of it: its public beginning, its length, its last letters where enough stays unknown. */
  readonly hint?: string;
}

export interface HiddenText {
  readonly text: string;
  readonly hidden: readonly HiddenSecret[];
}

/** What the surroundings of the text say is secret in it, beside what the rules find. */
export type FindMore = (text: string) => readonly Found[];

/** Each round hides what the last one uncovered (a token glued to another). Honest text needs two; more is a trap. */
const MOST_ROUNDS = 16;

/** The two uses of one detector. */
export interface TextDetector {
  /**
   * Hides all secrets of one text, and what the texts before it say is one. Throws when the text cannot be made clean.
   */
  hide(text: string, more?: FindMore, carried?: readonly Found[]): HiddenText;
  /** Says where they stand, in the order of the text. */
  scan(text: string, carried?: readonly Found[]): readonly ScanHit[];
  /** A memory for texts that come one after the other. */
  openCarry(): Carry;
}

export interface DetectorOptions {
  readonly rules: readonly SecretRule[];
  readonly key: Uint8Array;
  /** Keys that fingerprints were made with before, the newest first. */
  readonly olderKeys?: readonly Uint8Array[] | undefined;
  readonly known?: KnownSecrets | undefined;
}

export function openTextDetector({ rules, key, olderKeys = [], known = [] }: DetectorOptions): TextDetector {
  const find = openSearch(rules, known);

  function describe(found: Found): HiddenSecret {
    const { rule, secret, carriers = [], names = [] } = found;
    const canonical = rule.canonical?.(secret) ?? secret;
    const isMask = rule === openclawMask;
    const mask = isMask ? canonical : maskOf(canonical);
    const hint = hintOf(rule, secret);
    return {
      rule: rule.id,
      ...(isMask ? { fingerprint: maskFingerprint(key, canonical) } : fingerprintsOf(key, olderKeys, canonical)),
      confidence: confidenceOf(found),
      carriers,
      names,
      ...(mask === undefined ? {} : { mask: maskFingerprint(key, mask) }),
      ...(hint === undefined ? {} : { hint }),
    };
  }

  const scan = (text: string, carried: readonly Found[] = []): readonly ScanHit[] => {
    const found = withoutMarkers(text, [...find(text), ...carried]);
    if (found.length === 0) return [];
    return mergeOverlaps(found).flatMap(({ start, end, winner, others }) => [
      { ...describe(winner), start, end },
      ...others.map((other) => ({ ...describe(other), start: other.start, end: other.end })),
    ]);
  };

  const hide = (original: string, more?: FindMore, carried: readonly Found[] = []): HiddenText => {
    let text = original;
    let hidden: HiddenSecret[] | undefined;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const found = withoutMarkers(text, findAll(text, more, round === 0 ? carried : []));
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

  function findAll(text: string, more: FindMore | undefined, carried: readonly Found[]): readonly Found[] {
    if (!more && carried.length === 0) return find(text);
    return [...find(text), ...(more?.(text) ?? []), ...carried];
  }

  const prefixes = rules.flatMap((rule) => rule.prefixes ?? []);
  return { hide, scan, openCarry: () => openCarry(find, prefixes) };
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

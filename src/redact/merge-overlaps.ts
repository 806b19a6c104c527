import type { Found } from "./find-secrets.ts";
import { overlaps, type Range } from "./range.ts";

/** What one marker replaces: the union of findings that touch the same text. */
export interface Hidden extends Range {
  /** The finding the marker names. */
  readonly winner: Found;
  /** Other secrets known by their own form inside the same stretch. */
  readonly others: readonly Found[];
}

/** Joins overlapping findings, so that no piece of a secret is left between two markers. */
export function mergeOverlaps(found: readonly Found[]): Hidden[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const groups: { start: number; end: number; members: Found[] }[] = [];
  for (const finding of sorted) {
    const last = groups.at(-1);
    if (last && overlaps(last, finding)) {
      last.members.push(finding);
      last.end = Math.max(last.end, finding.end);
    } else {
      groups.push({ start: finding.start, end: finding.end, members: [finding] });
    }
  }
  return groups.map(({ start, end, members }) => {
    const winner = members.reduce(better);
    const others = members.filter((member) => member.rule.kind === "specific" && !overlaps(member, winner));
    return { start, end, winner, others };
  });
}

/** A known value says most, a form more than a label. Of what says the same, the longer: it leaves less uncovered. */
function better(one: Found, other: Found): Found {
  const isOneKnown = one.names !== undefined;
  if (isOneKnown !== (other.names !== undefined)) return isOneKnown ? one : other;
  if (one.rule.kind !== other.rule.kind) return one.rule.kind === "specific" ? one : other;
  if (one.rule.isFallback !== other.rule.isFallback) return one.rule.isFallback ? other : one;
  return other.end - other.start > one.end - one.start ? other : one;
}

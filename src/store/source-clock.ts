import type { Database } from "better-sqlite3";
import { UNORDERED } from "../events/event.ts";
import type { Place } from "./occurrence.ts";

/** Gives each fact its place in time without letting a clock that runs backwards reorder a file. */
export interface SourceClock {
  place(
    place: Place,
    occurredAt: number | null,
    observedAt: number,
  ): { readonly at: number; readonly regressed: boolean };
  refresh(): void;
}

export function openSourceClock(raw: Database): SourceClock {
  const last = raw.prepare<[number, number], { order_at: number }>(
    // What a rescan found later stands at the place of its line, but not in the order of the lines.
    `SELECT order_at FROM events WHERE source = ? AND generation = ? AND position >= 0 AND occurred_at IS NOT NULL
     AND (flags & ${UNORDERED}) = 0 ORDER BY position DESC, part DESC LIMIT 1`,
  );
  let cached: { key: string; at: number | null } | null = null;
  return {
    place({ source, generation, position }, occurredAt, observedAt) {
      // What is said about the source itself stands outside the order of its lines.
      if (position < 0) return { at: occurredAt ?? observedAt, regressed: false };
      const key = `${source}:${generation}`;
      if (cached?.key !== key) cached = { key, at: last.get(source, generation)?.order_at ?? null };
      const before = cached.at;
      const at = orderOf(before, occurredAt, observedAt);
      if (occurredAt !== null) cached = { key, at };
      return { at, regressed: before !== null && occurredAt !== null && occurredAt < before };
    },
    refresh() {
      cached = null;
    },
  };
}

/**
 * The place in time of a fact after one at `before`. Without any time so far it is ours, but that holds nothing up: one
 * broken first line must not date a whole session to the day it was read.
 */
export function orderOf(before: number | null, occurredAt: number | null, observedAt: number): number {
  return Math.max(before ?? Number.NEGATIVE_INFINITY, occurredAt ?? before ?? observedAt);
}

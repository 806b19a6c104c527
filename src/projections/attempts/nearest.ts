import type { KnownAttempt } from "./attempt-table.ts";

/** Of attempts that share the id of a call, the one nearest in time: providers reuse ids (openclaw-formats, section 4). */
export function nearest(rows: readonly KnownAttempt[], at: number): KnownAttempt | undefined {
  return rows.reduce<KnownAttempt | undefined>(
    (best, row) => (best === undefined || Math.abs(row.order_at - at) < Math.abs(best.order_at - at) ? row : best),
    undefined,
  );
}

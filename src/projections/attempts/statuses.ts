/** Statuses after which nothing more is expected. */
export const FINAL: ReadonlySet<string> = new Set([
  "denied",
  "expired",
  "cancelled",
  "succeeded",
  "failed",
  "timed-out",
]);

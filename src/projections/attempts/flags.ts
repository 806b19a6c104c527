/** Adds a remark to a list kept as JSON text, once. */
export function addFlag(flags: string, flag: string): string {
  const list: string[] = JSON.parse(flags);
  return list.includes(flag) ? flags : JSON.stringify([...list, flag]);
}

/** No transcript told of the call: only a result, or one of OpenClaw's other records. */
const ORPHANS: ReadonlySet<string> = new Set([
  "no-call-recorded",
  "only-in-trajectory",
  "only-in-ledger",
  "only-in-approvals",
]);

/** The outcome is the word of a second record; the transcript's own counts more when it comes. */
const SECOND_HAND: ReadonlySet<string> = new Set([
  "outcome-from-trajectory",
  "outcome-from-ledger",
  "outcome-from-approval",
  "ledger-says-succeeded",
]);

export function isSecondHand(flags: string): boolean {
  const list: string[] = JSON.parse(flags);
  return list.some((flag) => SECOND_HAND.has(flag));
}

export const withoutOrphan = (flags: string): string => without(flags, ORPHANS);
export const withoutSecondHand = (flags: string): string => without(flags, SECOND_HAND);

function without(flags: string, unwanted: ReadonlySet<string>): string {
  const list: string[] = JSON.parse(flags);
  const kept = list.filter((flag) => !unwanted.has(flag));
  return kept.length === list.length ? flags : JSON.stringify(kept);
}

/** The exit codes of every command; `incident help exit-codes` prints this table. */
export const EXIT = {
  done: 0,
  found: 1,
  failed: 2,
  partial: 3,
  refused: 4,
  integrity: 5,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_MEANINGS: ReadonlyArray<readonly [ExitCode, string]> = [
  [EXIT.done, "done"],
  [EXIT.found, "findings or leaks at or above the threshold"],
  [EXIT.failed, "could not do it: usage, configuration, unreadable, store locked; not a verdict"],
  [EXIT.partial, "partial: some sources could not be read"],
  [EXIT.refused, "refused: needs confirmation or permission"],
  [EXIT.integrity, "integrity failure: the store does not verify"],
  [EXIT.interrupted, "interrupted"],
];

import type { Allowance } from "./allowance.ts";
import type { Detector } from "./detector.ts";

/** What the search of one file shares with the search of everything in it. */
export interface Scanning {
  readonly detector: Detector;
  readonly allowance: Allowance;
  /** Where the private copy of a database may lie. */
  readonly temporary: string;
  /** Gives other work a turn; throws when the user wants an end. */
  breathe(): Promise<void>;
}

import type { Confidence } from "./define-rule.ts";
import type { Range } from "./range.ts";

/** One secret in a text, and where. `start` and `end` count UTF-16 letters of the text as it was given. */
export interface ScanHit extends Range {
  readonly rule: string;
  /** 32 hex letters. */
  readonly fingerprint: string;
  readonly confidence: Confidence;
  /** What was undone to read it, outermost first: `base64`, `json`, `percent` …; empty where it stands in plain text. */
  readonly carriers: readonly string[];
  /** Where the same value stands in the configuration, when it is a known one. */
  readonly names: readonly string[];
}

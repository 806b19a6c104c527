import type { HiddenSecret } from "./hide-in-text.ts";
import type { Range } from "./range.ts";

/** One secret in a text, and where. `start` and `end` count UTF-16 letters of the text as it was given. */
export interface ScanHit extends HiddenSecret, Range {}

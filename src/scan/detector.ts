import type { Redactor, StreamRedactor } from "../redact/redact.ts";

/** What scanning needs of a redactor: places in a text, and hits in the strings of a decoded record. */
export type Detector = Pick<Redactor, "scanText" | "redactJson" | "openStream">;

/** What searches records: one after the other, or each for itself. */
export type RecordDetector = Pick<StreamRedactor, "redactJson">;

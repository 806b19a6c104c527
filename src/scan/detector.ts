import type { Redactor } from "../redact/redact.ts";

/** What scanning needs of a redactor: places in a text, and hits in the strings of a decoded record. */
export type Detector = Pick<Redactor, "scanText" | "redactJson">;

/** A hit of a scanner, in UTF-16 letters of the text it was given. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** A scanner that does not tell says `high`: it reports all it finds. */
  readonly confidence: "high" | "medium" | "low";
}

/** Anything that finds secrets in the consecutive texts of a session, so that others can be put beside ours. */
export interface Engine {
  readonly name: string;
  /** Per text, what was found in it. */
  readonly find: (texts: readonly string[]) => Promise<readonly (readonly Found[])[]>;
  /** The texts as they would be stored. Without it, what was found is cut out. */
  readonly redact?: (texts: readonly string[]) => readonly string[];
}

/** What is not measured, and why: a scanner that is missing must not look like one that finds nothing. */
export interface NotMeasured {
  readonly name: string;
  readonly reason: string;
}

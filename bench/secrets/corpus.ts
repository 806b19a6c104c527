/** What the detector is measured on: texts as a transcript holds them, and what was put where. */
export interface Corpus {
  /** Who wrote the generator, and with which seed. */
  readonly name: string;
  readonly sessions: readonly CorpusSession[];
}

/** Consecutive texts of one session: each is one decoded string of a record (a tool's output, a command, a message). */
export interface CorpusSession {
  readonly texts: readonly string[];
  readonly secrets: readonly PlantedSecret[];
  readonly lookAlikes: readonly LookAlike[];
}

/** A stretch of one text, in UTF-16 letters, `end` not included. */
export interface Stretch {
  readonly text: number;
  readonly start: number;
  readonly end: number;
}

export interface PlantedSecret {
  /** Vendor and kind, as a person would say it: `github-pat`, `postgres-url-password`. */
  readonly family: string;
  /** How it stands there: `env-export`, `json-in-json`, `hexdump`. */
  readonly carrier: string;
  /** `core`: the ordinary ways a secret appears in a transcript. `hard`: disguised, wrapped or split. */
  readonly tier: "core" | "hard";
  /** The value itself, in no notation. */
  readonly value: string;
  /** Where it stands, in the notation of its carrier: several stretches where it is wrapped or split. */
  readonly stretches: readonly Stretch[];
}

/** Something that looks like a secret and is none. */
export interface LookAlike {
  /** `git-sha`, `uuid`, `integrity-hash`, `placeholder`, `public-key`, `bad-checksum` … */
  readonly kind: string;
  readonly stretch: Stretch;
  /** A wrong checksum and the like: hiding it is right, reporting it as a leak is not. Others must survive as they are. */
  readonly mayBeHidden: boolean;
}

/** A generator: the same seed gives the same corpus. */
export type MakeCorpus = (options: {
  readonly seed: number;
  /** How many secrets; a twentieth to a hundredth of the texts' lines. */
  readonly secrets: number;
  /** How many letters of text without any secret are around them, at least. */
  readonly backgroundChars: number;
}) => Corpus;

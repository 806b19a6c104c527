import type { EventBody, EventBodyOf, EventFlag, EventType, StoredEvent } from "../events/event.ts";

/** What redaction hid in one fact: it becomes a fact of its own, about the first. */
export type HiddenSecret = Omit<EventBodyOf<"secret-redacted">["data"], "about" | "aboutType" | "keyId">;
export type WithheldText = Omit<EventBodyOf<"text-withheld">["data"], "about" | "aboutType">;

export type MaskedText = Omit<EventBodyOf<"secret-masked">["data"], "about" | "aboutType">;

/** The name of a fact whose data stands in a sealed payload alone. */
export interface SealedBody {
  readonly type: EventType;
  readonly data: null;
}

/** A redacted fact on its way into the store. */
export interface Fact {
  readonly body: EventBody | SealedBody;
  readonly occurredAt: number | null;
  /** Tells apart the facts of one record; by default their order in it. */
  readonly identity?: string | undefined;
  /** What makes it the same fact elsewhere: the raw record's digest, or the digest of its own part of a document. */
  readonly sameness: string;
  readonly flags: readonly EventFlag[];
  readonly stream: string;
  readonly agent: string | null;
  readonly session: string | null;
  readonly secrets: readonly HiddenSecret[];
  readonly withheld: readonly WithheldText[];
  /** What OpenClaw had hidden before. */
  readonly masked?: readonly MaskedText[] | undefined;
  readonly ahead?: WorkedAhead | undefined;
}

/** What can be worked out before the fact's turn: on another thread, where there is much to read. */
export interface WorkedAhead {
  /** The id it has unless its source repeats itself. */
  readonly id: Buffer;
  /** The salt and after it the payload as UTF-8. */
  readonly sealed: Buffer;
  /** The payload without the long texts that no view looks at, as JSON, where that is shorter. */
  readonly seen?: Buffer | undefined;
}

/** What of a fact is written down as an event. */
export type BareFact = Omit<Fact, "secrets" | "withheld" | "masked" | "identity" | "sameness">;

/** All facts of one record of a source. */
export interface RecordFacts {
  /** Byte offset or row number; -1 for what is said about the source itself. */
  readonly position: number;
  readonly line: number | null;
  /** Keyed digest of the raw record, 16 bytes. */
  readonly digest: Buffer;
  readonly facts: readonly Fact[];
}

/** What an entry of a document said last, as it is stored. */
export type LastSaid = Pick<StoredEvent, "agent" | "session" | "stream"> & EventBody;

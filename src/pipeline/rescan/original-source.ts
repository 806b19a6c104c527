import type { RowMatch } from "../../decode/define-table.ts";
import type { Redactor } from "../../redact/redact.ts";
import type { RecordFacts } from "../../store/fact.ts";
import type { Store } from "../../store/open-store.ts";

/** Where a record was read, and the keyed digest that it had. */
export interface OriginalPlace {
  readonly position: number;
  readonly digest: Buffer;
}

/** Whose facts they are: what ingest found out about the source, as the stored event has it. */
export interface Belonging {
  readonly stream: string;
  readonly match: RowMatch;
}

/** One source as it is now. */
export interface OriginalSource {
  /** The facts of the record at a place, whatever stands there now; undefined when there is none. */
  recordAt(place: OriginalPlace, of: Belonging): RecordFacts | undefined;
  close(): void;
}

export interface OriginalOptions {
  readonly store: Store;
  /** With the rules of today. */
  readonly redactor: Redactor;
  /** Where private copies of databases may lie for a moment. */
  readonly temporary: string;
}

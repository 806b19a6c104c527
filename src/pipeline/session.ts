import type { RowMatch } from "../decode/define-table.ts";
import type { Projector } from "../projections/project.ts";
import type { Redactor } from "../redact/redact.ts";
import type { Appender } from "../store/append.ts";
import type { Store } from "../store/open-store.ts";
import type { Sources } from "../store/sources.ts";
import type { Tally } from "./batch-writer.ts";
import type { DecodeThread } from "./decode-thread.ts";
import type { LookAhead } from "./look-ahead.ts";
import type { NoteTaker } from "./note-taker.ts";

export interface ReaderOptions {
  readonly store: Store;
  readonly project: Projector;
  readonly redactor: Redactor;
  readonly now: () => number;
  /** Called between batches; throws to stop. */
  readonly pause: () => Promise<void>;
  /** Where private copies of databases may lie for a moment; only ours to read. */
  readonly temporary: string;
  /**
   * Whether lines are decoded and redacted on a second thread: `auto`, the default, when there is enough to read that
   * its start pays. Only for a redactor that can be made there again, and where the compiled file is.
   */
  readonly worker?: "auto" | "always" | "never";
  /** The file of the second thread, where it is not the one beside this program. */
  readonly workerFile?: URL;
}

export type Problem = { readonly path: string; readonly reason: string };

/** What reading a source needs; one for a store. */
export interface Session extends ReaderOptions {
  readonly sources: Sources;
  readonly appender: Appender;
  readonly tally: Tally;
  readonly notes: NoteTaker;
  /** A database says which session a file holds whose name does not. */
  nameSession(root: string, path: string, match: RowMatch): void;
  /** The session that facts of one of an agent's sessions belong to: the transcript it was imported from, or itself. */
  transcriptOf(agent: string | null, sessionId: string | null): string | null;
  /** What was known of imports may change with each database that is read. */
  forgetTranscripts(): void;
  sessionNamed(root: string, path: string): RowMatch | undefined;
  /** The second thread, if it is worth it for so many more bytes. */
  threadFor(bytes: number): DecodeThread | undefined;
  readonly lookAhead: LookAhead;
}

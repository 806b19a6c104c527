import type { EventBody, EventDraft } from "../events/event.ts";
import type { Json, JsonObject } from "../kernel/json.ts";

/** What the place of a file says about its content. */
export interface SourceMatch {
  readonly agent: string | null;
  readonly sessionId: string | null;
  /** A file that nobody appends to any more: what follows its last newline is a line too. */
  readonly isFinal: boolean;
  readonly compression: "none" | "zstd";
  /** How the file was set aside, by its name. */
  readonly archive: Archive | null;
}

export interface Archive {
  readonly kind: "reset" | "deleted" | "compacted" | "checkpoint" | "imported" | "repaired" | "moved";
  /** ms UTC, from the name; null when the name has no time. */
  readonly at: number | null;
}

/** What a whole document is besides its content. */
export interface DocumentFile {
  readonly path: string;
  /** SHA-256 of its bytes as 64 hex characters. */
  readonly hash: string;
  readonly bytes: number;
  /** ms UTC. */
  readonly modifiedAt: number;
}

/** One kind of evidence: where to find it in a home, and what its records mean. */
export interface SourceDefinition {
  readonly id: string;
  readonly title: string;
  readonly era: "jsonl" | "sqlite" | "any";
  /** Which folder `where` starts from: the OpenClaw home, the folder of the gateway logs, or that of a file of the host. */
  readonly root: "home" | "logs" | "host";
  /**
   * `lines`: one JSON record a line, appended to. `document`: one JSON value, written anew each time. `database`: a SQLite
   * file whose tables are entries of decode/tables/. `tree`: a folder whose files are hashed and never decoded; a record
   * is what changed of one file.
   */
  readonly shape: "lines" | "document" | "database" | "tree";
  /** For a database: which tables it has, and the newest schema number seen so far. */
  readonly database?: { readonly tables: "agent" | "state"; readonly newestSchema: number };
  /** The first part of the stream's name, where the same records also come from another kind of source. */
  readonly stream?: string;
  /** It holds tokens in the clear: where it cannot be decoded, its text is not kept either. */
  readonly holdsTokens?: boolean;
  /** Paths with `*` for one segment; `claim` has the last word. */
  readonly where: readonly string[];
  readonly claim: (path: string) => SourceMatch | null;
  /** Whether a file that the user named, whatever it is called, begins like this source. */
  readonly beginsLike?: (head: string) => boolean;
  /** How a line that is no JSON becomes a record. Throws when it cannot. */
  readonly parseLine?: (text: string) => Json;
  /** The same for a document, and where its facts are about the file itself. */
  readonly parseDocument?: (text: string, file: DocumentFile) => Json;
  /** Places in the facts' data that hold a secret whatever it looks like, by the keys that lead there. */
  readonly isSecret?: (path: readonly (string | number)[]) => boolean;
  /** What the file's name alone says. */
  readonly opening?: (match: SourceMatch) => readonly EventDraft[];
  /** Must give at least one event for every record: nothing read is dropped. */
  readonly decode: (record: JsonObject, match: SourceMatch) => readonly EventDraft[];
  /** For a document or a tree: what it means that an entry is no longer there, given what it last said; null for nothing. */
  readonly removed?: (last: EventBody) => EventDraft | null;
  readonly examples: ReadonlyArray<{
    readonly path: string;
    readonly record: Json;
    readonly gives: readonly string[];
  }>;
}

export function defineSource(definition: SourceDefinition): SourceDefinition {
  return definition;
}

/** A plain live file: no archive, not compressed, still growing. */
export function liveMatch(more: Partial<SourceMatch> = {}): SourceMatch {
  return { agent: null, sessionId: null, isFinal: false, compression: "none", archive: null, ...more };
}

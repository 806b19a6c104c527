import { closeSync, constants, copyFileSync, lstatSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { codeOf, openSource, reasonOf, type SourceStat } from "./open-source.ts";

/** A database of the home, open for reading only. */
export interface HomeDatabase {
  readonly raw: Database.Database;
  /** `live`: through a connection to the file itself; `private-copy`: from a copy that `close` removes. */
  readonly way: "live" | "private-copy";
  readonly stat: SourceStat;
  close(): void;
}

export type OpenedDatabase =
  | { readonly kind: "open"; readonly database: HomeDatabase }
  | { readonly kind: "gone" }
  | { readonly kind: "unreadable"; readonly reason: string };

export interface OpenDatabaseOptions {
  /** Whether a gateway may be using the home now. In any other home nothing is written, not even an index of the WAL. */
  readonly isLive: boolean;
  /** Where a private copy may lie. */
  readonly temporary: string;
  /** How long a writer is waited for, ms. */
  readonly waitMs?: number;
}

const WAIT_MS = 2000;

/** The WAL and its index belong to the database: without them it lags by megabytes, or cannot be opened. */
const COMPANIONS = ["-wal", "-shm"] as const;

/** A writer that never rests must not keep us copying for ever. */
const MOST_COPIES = 5;

/**
 * Opens a database below `root` for reading without changing a byte of the home. A live one is read through SQLite,
 * whose locks keep the picture whole; only the volatile `-shm` may be touched then. A plain copy of a live file would be
 * torn. In a copied home SQLite would write a new `-shm` beside the evidence: there its files are read from a copy.
 */
export function openHomeDatabase(root: string, relative: string, options: OpenDatabaseOptions): OpenedDatabase {
  const opened = openSource(root, relative);
  if (opened.kind !== "open") return opened;
  closeSync(opened.fd);
  if (opened.stat.sizeBytes === 0) return { kind: "unreadable", reason: "an empty file, not a database" };
  const file = path.join(root, relative);
  try {
    // Without an index of the WAL nobody has it open: a connection of ours would create one.
    if (options.isLive && isRegular(`${file}-shm`)) return openLive(file, opened.stat, options);
    return openCopy(root, relative, opened.stat, options);
  } catch (error) {
    const reason = databaseFault(error);
    if (reason === undefined) throw error;
    return reason === GONE ? { kind: "gone" } : { kind: "unreadable", reason };
  }
}

function openLive(file: string, stat: SourceStat, options: OpenDatabaseOptions): OpenedDatabase {
  const raw = connect(file, options);
  return { kind: "open", database: { raw, way: "live", stat, close: () => void raw.close() } };
}

function openCopy(root: string, relative: string, stat: SourceStat, options: OpenDatabaseOptions): OpenedDatabase {
  const folder = mkdtempSync(path.join(options.temporary, "incident-copy-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const copy = path.join(folder, "copy.sqlite");
    const fault = copyDatabase(root, relative, copy);
    if (fault !== null) {
      remove();
      return { kind: "unreadable", reason: fault };
    }
    const raw = connect(copy, options);
    const close = () => {
      raw.close();
      remove();
    };
    return { kind: "open", database: { raw, way: "private-copy", stat, close } };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Copies the database and what belongs to it; null, or why it could not be done. */
function copyDatabase(root: string, relative: string, copy: string): string | null {
  for (let attempt = 0; attempt < MOST_COPIES; attempt += 1) {
    const before = databaseFingerprint(root, relative);
    for (const suffix of ["", ...COMPANIONS]) {
      rmSync(`${copy}${suffix}`, { force: true });
      const opened = openSource(root, `${relative}${suffix}`);
      if (opened.kind === "unreadable") return `${suffix === "" ? "" : `its ${suffix} file is `}${opened.reason}`;
      if (opened.kind === "gone") continue;
      closeSync(opened.fd);
      copyFileSync(
        path.join(root, `${relative}${suffix}`),
        `${copy}${suffix}`,
        constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE,
      );
    }
    if (databaseFingerprint(root, relative)?.text === before?.text) return null;
  }
  return "it changes while it is copied: a gateway is writing to it (name a live home with --live)";
}

export interface DatabaseFingerprint {
  /** Changes with every write of SQLite to the database or its WAL, as far as the file system's clock shows it. */
  readonly text: string;
  /** When one of them was last written to, ms UTC. */
  readonly modifiedAt: number;
}

/** Null when the files cannot be looked at; opening says why. */
export function databaseFingerprint(root: string, relative: string): DatabaseFingerprint | null {
  try {
    const stats = ["", "-wal"].map((suffix) =>
      lstatSync(path.join(root, `${relative}${suffix}`), { bigint: true, throwIfNoEntry: false }),
    );
    const text = stats
      .map((stat) => (stat ? `${stat.dev}:${stat.ino}:${stat.size}:${stat.mtimeNs}` : "none"))
      .join(" ");
    return { text, modifiedAt: Math.max(...stats.map((stat) => Number((stat?.mtimeNs ?? 0n) / 1_000_000n))) };
  } catch (error) {
    if (codeOf(error) !== undefined) return null;
    throw error;
  }
}

function connect(file: string, options: OpenDatabaseOptions): Database.Database {
  const raw = new Database(file, { readonly: true, fileMustExist: true, timeout: options.waitMs ?? WAIT_MS });
  try {
    // The schema is evidence too: no function of it may run with our rights.
    raw.pragma("trusted_schema = OFF");
    raw.pragma("query_only = ON");
    raw.pragma("mmap_size = 0");
    raw.pragma("cache_size = -8192");
    // One picture of all tables, however long reading them takes; it holds up no writer.
    // Opening reads nothing: the first look tells whether it is a database at all.
    raw.exec("BEGIN");
    raw.prepare("SELECT COUNT(*) FROM sqlite_schema").get();
    return raw;
  } catch (error) {
    raw.close();
    throw error;
  }
}

function isRegular(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

const GONE = "gone";

/** What SQLite says about a database that cannot be read, in words for a person; by the first part of its code. */
const FAULTS: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: "it is not a SQLite database",
  SQLITE_CORRUPT: "it is damaged: the database is malformed or cut short",
  SQLITE_BUSY: "it is locked by another process",
  SQLITE_LOCKED: "it is locked by another process",
  SQLITE_CANTOPEN: "it cannot be opened",
  SQLITE_IOERR: "the disk reports an input/output error",
  SQLITE_PERM: "permission denied",
  SQLITE_AUTH: "permission denied",
  SQLITE_READONLY: "its write-ahead log cannot be read without writing beside it",
  SQLITE_PROTOCOL: "it is locked by another process",
  SQLITE_NOMEM: "it asks for more memory than there is",
  SQLITE_TOOBIG: "a value in it is too large",
  SQLITE_SCHEMA: "its schema changed while it was read",
  SQLITE_ERROR: "its schema cannot be understood",
};

/** The reason why a database of the home could not be read; undefined when the error is about something else. */
export function databaseFault(error: unknown): string | undefined {
  const code = codeOf(error);
  if (code === undefined) return undefined;
  if (code === "ENOENT") return GONE;
  const known = Object.keys(FAULTS).find((name) => code === name || code.startsWith(`${name}_`));
  if (known !== undefined) return FAULTS[known];
  return code.startsWith("SQLITE_") ? `SQLite reports ${code}` : reasonOf(error);
}

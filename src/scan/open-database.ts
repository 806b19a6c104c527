import path from "node:path";
import Database from "better-sqlite3";
import { databaseFault, openHomeDatabase } from "../tail/home-database.ts";
import { Damaged } from "./stopped.ts";

export interface OpenedDatabase {
  readonly raw: Database.Database;
  close(): void;
}

/** Where the header says that the database has a write-ahead log, for readers and for writers. */
const LOG_BYTES = [18, 19];
const WITH_LOG = 2;
const WITHOUT_LOG = 1;

/**
 * With what its write-ahead log holds. From a private copy, for a connection to the file itself could write beside it; only
 * a live one is read in place.
 */
export function openDatabaseFile(
  file: string,
  options: { readonly isLive: boolean; readonly temporary: string },
): OpenedDatabase {
  const opened = openHomeDatabase(path.dirname(file), path.basename(file), options);
  if (opened.kind === "gone") throw new Damaged("it is gone");
  if (opened.kind === "unreadable") throw new Damaged(opened.reason);
  return opened.database;
}

/** A database that lies inside of something else. What its write-ahead log holds lies beside it, and is searched there. */
export function openDatabaseInMemory(bytes: Buffer): OpenedDatabase {
  // SQLite opens no database in memory that says it has a log.
  for (const at of LOG_BYTES) if (bytes[at] === WITH_LOG) bytes[at] = WITHOUT_LOG;
  try {
    const raw = new Database(bytes, { readonly: true });
    raw.pragma("trusted_schema = OFF");
    raw.pragma("query_only = ON");
    raw.prepare("SELECT COUNT(*) FROM sqlite_schema").get();
    return { raw, close: () => void raw.close() };
  } catch (error) {
    throw new Damaged(faultOf(error), { cause: error });
  }
}

/** Why a database could not be read; what is no word of SQLite's is a mistake of ours. */
export function faultOf(error: unknown): string {
  const fault = databaseFault(error);
  if (fault === undefined) throw error;
  return fault;
}

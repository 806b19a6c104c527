import { chmodSync, closeSync, constants, lstatSync, mkdirSync, openSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { EXIT } from "../kernel/exit-codes.ts";
import { UserError } from "../kernel/user-error.ts";
import { isMigrated, migrate, refuseNewer } from "./migrate.ts";
import { explainStoreError } from "./store-error.ts";
import { identify } from "./store-identity.ts";
import type { StoreKeys } from "./store-key.ts";
import type { Tables } from "./tables.ts";

export interface Store {
  readonly file: string;
  readonly raw: Database.Database;
  readonly kysely: Kysely<Tables>;
  readonly keys: StoreKeys;
  readonly storeId: string;
  close(): Promise<void>;
}

/** How long another process's transaction is waited for. */
const BUSY_MS = 5000;

/** Opens a store, creating it, its folder and its key when there is none. Only this way a store comes into being. */
export async function openStore(file: string): Promise<Store> {
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    if (!exists(file)) createEmptyFile(file);
    return await openFile(file);
  } catch (error) {
    throw explainStoreError(error, file) ?? error;
  }
}

/** Opens a store that must exist, for writing. */
export async function openExistingStore(file: string): Promise<Store> {
  try {
    refuseMissing(file);
    return await openFile(file);
  } catch (error) {
    throw explainStoreError(error, file) ?? error;
  }
}

/** Opens a store that must exist. `prepare` may bring its views up to date; after it nothing is written. */
export async function openStoreForReading(file: string, prepare: (store: Store) => void): Promise<Store> {
  try {
    refuseMissing(file);
    const store = await openFile(file);
    try {
      prepare(store);
      store.raw.pragma("query_only = ON");
    } catch (error) {
      await store.close();
      throw error;
    }
    return store;
  } catch (error) {
    throw explainStoreError(error, file) ?? error;
  }
}

function refuseMissing(file: string): void {
  if (exists(file)) return;
  throw new UserError("no-store", `There is no store at ${file} yet.`, {
    hint: "Run: incident ingest (with --state-dir for a copy of a home), or name a store with --store.",
  });
}

function exists(file: string): boolean {
  try {
    const stat = lstatSync(file);
    if (stat.isFile()) return true;
    throw new UserError("store-refused", `The store path ${file} is not a regular file.`, {
      hint: "Name a file with --store; links and folders are refused, because an agent could have planted them.",
      exitCode: EXIT.refused,
    });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    throw error;
  }
}

/** SQLite would create the file with the process's umask: make it ours alone before anything is in it. */
function createEmptyFile(file: string): void {
  try {
    closeSync(openSync(file, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW, 0o600));
  } catch (error) {
    // Another process was faster; `exists` refuses what is no regular file.
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST" && exists(file))) throw error;
  }
}

async function openFile(file: string): Promise<Store> {
  refuseForeign(file);
  chmodSync(file, 0o600);
  const raw = new Database(file, { timeout: BUSY_MS });
  try {
    raw.pragma("page_size = 8192");
    raw.pragma("journal_mode = WAL");
    raw.pragma("synchronous = NORMAL");
    raw.pragma("foreign_keys = ON");
    // Without it the triggers that forbid deleting do not see what REPLACE deletes.
    raw.pragma("recursive_triggers = ON");
    raw.pragma("temp_store = MEMORY");
    raw.pragma("cache_size = -8192");
    raw.pragma("wal_autocheckpoint = 4000");
    raw.pragma("journal_size_limit = 67108864");
    const kysely = new Kysely<Tables>({ dialect: new SqliteDialect({ database: raw }) });
    if (!isMigrated(raw)) {
      refuseNewer(raw);
      await migrate(raw, kysely);
    } else refuseNewer(raw);
    const { keys, storeId } = identify(raw, file);
    return { file, raw, kysely, keys, storeId, close: () => kysely.destroy() };
  } catch (error) {
    raw.close();
    throw error;
  }
}

const OUR_TABLES = ["kysely_migration", "events", "payloads"];

/**
 * A database of somebody else, perhaps evidence: nothing may be written into it. Looked at through a connection that
 * cannot write, because even the pragmas of a writing one, and its closing, change the file.
 */
function refuseForeign(file: string): void {
  const raw = new Database(file, { readonly: true, timeout: BUSY_MS });
  try {
    const tables = raw
      .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .all()
      .map((table) => table.name);
    if (tables.length === 0 || OUR_TABLES.every((name) => tables.includes(name))) return;
  } finally {
    raw.close();
  }
  throw new UserError("store-refused", `The database ${file} is not a store of openclaw-incident.`, {
    hint: "Name another file with --store.",
    exitCode: EXIT.refused,
  });
}

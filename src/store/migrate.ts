import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Database } from "better-sqlite3";
import { type Kysely, type Migration, Migrator } from "kysely";
import { UserError } from "../kernel/user-error.ts";
import type { Tables } from "./tables.ts";

/** The same folder seen from src/store and from dist/store. */
const FOLDER = fileURLToPath(new URL("../../migrations/", import.meta.url));

export function migrationNames(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => /^\d{4}_[a-z_]+\.sql$/.test(name))
    .map((name) => name.slice(0, -4))
    .sort();
}

/** Brings the store to the newest shape, or to `target` (for tests), in one transaction: a kill leaves the old or the new one. */
export async function migrate(raw: Database, kysely: Kysely<Tables>, target?: string): Promise<void> {
  refuseNewer(raw);
  const migrator = new Migrator({
    db: kysely,
    provider: {
      getMigrations: async () => Object.fromEntries(migrationNames().map((name) => [name, migrationOf(raw, name)])),
    },
  });
  raw.exec("BEGIN IMMEDIATE");
  try {
    const { error } = target === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(target);
    if (error) throw error;
    raw.exec("COMMIT");
  } catch (error) {
    if (raw.inTransaction) raw.exec("ROLLBACK");
    throw error;
  }
}

/** kysely would run one statement; a file has many, triggers among them. */
function migrationOf(raw: Database, name: string): Migration {
  return {
    up: async () => {
      raw.exec(readFileSync(`${FOLDER}${name}.sql`, "utf8"));
    },
  };
}

export function isMigrated(raw: Database): boolean {
  return appliedNames(raw).length === migrationNames().length;
}

function appliedNames(raw: Database): string[] {
  const table = raw.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'kysely_migration'").get();
  if (!table) return [];
  return raw
    .prepare<[], { name: string }>("SELECT name FROM kysely_migration ORDER BY name")
    .all()
    .map((row) => row.name);
}

export function refuseNewer(raw: Database): void {
  const known = new Set(migrationNames());
  const newer = appliedNames(raw).find((name) => !known.has(name));
  if (newer === undefined) return;
  throw new UserError("store-newer", `The store was written by a newer openclaw-incident (it has ${newer}).`, {
    hint: "Update openclaw-incident, or name another file with --store.",
  });
}

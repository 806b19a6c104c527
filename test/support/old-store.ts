import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import Database from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { ingest } from "../../src/pipeline/ingest.ts";
import { migrate } from "../../src/store/migrate.ts";
import { createKeyFile, keyFileOf } from "../../src/store/store-key.ts";
import type { Tables } from "../../src/store/tables.ts";
import { plainRedactor } from "./plain-redactor.ts";
import { LIVE, lineOf, NIGHT, put, transcript } from "./transcript.ts";

const FOLDER = fileURLToPath(new URL("../../fixtures/stores/", import.meta.url));

/** Where the stores of earlier versions lie; the key beside each is worthless, it guards a story. */
const fixtureOf = (name: string) => path.join(FOLDER, `${name}.sqlite.gz`);
const keyFixtureOf = (name: string) => path.join(FOLDER, `${name}.key`);

/** Puts a store of an earlier version where it can be opened. */
export function unpackOldStore(name: string, file: string): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, gunzipSync(readFileSync(fixtureOf(name))), { mode: 0o600 });
  writeFileSync(keyFileOf(file), readFileSync(keyFixtureOf(name)), { mode: 0o600 });
}

/**
 * Makes the store of an earlier version as a fixture: the tables of that migration with a small home in them, and no
 * views. Once a version is released its fixture is never made again: `npx tsx test/support/old-store.ts 0001_events`.
 */
async function makeOldStore(migration: string): Promise<void> {
  const name = `store-at-${migration.slice(0, 4)}`;
  const work = path.join("/tmp", name);
  rmSync(work, { recursive: true, force: true });
  const file = path.join(work, "incident.sqlite");
  const home = path.join(work, "home");
  put(home, LIVE, `${transcript("night-watch", 5)}not json\n${lineOf.user("Anyone there?", 99).repeat(2)}`);
  put(home, `${LIVE}.bak.2026-11-21T06-37-24.228Z`, transcript("night-watch", 3));
  const raw = new Database(file);
  raw.pragma("page_size = 8192");
  const kysely = new Kysely<Tables>({ dialect: new SqliteDialect({ database: raw }) });
  await migrate(raw, kysely, migration);
  const keys = createKeyFile(file);
  const storeId = `the-${name}`;
  raw.prepare("INSERT INTO meta (key, value) VALUES ('store_id', ?), ('key_id', ?)").run(storeId, keys.keyId);
  await ingest({
    store: { file, raw, kysely, keys, storeId, close: () => kysely.destroy() },
    project: Object.assign(() => undefined, { finish: () => undefined, discard: () => undefined }),
    redactor: plainRedactor,
    roots: [{ path: home, kind: "home" }],
    now: () => NIGHT + 86_400_000,
    pause: async () => undefined,
    temporary: work,
  });
  await kysely.destroy();
  writeFileSync(fixtureOf(name), gzipSync(readFileSync(file), { level: 9 }));
  copyFileSync(keyFileOf(file), keyFixtureOf(name));
  rmSync(work, { recursive: true, force: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await makeOldStore(process.argv[2] ?? "");

import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/kernel/user-error.ts";
import { isCurrent, openProjector, rebuild } from "../../src/projections/project.ts";
import { migrationNames } from "../../src/store/migrate.ts";
import { openStore, openStoreForReading } from "../../src/store/open-store.ts";
import { verifyStore } from "../../src/store/verify.ts";
import { census, dumpTable, dumpViews, ingestInto, newHome, newStoreFile, openedStore } from "../support/harbor.ts";
import { unpackOldStore } from "../support/old-store.ts";
import { LIVE, put, transcript } from "../support/transcript.ts";

const KEPT = ["events", "payloads", "witnesses", "names", "sources"];

function oldStoreFile(): string {
  const file = newStoreFile();
  unpackOldStore("store-at-0001", file);
  return file;
}

/** Its tables as they lie in the file, before anything of ours has opened it. */
function tablesOf(file: string): { names: string[]; kept: unknown[][] } {
  const raw = new Database(file, { readonly: true });
  const names = raw.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  const kept = KEPT.map((table) => raw.prepare(`SELECT * FROM ${table}`).all());
  raw.close();
  return { names: names.map(({ name }) => name), kept };
}

/** The tables as they were before sources told how a database was read, and payloads how often they were rewritten. */
function withoutAdded(kept: unknown[][]): unknown[][] {
  return kept.map((rows) =>
    rows.map((row) => {
      const { way: _way, schema_number: _schema, rewrites: _rewrites, ...rest } = row as Record<string, unknown>;
      return rest;
    }),
  );
}

describe("a store of the first version", () => {
  it("was made before there were checkpoints and has no views", () => {
    const { names } = tablesOf(oldStoreFile());

    expect(names).toContain("events");
    expect(names).not.toContain("checkpoints");
    expect(names).not.toContain("attempts");
  });

  it("is brought up to date with every fact as it was", async () => {
    const file = oldStoreFile();
    const before = tablesOf(file);

    const store = await openedStore(file);

    const applied = store.raw.prepare<[], { name: string }>("SELECT name FROM kysely_migration ORDER BY name").all();
    expect(applied.map(({ name }) => name)).toEqual(migrationNames());
    expect(dumpTable(store, "checkpoints")).toEqual([]);
    // What a later version added to the sources is unknown of those it had.
    expect(withoutAdded(tablesOf(file).kept)).toEqual(before.kept);
  });

  it("has every event readable and verifies", async () => {
    const store = await openedStore(oldStoreFile());

    expect(census(store)).toEqual({
      "exec-attempted": 5,
      "exec-finished": 5,
      "line-unreadable": 1,
      "message-received": 7,
      "message-sent": 5,
      "session-compacted": 1,
      "session-started": 1,
    });
    expect(verifyStore(store)).toMatchObject({ kind: "verified", events: 25 });
  });

  it("gets the views of today", async () => {
    const store = await openedStore(oldStoreFile());
    expect(isCurrent(store)).toBe(false);

    openProjector(store);

    expect(isCurrent(store)).toBe(true);
    const views = dumpViews(store);
    expect(views.attempts?.length).toBe(5);
    rebuild(store, { onlyOutdated: false });
    expect(dumpViews(store)).toEqual(views);
  });

  it("knows what it has read: the same home again is only witnesses", async () => {
    const store = await openedStore(oldStoreFile());
    const home = newHome();
    put(home, LIVE, transcript("night-watch", 6));

    const result = await ingestInto(store, home);

    expect(result).toMatchObject({ events: 4, witnesses: 21 });
  });

  it("is brought up to date by reading it as well", async () => {
    const store = await openStoreForReading(oldStoreFile(), (opened) => void openProjector(opened));

    expect(isCurrent(store)).toBe(true);
    await store.close();
  });
});

describe("a store of a later version", () => {
  it("is refused and left as it is", async () => {
    const file = newStoreFile();
    const store = await openedStore(file);
    store.raw.exec("INSERT INTO kysely_migration (name, timestamp) VALUES ('9999_later', '2027-01-01T00:00:00.000Z')");
    await store.close();
    const before = tablesOf(file);

    for (const opening of [openStore(file), openStoreForReading(file, () => undefined)]) {
      const error = await opening.catch((problem: unknown) => problem);
      expect(error).toBeInstanceOf(UserError);
      expect(error).toMatchObject({ type: "store-newer", exitCode: 2, message: expect.stringContaining("9999_later") });
    }

    expect(tablesOf(file)).toEqual(before);
  });

  it("is refused when it lacks a migration of ours besides", async () => {
    const file = oldStoreFile();
    const raw = new Database(file);
    raw.exec("INSERT INTO kysely_migration (name, timestamp) VALUES ('0001_later', '2027-01-01T00:00:00.000Z')");
    raw.close();

    await expect(openStore(file)).rejects.toMatchObject({ type: "store-newer" });
    expect(tablesOf(file).names).not.toContain("checkpoints");
  });
});

import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/kernel/user-error.ts";
import { openProjector } from "../../src/projections/project.ts";
import { openStore, openStoreForReading } from "../../src/store/open-store.ts";
import { explainStoreError } from "../../src/store/store-error.ts";
import { verifyStore } from "../../src/store/verify.ts";
import { ingestInto, newHome, newStoreFile, openedStore } from "../support/harbor.ts";
import { LIVE, put, transcript } from "../support/transcript.ts";

/** What a person is told instead of a store; the store is not to be opened. */
async function refusal(opening: Promise<unknown>): Promise<{ type: string; message: string }> {
  const error = await opening.then(
    () => expect.unreachable("it was opened"),
    (problem: unknown) => problem,
  );
  if (!(error instanceof UserError)) throw error;
  expect(error.hint).not.toBe("");
  return { type: error.type, message: error.message };
}

async function closedStore(): Promise<string> {
  const file = newStoreFile();
  const home = newHome();
  put(home, LIVE, transcript("night-watch", 2));
  const store = await openedStore(file);
  await ingestInto(store, home);
  await store.close();
  return file;
}

describe("opening a store", () => {
  it("opens again what it has created, with the same id and the same keys", async () => {
    const file = newStoreFile();
    const first = await openedStore(file);
    await first.close();

    const second = await openedStore(file);

    expect(second.storeId).toBe(first.storeId);
    expect(second.keys).toEqual(first.keys);
  });

  it("gives two stores different ids and keys", async () => {
    const [one, other] = [await openedStore(), await openedStore()];

    expect(one.storeId).not.toBe(other.storeId);
    expect(one.keys.fingerprint.equals(other.keys.fingerprint)).toBe(false);
    expect(one.keys.keyId).not.toBe(other.keys.keyId);
  });

  it("takes an empty file for a new store and makes it private before anything is in it", async () => {
    const file = newStoreFile();
    mkdirSync(path.dirname(file));
    writeFileSync(file, "", { mode: 0o644 });

    await openedStore(file);

    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(`${file}-wal`).mode & 0o777).toBe(0o600);
  });

  it("goes on where a first opening was killed: a key, half a key, but no store yet", async () => {
    const file = newStoreFile();
    mkdirSync(path.dirname(file));
    writeFileSync(`${file}.key`, `${"ab".repeat(32)}\n`, { mode: 0o600 });
    writeFileSync(`${file}.key.new`, "abab", { mode: 0o600 });

    const store = await openedStore(file);

    expect(verifyStore(store)).toMatchObject({ kind: "verified" });
    expect(readFileSync(`${file}.key`, "utf8")).toBe(`${"ab".repeat(32)}\n`);
  });

  it("says that there is no store yet, for reading, and creates none", async () => {
    const file = newStoreFile();

    expect(await refusal(openStoreForReading(file, () => undefined))).toMatchObject({ type: "no-store" });
    expect(existsSync(file)).toBe(false);
  });

  it("writes nothing through a store that was opened for reading", async () => {
    const store = await openStoreForReading(await closedStore(), () => undefined);

    expect(() => store.raw.exec("INSERT INTO meta VALUES ('a', 'b')")).toThrow(/readonly/);
    await store.close();
  });
});

describe("what is no store of ours", () => {
  const foreign = (sql: string) => (file: string) => {
    const raw = new Database(file);
    raw.exec(sql);
    raw.close();
  };
  const cases = {
    "a text": (file: string) => writeFileSync(file, "Berth 7: lamp out.\n".repeat(100)),
    "a database of somebody else": foreign(
      "CREATE TABLE sessions (id TEXT); INSERT INTO sessions VALUES ('night-watch')",
    ),
    "a database of somebody else who uses kysely": foreign(
      "CREATE TABLE kysely_migration (name TEXT); CREATE TABLE events (id TEXT)",
    ),
  };

  it.each([
    ["a text", "store-damaged"],
    ["a database of somebody else", "store-refused"],
    ["a database of somebody else who uses kysely", "store-refused"],
  ] as const)("is refused and not changed by a byte: %s", async (what, type) => {
    const file = path.join(newHome(), "evidence.sqlite");
    cases[what](file);
    chmodSync(file, 0o640);
    const before = readFileSync(file);

    expect(await refusal(openStore(file))).toMatchObject({ type });
    expect(await refusal(openStoreForReading(file, () => undefined))).toMatchObject({ type });

    expect(readFileSync(file).equals(before)).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(existsSync(`${file}.key`)).toBe(false);
  });

  it("leaves the unfinished journal of somebody else's database to its owner", async () => {
    const file = path.join(newHome(), "evidence.sqlite");
    const owner = new Database(file);
    owner.pragma("journal_mode = WAL");
    owner.exec("CREATE TABLE sessions (id TEXT)");
    const copy = path.join(newHome(), "copy.sqlite");
    copyFileSync(file, copy);
    copyFileSync(`${file}-wal`, `${copy}-wal`);
    owner.close();
    const before = readFileSync(`${copy}-wal`);

    await refusal(openStore(copy));

    expect(readFileSync(`${copy}-wal`).equals(before)).toBe(true);
  });

  it.each([
    ["a folder", (file: string) => mkdirSync(file)],
    ["a link to a store", (file: string) => symlinkSync("elsewhere.sqlite", file)],
  ])("is refused: %s", async (_, make) => {
    const file = path.join(newHome(), "incident.sqlite");
    make(file);

    expect(await refusal(openStore(file))).toMatchObject({ type: "store-refused" });
  });

  it("is refused: a path below a file", async () => {
    const file = put(newHome(), "notes.md", "a file\n");

    expect(await refusal(openStore(path.join(file, "incident.sqlite")))).toMatchObject({ type: "unreadable" });
  });
});

describe("the key of a store", () => {
  it.each([
    ["is missing", (key: string) => rmSync(key), "store-refused", "is missing"],
    ["is another store's", (key: string) => writeFileSync(key, "ab".repeat(32)), "store-refused", "does not belong"],
    ["is cut short", (key: string) => writeFileSync(key, "abab"), "store-damaged", "does not hold a key"],
    ["can be read by others", (key: string) => chmodSync(key, 0o644), "store-refused", "can be read by other users"],
    [
      "is a link",
      (key: string) => {
        copyFileSync(key, `${key}.real`);
        rmSync(key);
        symlinkSync(`${key}.real`, key);
      },
      "unreadable",
      "cannot be opened",
    ],
  ] as const)("is asked for when it %s, and no new one is made", async (_, spoil, type, words) => {
    const file = await closedStore();
    spoil(`${file}.key`);

    const told = await refusal(openStore(file));

    expect(told.type).toBe(type);
    expect(told.message).toContain(words);
  });
});

describe("a store that another process is writing", () => {
  it("is told of as locked, and nothing of the ingest is stored", async () => {
    const file = await closedStore();
    const store = await openedStore(file);
    store.raw.pragma("busy_timeout = 20");
    openProjector(store);
    const home = newHome();
    put(home, LIVE, transcript("night-watch", 4));
    const other = new Database(file);
    other.exec("BEGIN IMMEDIATE");

    const error = await ingestInto(store, home).then(
      () => expect.unreachable("it was stored"),
      (problem: unknown) => problem,
    );
    other.exec("ROLLBACK");
    other.close();

    expect(explainStoreError(error, file)).toMatchObject({ type: "store-locked", exitCode: 2 });
    expect(verifyStore(store)).toMatchObject({ kind: "verified", events: 9 });
    expect(await ingestInto(store, home)).toMatchObject({ events: 8, witnesses: 9 });
  });
});

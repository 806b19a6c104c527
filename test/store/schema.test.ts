import { statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Store } from "../../src/store/open-store.ts";
import type { Tables } from "../../src/store/tables.ts";
import { ingestInto, newHome, newStoreFile, openedStore } from "../support/harbor.ts";
import { LIVE, put, transcript } from "../support/transcript.ts";

/** The interfaces of src/store/tables.ts as values: the compiler refuses a column that is missing or too many here. */
const COLUMNS: { readonly [Table in keyof Tables]: { readonly [Column in keyof Tables[Table]]: true } } = {
  meta: { key: true, value: true },
  names: { id: true, text: true },
  sources: {
    id: true,
    root: true,
    root_kind: true,
    path: true,
    kind: true,
    era: true,
    agent: true,
    session: true,
    dev: true,
    ino: true,
    generation: true,
    offset: true,
    line: true,
    head_bytes: true,
    head_digest: true,
    anchor_digest: true,
    content_digest: true,
    size_bytes: true,
    modified_at: true,
    state: true,
    fault: true,
    first_seen_at: true,
    last_read_at: true,
    earlier_paths: true,
    way: true,
    schema_number: true,
  },
  events: {
    seq: true,
    event_id: true,
    kind: true,
    schema_version: true,
    stream: true,
    version: true,
    occurred_at: true,
    observed_at: true,
    order_at: true,
    source: true,
    generation: true,
    position: true,
    part: true,
    line: true,
    agent: true,
    session: true,
    flags: true,
    digest: true,
    leaf: true,
    chain: true,
  },
  payloads: { seq: true, salt: true, data: true, rewrites: true },
  witnesses: { source: true, generation: true, position: true, part: true, line: true, seq: true, digest: true },
  projections: { name: true, version: true, seq: true },
  rewrites: { seq: true, number: true, fact: true, original: true },
  checkpoints: { size: true, note: true },
  entries: { source: true, identity: true, digest: true, seq: true },
};

const TABLES = Object.keys(COLUMNS) as (keyof Tables)[];

async function storeOfOneHome(): Promise<Store> {
  const home = newHome();
  put(home, LIVE, transcript("night-watch", 3));
  put(home, `${LIVE}.bak.2026-11-21T06-37-24.228Z`, transcript("night-watch", 2));
  const store = await openedStore();
  await ingestInto(store, home);
  store.raw.prepare("INSERT INTO checkpoints (size, note) VALUES (1, 'a signed note')").run();
  return store;
}

describe("the tables of a fresh store", () => {
  it("are those that the code knows, and no others but the views' and kysely's", async () => {
    const { raw } = await openedStore();

    const found = raw.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'").all();

    const names = found.map(({ name }) => name).filter((name) => !/^(?:kysely_|sqlite_)/.test(name));
    expect(names.sort()).toEqual([...TABLES].sort());
  });

  it.each(TABLES)("have the columns that the code knows: %s", async (table) => {
    const { raw } = await openedStore();

    const columns = raw.prepare<[string], { name: string }>("SELECT name FROM pragma_table_info(?)").all(table);

    expect(columns.map(({ name }) => name).sort()).toEqual(Object.keys(COLUMNS[table]).sort());
  });

  it("are all strict: a number column takes no text", async () => {
    const { raw } = await openedStore();

    const loose = raw
      .prepare("SELECT name FROM pragma_table_list WHERE strict = 0 AND name IN (SELECT value FROM json_each(?))")
      .all(JSON.stringify(TABLES));

    expect(loose).toEqual([]);
    expect(() => raw.prepare("INSERT INTO names (id, text) VALUES ('seven', 'harbor')").run()).toThrow(
      /datatype|INTEGER/,
    );
  });
});

describe("what was stored", () => {
  it.each(["events", "payloads", "witnesses", "names", "checkpoints"] as const)(
    "is neither changed nor deleted in %s",
    async (table) => {
      const { raw } = await storeOfOneHome();
      const [column] = Object.keys(COLUMNS[table]);
      const before = raw.prepare(`SELECT * FROM ${table}`).all();

      expect(() => raw.exec(`UPDATE ${table} SET ${column} = ${column}`)).toThrow(`${table} are append-only`);
      expect(() => raw.exec(`DELETE FROM ${table}`)).toThrow(`${table} are append-only`);
      expect(() => raw.exec(`REPLACE INTO ${table} SELECT * FROM ${table}`)).toThrow();

      expect(before.length).toBeGreaterThan(0);
      expect(raw.prepare(`SELECT * FROM ${table}`).all()).toEqual(before);
    },
  );

  it("keeps every source it ever read", async () => {
    const { raw } = await storeOfOneHome();

    expect(() => raw.exec("DELETE FROM sources")).toThrow("sources are evidence of what was read");
  });
});

describe("the files of a store", () => {
  it("belong to their owner alone, those of the journal as well", async () => {
    const file = newStoreFile();

    await openedStore(file);

    const modes = ["", "-wal", "-shm", ".key"].map((end) => statSync(`${file}${end}`).mode & 0o777);
    expect(modes).toEqual([0o600, 0o600, 0o600, 0o600]);
    expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
  });
});

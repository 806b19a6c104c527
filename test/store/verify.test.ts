import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Store } from "../../src/store/open-store.ts";
import { verifyStore } from "../../src/store/verify.ts";
import { ingestInto, newHome, openedStore } from "../support/harbor.ts";
import { LIVE, put, transcript } from "../support/transcript.ts";

const COUNT = 33;

/** A store of 33 events and its witnesses, open to tampering: whoever owns the file can drop the triggers too. */
async function tamperable(): Promise<Store> {
  const home = newHome();
  put(home, LIVE, transcript("night-watch", 8));
  put(home, `${LIVE}.bak.2026-11-21T06-37-24.228Z`, transcript("night-watch", 3));
  const store = await openedStore();
  await ingestInto(store, home);
  const triggers = store.raw
    .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    .all();
  for (const { name } of triggers) store.raw.exec(`DROP TRIGGER ${name}`);
  store.raw.pragma("foreign_keys = OFF");
  return store;
}

/** What verify says after a change that is taken back at once. */
function afterTampering(store: Store, sql: string, ...values: unknown[]) {
  store.raw.exec("BEGIN");
  try {
    const { changes } = store.raw.prepare(sql).run(...values);
    expect(changes).toBeGreaterThan(0);
    return verifyStore(store);
  } finally {
    store.raw.exec("ROLLBACK");
  }
}

describe("verifying a store", () => {
  it("says how many events it checked and the head of the chain", async () => {
    const store = await tamperable();
    const head = store.raw.prepare<[], { chain: Buffer }>("SELECT chain FROM events ORDER BY seq DESC").get();

    expect(verifyStore(store)).toEqual({
      ...{ kind: "verified", events: COUNT + 1, rewritten: 0 },
      chain: head?.chain.toString("hex"),
    });
  });

  it("verifies a store of nothing", async () => {
    expect(verifyStore(await openedStore())).toMatchObject({ kind: "verified", events: 0 });
  });

  it("says where a payload was changed, whichever it is and whichever letter", async () => {
    const store = await tamperable();
    fc.assert(
      fc.property(fc.nat(COUNT), fc.nat(1000), fc.integer({ min: 1, max: 100 }), (seq, at, step) => {
        const data = store.raw
          .prepare<[number], { data: string }>("SELECT data FROM payloads WHERE seq = ?")
          .get(seq)?.data;
        if (data === undefined) throw new Error(`no payload ${seq}`);
        const place = at % data.length;
        const letter = String.fromCharCode(((data.charCodeAt(place) + step) % 94) + 32);
        fc.pre(letter !== data[place]);
        const changed = data.slice(0, place) + letter + data.slice(place + 1);

        const found = afterTampering(store, "UPDATE payloads SET data = ? WHERE seq = ?", changed, seq);

        expect(found).toMatchObject({ kind: "broken", seq });
      }),
    );
  });

  it.each([
    ["kind", "kind + 1"],
    ["schema_version", "schema_version + 1"],
    ["stream", "kind"],
    ["version", "version + 1000"],
    ["occurred_at", "occurred_at + 1"],
    ["occurred_at", "NULL"],
    ["observed_at", "observed_at - 1"],
    ["order_at", "order_at + 1"],
    ["order_at", "0"],
    ["generation", "generation + 1"],
    ["position", "position + 1"],
    ["part", "part + 100"],
    ["line", "NULL"],
    ["agent", "NULL"],
    ["session", "agent"],
    ["flags", "flags | 1"],
    ["event_id", "randomblob(16)"],
    ["digest", "randomblob(16)"],
    ["leaf", "randomblob(32)"],
    ["chain", "randomblob(32)"],
  ])("says where the column %s was changed to %s", async (column, value) => {
    const store = await tamperable();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: COUNT }), (seq) => {
        expect(afterTampering(store, `UPDATE events SET ${column} = ${value} WHERE seq = ?`, seq)).toMatchObject({
          kind: "broken",
          seq,
        });
      }),
      { numRuns: 5 },
    );
  });

  it("says which event is missing, wherever it stood", async () => {
    const store = await tamperable();
    fc.assert(
      fc.property(fc.nat(COUNT), (seq) => {
        expect(afterTampering(store, "DELETE FROM events WHERE seq = ?", seq)).toEqual({
          kind: "broken",
          seq,
          what: "an event is missing",
        });
      }),
    );
  });

  it("says where a payload or a name is missing", async () => {
    const store = await tamperable();

    expect(afterTampering(store, "DELETE FROM payloads WHERE seq = 7")).toMatchObject({ kind: "broken", seq: 7 });
    expect(afterTampering(store, "DELETE FROM names")).toMatchObject({ kind: "broken", seq: 0 });
  });

  it("notices that a name was given another meaning", async () => {
    const store = await tamperable();

    const found = afterTampering(store, "UPDATE names SET text = 'pilot' WHERE text = 'harbor'");

    expect(found).toMatchObject({ kind: "broken" });
  });

  it("notices that two events changed places", async () => {
    const store = await tamperable();

    const found = afterTampering(
      store,
      "UPDATE payloads SET (salt, data) = (SELECT salt, data FROM payloads AS other WHERE other.seq = 9 - payloads.seq) WHERE seq IN (4, 5)",
    );

    expect(found).toMatchObject({ kind: "broken", seq: 4 });
  });

  it("notices the same history under the id of another store", async () => {
    const store = await tamperable();

    expect(verifyStore({ ...store, storeId: "another" })).toEqual({
      kind: "broken",
      seq: 0,
      what: "the chain does not join here",
    });
  });
});

import { describe, expect, it } from "vitest";
import type { Store } from "../../src/store/open-store.ts";
import { verifyStore } from "../../src/store/verify.ts";
import { hide, LAMP, storeOfOneNight } from "../support/rewriting.ts";

/** A store with one event rewritten twice, open to tampering. */
async function tamperable(): Promise<Store> {
  const store = await storeOfOneNight();
  hide(store, LAMP, "berth");
  hide(store, LAMP, "Look");
  for (const name of store.raw
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    .pluck()
    .all())
    store.raw.exec(`DROP TRIGGER ${name}`);
  store.raw.pragma("foreign_keys = OFF");
  return store;
}

describe("verifying a store with a rewritten payload", () => {
  const LAST = "(SELECT MAX(fact) FROM rewrites)";

  it.each([
    [
      "the payload was changed after it",
      `UPDATE payloads SET data = replace(data, 'at', 'by') WHERE seq = ${LAMP}`,
      LAMP,
    ],
    ["its salt was changed", `UPDATE payloads SET salt = randomblob(16) WHERE seq = ${LAMP}`, LAMP],
    ["the count of the payload was changed", `UPDATE payloads SET rewrites = 1 WHERE seq = ${LAMP}`, LAMP],
    ["another payload counts a rewrite", "UPDATE payloads SET rewrites = 1 WHERE seq = 2", 2],
    ["the original commitment was changed", "UPDATE rewrites SET original = randomblob(32)", LAMP],
    ["one of its originals was changed", "UPDATE rewrites SET original = randomblob(32) WHERE number = 2", LAMP],
    ["the rows were removed", "DELETE FROM rewrites", LAMP],
    ["the last row was removed", "DELETE FROM rewrites WHERE number = 2", LAMP],
    ["the first row was removed", "DELETE FROM rewrites WHERE number = 1", LAMP],
    ["the rows were counted anew", "UPDATE rewrites SET number = number + 1 WHERE number = 2", LAMP],
    ["a row names another fact", `UPDATE rewrites SET fact = 7 WHERE fact = ${LAST}`, LAMP],
    ["a row was added without a fact", "INSERT INTO rewrites SELECT seq, 3, 7, original FROM rewrites LIMIT 1", LAMP],
    ["the row was given to another event", "UPDATE rewrites SET seq = 2", 2],
    ["the fact about it was removed", `DELETE FROM events WHERE seq = ${LAST}`, null],
    [
      "the fact about it was changed",
      `UPDATE payloads SET data = replace(data, 'rescan', 'erase') WHERE seq = ${LAST}`,
      null,
    ],
  ])("finds that %s", async (_, sql, seq) => {
    const store = await tamperable();
    expect(verifyStore(store)).toMatchObject({ kind: "verified", rewritten: 1 });
    const last = store.raw.prepare<[], number>("SELECT MAX(fact) FROM rewrites").pluck().get();

    store.raw.exec(sql);

    const found = verifyStore(store);
    const removed = sql.startsWith("DELETE FROM events");
    // Cut off at its end the chain is whole, and what is left speaks of the fact that is gone.
    expect(found).toMatchObject({ kind: "broken", seq: seq ?? last });
    expect(removed ? found.kind === "broken" && found.what : "an event is missing").toBe("an event is missing");
  });

  it("finds that an old payload was put back, with its salt and all", async () => {
    const store = await storeOfOneNight();
    const old = store.raw
      .prepare<[number], { salt: Buffer; data: string }>("SELECT salt, data FROM payloads WHERE seq = ?")
      .get(LAMP);
    hide(store, LAMP, "berth");
    store.raw.exec("DROP TRIGGER payloads_are_not_changed");

    store.raw.prepare("UPDATE payloads SET salt = ?, data = ? WHERE seq = ?").run(old?.salt, old?.data, LAMP);

    expect(verifyStore(store)).toEqual({
      kind: "broken",
      seq: LAMP,
      what: "the payload is not the one that its last rewrite left",
    });
  });

  it("finds a row whose original fits a payload that no fact speaks of", async () => {
    const store = await tamperable();
    store.raw.exec(`INSERT INTO rewrites SELECT 2, 1, 7, original FROM rewrites LIMIT 1`);

    expect(verifyStore(store)).toMatchObject({ kind: "broken", seq: 2 });
  });

  it("does not make a payload right that was changed before its rewrite", async () => {
    const store = await storeOfOneNight();
    store.raw.exec("DROP TRIGGER payloads_are_not_changed");
    store.raw.prepare("UPDATE payloads SET data = replace(data, 'Look', 'Peer') WHERE seq = ?").run(LAMP);

    hide(store, LAMP, "berth");

    expect(verifyStore(store)).toMatchObject({ kind: "broken", seq: LAMP });
  });
});

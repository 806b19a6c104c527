import { describe, expect, it } from "vitest";
import { openProjector, rebuild } from "../../src/projections/project.ts";
import type { Store } from "../../src/store/open-store.ts";
import { eventAt } from "../../src/store/read.ts";
import { openRewriter } from "../../src/store/rewrite-payload.ts";
import { verifyStore } from "../../src/store/verify.ts";
import { census, dumpViews, eventsOf, ingestInto, newHome, openedStore } from "../support/harbor.ts";
import { LIVE, lineOf, put, transcript } from "../support/transcript.ts";

/** The first question but one: "Look at berth 1." */
const LAMP = 5;
const SECRET = {
  rule: "lamp-code",
  fingerprint: "00112233445566778899aabbccddeeff",
  confidence: "high",
  count: 1,
  paths: ["/text"],
} as const;

async function storeOfOneNight(): Promise<Store> {
  const home = newHome();
  put(home, LIVE, transcript("night-watch", 4));
  const store = await openedStore();
  await ingestInto(store, home);
  return store;
}

function dataOf(store: Store, seq: number): string {
  return store.raw.prepare<[number], string>("SELECT data FROM payloads WHERE seq = ?").pluck().get(seq) ?? "";
}

/** Puts a marker in the place of the words of an event, as a rescan does. */
function hide(store: Store, seq: number, words: string): boolean {
  const was = dataOf(store, seq);
  return openRewriter(store).rewrite(
    {
      ...{ event: eventAt(store, seq), was, becomes: was.replaceAll(words, "[REDACTED:lamp-code:00112233]") },
      ...{ why: "rescan", hidden: [{ rule: SECRET.rule, fingerprint: SECRET.fingerprint, count: 1 }] },
      ...{ rulesBefore: null, rulesAfter: "0123456789abcdef", at: Date.UTC(2026, 10, 23) },
      ...{ secrets: [{ ...SECRET, paths: ["/text"] }], withheld: [] },
    },
    openProjector(store),
  );
}

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

describe("rewriting a stored payload", () => {
  it("hides what it shall hide, says so, and leaves every proof as it was", async () => {
    const store = await storeOfOneNight();
    const before = store.raw.prepare("SELECT seq, leaf, chain FROM events ORDER BY seq").all();
    const event = eventAt(store, LAMP);

    expect(hide(store, LAMP, "berth")).toBe(true);

    expect(dataOf(store, LAMP)).toContain("Look at [REDACTED:lamp-code:00112233]");
    expect(store.raw.prepare("SELECT seq, leaf, chain FROM events ORDER BY seq LIMIT ?").all(before.length)).toEqual(
      before,
    );
    expect(verifyStore(store)).toMatchObject({ kind: "verified", events: before.length + 2, rewritten: 1 });
    expect(eventsOf(store, "payload-rewritten")).toMatchObject([
      {
        data: { about: event.id, aboutType: event.type, aboutSeq: LAMP, why: "rescan", rulesBefore: null },
        ...{ occurredAt: null, agent: null, session: null, source: event.source },
      },
    ]);
  });

  it("tells of a secret as if it had been found at once, at the place of its event", async () => {
    const store = await storeOfOneNight();
    const { id, position, line, stream, agent, session, occurredAt } = eventAt(store, LAMP);

    hide(store, LAMP, "berth");

    expect(eventsOf(store, "secret-redacted")).toMatchObject([
      {
        data: { rule: "lamp-code", about: id, keyId: store.keys.fingerprintKeyId },
        ...{ position, line, stream, agent, session, occurredAt, flags: [] },
      },
    ]);
  });

  it("can be done again, and each time the next one begins where the last one ended", async () => {
    const store = await storeOfOneNight();

    hide(store, LAMP, "berth");
    hide(store, LAMP, "Look");

    const [first, second] = eventsOf(store, "payload-rewritten").map((event) => event.data);
    expect(first).toMatchObject({ commitmentAfter: (second as { commitmentBefore: string }).commitmentBefore });
    expect(census(store)).toMatchObject({ "payload-rewritten": 2, "secret-redacted": 1 });
    expect(verifyStore(store)).toMatchObject({ kind: "verified", rewritten: 1 });
  });

  it("does nothing when the payload is another one meanwhile", async () => {
    const store = await storeOfOneNight();
    const was = dataOf(store, LAMP);
    hide(store, LAMP, "berth");
    const after = census(store);

    const isDone = openRewriter(store).rewrite(
      {
        ...{ event: eventAt(store, LAMP), was, becomes: "{}", why: "rescan", hidden: [], rulesBefore: null },
        ...{ rulesAfter: "0123456789abcdef", secrets: [], withheld: [], at: 0 },
      },
      openProjector(store),
    );

    expect(isDone).toBe(false);
    expect(census(store)).toEqual(after);
  });

  it("leaves views that a rebuild gives again", async () => {
    const store = await storeOfOneNight();
    hide(store, LAMP, "berth");
    rebuild(store, { onlyOutdated: false });
    const views = dumpViews(store);

    rebuild(store, { onlyOutdated: false });

    expect(dumpViews(store)).toEqual(views);
  });

  it("puts no line that is read later before one above it, although the fact stands at the place of the last one", async () => {
    const home = newHome();
    const early = transcript("night-watch", 1) + lineOf.user("A clock that runs late.", -50);
    put(home, LIVE, early);
    const store = await openedStore();
    await ingestInto(store, home);
    hide(store, 5, "runs late");
    put(home, LIVE, early + lineOf.user("Still late.", -20));

    await ingestInto(store, home);

    expect(eventsOf(store, "secret-redacted")).toHaveLength(1);
    expect(verifyStore(store)).toMatchObject({ kind: "verified", rewritten: 1 });
  });
});

describe("a payload in the store", () => {
  const FACT = "(SELECT fact FROM rewrites)";

  it.each([
    ["its text", "UPDATE payloads SET data = '{}', salt = randomblob(16), rewrites = rewrites + 1 WHERE seq = 6"],
    ["the text of one that was rewritten", `UPDATE payloads SET data = '{}' WHERE seq = ${LAMP}`],
    ["its salt alone", `UPDATE payloads SET salt = randomblob(16) WHERE seq = ${LAMP}`],
    [
      "it once more for the same row",
      `UPDATE payloads SET salt = randomblob(16), data = '{}', rewrites = 2 WHERE seq = ${LAMP}`,
    ],
    ["its number", "UPDATE payloads SET seq = 600, salt = randomblob(16), rewrites = rewrites + 1 WHERE seq = 6"],
  ])("does not change without a row that says so: %s", async (_, sql) => {
    const store = await storeOfOneNight();
    hide(store, LAMP, "berth");

    expect(() => store.raw.exec(sql)).toThrow("payloads are append-only");
  });

  it.each([
    ["without a fact about it", "INSERT INTO rewrites VALUES (6, 1, 7, zeroblob(32))", "has a fact"],
    ["out of turn", `INSERT INTO rewrites SELECT 6, 2, fact, original FROM rewrites`, "follows the one before"],
    ["with the fact of another", "INSERT INTO rewrites SELECT 6, 1, fact, original FROM rewrites", "UNIQUE"],
    ["changed later", "UPDATE rewrites SET original = zeroblob(32)", "append-only"],
    ["deleted", `DELETE FROM rewrites WHERE fact = ${FACT}`, "append-only"],
  ])("has no row of a rewrite %s", async (_, sql, message) => {
    const store = await storeOfOneNight();
    hide(store, LAMP, "berth");

    expect(() => store.raw.exec(sql)).toThrow(message);
  });
});

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

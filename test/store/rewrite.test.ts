import { describe, expect, it } from "vitest";
import { openProjector, rebuild } from "../../src/projections/project.ts";
import { eventAt } from "../../src/store/read.ts";
import { openRewriter } from "../../src/store/rewrite-payload.ts";
import { verifyStore } from "../../src/store/verify.ts";
import { census, dumpViews, eventsOf, ingestInto, newHome, openedStore } from "../support/harbor.ts";
import { dataOf, hide, LAMP, storeOfOneNight } from "../support/rewriting.ts";
import { LIVE, lineOf, put, transcript } from "../support/transcript.ts";

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

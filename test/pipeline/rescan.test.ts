import { describe, expect, it } from "vitest";
import { rebuild } from "../../src/projections/project.ts";
import { defineRule } from "../../src/redact/define-rule.ts";
import { createRedactor } from "../../src/redact/redact.ts";
import { uncleanSince } from "../../src/store/cleaning.ts";
import type { Store } from "../../src/store/open-store.ts";
import { ruleSetsOf } from "../../src/store/rule-sets.ts";
import { fingerprintKeysOf } from "../../src/store/store-key.ts";
import { verifyStore } from "../../src/store/verify.ts";
import { census, dumpTable, dumpViews, eventsOf, ingestInto, newHome, openedStore } from "../support/harbor.ts";
import { CODE, lampCode, morningRules, nightStore, rescanned, withCode } from "../support/rescan.ts";
import { tracesOf } from "../support/traces.ts";
import { LIVE, lineOf, put, SESSIONS, transcript } from "../support/transcript.ts";

describe("a rescan after a new rule", () => {
  it("hides what was stored in plain text, and leaves no trace of it in any file of the store", async () => {
    const home = newHome();
    put(home, LIVE, withCode(30));
    const store = await nightStore(home);
    // A view of an earlier version, its texts still in free pages.
    store.raw.exec("CREATE TABLE lamps AS SELECT payloads.data FROM payloads, (SELECT 1 FROM payloads LIMIT 50)");
    store.raw.exec("DROP TABLE lamps");
    expect(tracesOf(store.file, CODE).length).toBeGreaterThan(10);

    const result = await rescanned(store);

    expect(result).toMatchObject({ rewritten: 3, secrets: { different: 1, sightings: 3 }, failed: [], isClean: true });
    expect(tracesOf(store.file, CODE)).toEqual([]);
    expect(verifyStore(store)).toMatchObject({ kind: "verified", rewritten: 3 });
    await store.close();
    expect(tracesOf(store.file, CODE)).toEqual([]);
  });

  it("tells of each secret what an ingest with the rule would have told", async () => {
    const home = newHome();
    put(home, LIVE, withCode(2));
    const store = await nightStore(home);
    const other = await openedStore();
    await ingestInto(other, home, {
      redactor: createRedactor({ ...fingerprintKeysOf(store.keys), rules: [lampCode] }),
    });
    const told = (from: Store) =>
      eventsOf(from, "secret-redacted").map(({ data, line, occurredAt, agent, session }) => ({
        ...{ line, occurredAt, agent, session },
        data: { ...data, about: "", keyId: "" },
      }));

    await rescanned(store);

    expect(told(store)).toEqual(told(other));
    expect(census(store)).toMatchObject({ "payload-rewritten": 3, "secret-redacted": 3 });
  });

  it("changes nothing when it is done again, and a copy of the home is still known", async () => {
    const home = newHome();
    put(home, LIVE, withCode(2));
    const store = await nightStore(home);
    await rescanned(store);
    const events = dumpTable(store, "events");

    expect(await rescanned(store)).toMatchObject({ rewritten: 0, secrets: { sightings: 0 } });

    expect(dumpTable(store, "events")).toEqual(events);
    put(home, `${SESSIONS}/night-watch.jsonl.bak.2026-11-22T06-37-24.228Z`, withCode(2));
    await ingestInto(store, home, { redactor: morningRules(store) });
    expect(census(store)).toMatchObject({ "secret-redacted": 3, "message-received": 3 });
  });

  it("counts the same when it may change nothing", async () => {
    const home = newHome();
    put(home, LIVE, withCode(2));
    const store = await nightStore(home);
    const before = [
      dumpTable(store, "events"),
      dumpTable(store, "payloads"),
      dumpTable(store, "meta"),
      dumpViews(store),
    ];

    const would = await rescanned(store, { isDry: true });

    expect([
      dumpTable(store, "events"),
      dumpTable(store, "payloads"),
      dumpTable(store, "meta"),
      dumpViews(store),
    ]).toEqual(before);
    expect(await rescanned(store)).toEqual(would);
    expect(would.rewritten).toBe(3);
  });

  it("leaves the views as a rebuild gives them, with the new text", async () => {
    const home = newHome();
    put(home, LIVE, withCode(2));
    const store = await nightStore(home);

    await rescanned(store);

    const views = dumpViews(store);
    expect(JSON.stringify(views.attempts)).toContain("light --code '[REDACTED:lamp-code:");
    rebuild(store, { onlyOutdated: false });
    expect(dumpViews(store)).toEqual(views);
  });

  it("remembers which rules all texts have been through", async () => {
    const home = newHome();
    put(home, LIVE, withCode(2));
    const store = await nightStore(home);

    await rescanned(store);

    expect(ruleSetsOf(store)).toEqual(["morning"]);
  });

  it("points at secrets in names and paths without quoting them", async () => {
    const home = newHome();
    put(home, `${SESSIONS}/LAMP-Q234567890123456789012345.jsonl`, transcript("night-watch", 1));
    const store = await nightStore(home);

    const { names } = await rescanned(store);

    expect(new Set(names.map(({ table }) => table))).toEqual(new Set(["names", "sources"]));
    expect(JSON.stringify(names)).not.toContain("LAMP-Q");
  });

  it("leaves an event alone that it would make unreadable, and says which", async () => {
    const home = newHome();
    put(home, LIVE, transcript("night-watch", 1));
    const store = await nightStore(home);
    const outcomes = defineRule({ ...lampCode, keywords: ["succeeded"], pattern: /succeeded/g });
    const [finished] = eventsOf(store, "exec-finished");

    const result = await rescanned(store, { redactor: createRedactor({ key: Buffer.alloc(32), rules: [outcomes] }) });

    expect(result).toMatchObject({ rewritten: 0, failed: [finished?.id] });
    expect(ruleSetsOf(store)).toEqual([]);
    expect(eventsOf(store, "exec-finished")).toEqual([finished]);
  });
});

describe("a rescan that is stopped", () => {
  const stopAfter = (batches: number) => {
    let left = batches;
    return async () => {
      left -= 1;
      if (left === 0) throw new Error("the watch is called away");
    };
  };

  it("goes on where it was, and cleans up at the end", async () => {
    const home = newHome();
    put(
      home,
      LIVE,
      lineOf.session("night-watch") +
        lineOf.user(`It is ${CODE}.`, 1) +
        transcript("night-watch", 400, 1) +
        lineOf.user(CODE, 9000),
    );
    const store = await nightStore(home);
    await expect(rescanned(store, { pause: stopAfter(1) })).rejects.toThrow("called away");
    expect(verifyStore(store)).toMatchObject({ kind: "verified", rewritten: 1 });
    expect(uncleanSince(store)).toBeDefined();

    const result = await rescanned(store);

    expect(result).toMatchObject({ from: 500, rewritten: 1, isClean: true });
    expect(uncleanSince(store)).toBeUndefined();
    expect(tracesOf(store.file, CODE)).toEqual([]);
  });

  it("begins anew with other rules", async () => {
    const home = newHome();
    put(home, LIVE, transcript("night-watch", 400) + lineOf.user(CODE, 9000));
    const store = await nightStore(home);
    await expect(rescanned(store, { pause: stopAfter(1) })).rejects.toThrow("called away");
    store.raw.exec("UPDATE meta SET value = replace(value, 'morning', 'noon') WHERE key = 'rescan_place'");

    expect(await rescanned(store)).toMatchObject({ from: 0, rewritten: 1 });
  });

  it("has its traces removed although nothing is left to hide", async () => {
    const home = newHome();
    put(home, LIVE, withCode(2));
    const store = await nightStore(home);
    const reader = await openedStore(store.file);
    reader.raw.pragma("busy_timeout = 10");
    store.raw.pragma("busy_timeout = 10");
    reader.raw.exec("BEGIN");
    reader.raw.prepare("SELECT COUNT(*) FROM events").get();

    expect(await rescanned(store)).toMatchObject({ rewritten: 3, isClean: false });
    reader.raw.exec("ROLLBACK");
    expect(await rescanned(store)).toMatchObject({ rewritten: 0, isClean: true });

    expect(tracesOf(store.file, CODE)).toEqual([]);
  });
});

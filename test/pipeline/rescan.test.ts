import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { openOriginals, openUnredacted } from "../../src/pipeline/rescan/originals.ts";
import { type RescanResult, rescan } from "../../src/pipeline/rescan/rescan.ts";
import { openProjector, rebuild } from "../../src/projections/project.ts";
import { defineRule } from "../../src/redact/define-rule.ts";
import { createRedactor, type Redactor } from "../../src/redact/redact.ts";
import { uncleanSince } from "../../src/store/cleaning.ts";
import type { Store } from "../../src/store/open-store.ts";
import { ruleSetsOf } from "../../src/store/rule-sets.ts";
import { fingerprintKeysOf } from "../../src/store/store-key.ts";
import { verifyStore } from "../../src/store/verify.ts";
import { agentDatabase } from "../support/agent-database.ts";
import { census, dumpTable, dumpViews, eventsOf, ingestInto, newHome, openedStore } from "../support/harbor.ts";
import { tracesOf } from "../support/traces.ts";
import { LIVE, lineOf, put, SESSIONS, transcript } from "../support/transcript.ts";

/** What nobody knew for a secret in the night, and everybody did the morning after. */
const CODE = ["LAMP", 'Qx7w93ZtKd0Vb2"Ns/5+Jm8'].join("-");
const lampCode = defineRule({
  id: "lamp-code",
  title: "Code of a lamp",
  keywords: ["lamp-q"],
  pattern: /LAMP-Q[\w"\\/+]{20,}/g,
  kind: "specific",
  examples: { hides: [], keeps: [] },
});

const nightRules = (store: Store): Redactor => createRedactor({ ...fingerprintKeysOf(store.keys), rules: [] });
const morningRules = (store: Store): Redactor =>
  createRedactor({ ...fingerprintKeysOf(store.keys), rules: [lampCode] });

const withCode = (rounds: number) =>
  transcript("night-watch", rounds) +
  lineOf.user(`The code is ${CODE}, keep it.`, 900) +
  lineOf.call("call_code", `light --code '${CODE}' --pier 4`, 901) +
  lineOf.result("call_code", `lit with ${CODE}`, 0, 902);

async function nightStore(home: string): Promise<Store> {
  const store = await openedStore();
  await ingestInto(store, home, { redactor: nightRules(store) });
  return store;
}

interface More {
  readonly redactor?: Redactor;
  readonly isDry?: boolean;
  readonly pause?: (done: number, all: number) => Promise<void>;
}

async function rescanned(store: Store, more: More = {}): Promise<RescanResult> {
  const redactor = more.redactor ?? morningRules(store);
  const originals = openOriginals({ store, redactor, temporary: tmpdir() });
  const unredacted = openUnredacted({ store, temporary: tmpdir() });
  try {
    return await rescan({
      ...{ store, redactor, ruleSet: "morning", originals, unredacted, now: () => Date.UTC(2026, 10, 23) },
      project: more.isDry ? undefined : openProjector(store),
      pause: more.pause ?? (async () => undefined),
    });
  } finally {
    originals.close();
    unredacted.close();
  }
}

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

describe("a rescan with the originals at hand", () => {
  /** Hides the label, so that the value beside it is no longer known for one. */
  const clumsy = defineRule({ ...lampCode, id: "pier-label", keywords: ["pier-code"], pattern: /pier-code/g });
  const careful = defineRule({
    ...lampCode,
    id: "pier-code",
    keywords: ["pier-code"],
    pattern: /pier-code [A-Za-z0-9]{20,}/g,
  });
  const VALUE = ["h7Kq2mZx", "9Rt4Lw8Yb3Nc"].join("");
  const words = `Use pier-code ${VALUE} tonight.`;
  const clumsyRules = (store: Store) => createRedactor({ ...fingerprintKeysOf(store.keys), rules: [clumsy] });
  const carefulRules = (store: Store) => createRedactor({ ...fingerprintKeysOf(store.keys), rules: [careful] });

  async function storedClumsily(home: string): Promise<Store> {
    const store = await openedStore();
    await ingestInto(store, home, { redactor: clumsyRules(store) });
    expect(tracesOf(store.file, VALUE)).not.toEqual([]);
    return store;
  }

  it.each([
    ["a transcript", (home: string) => void put(home, LIVE, lineOf.session("night-watch") + lineOf.user(words, 1))],
    [
      "a database's rows",
      (home: string) => {
        const database = agentDatabase(home);
        database.append("night-watch", lineOf.session("night-watch") + lineOf.user(words, 1));
        database.close();
      },
    ],
  ])("takes from %s what the stored text cannot tell any more", async (_, tell) => {
    const home = newHome();
    tell(home);
    const store = await storedClumsily(home);

    const result = await rescanned(store, { redactor: carefulRules(store) });

    expect(result).toMatchObject({ rewritten: 1, secrets: { different: 1, sightings: 1 } });
    expect(result.originals.read).toBeGreaterThan(0);
    expect(JSON.stringify(eventsOf(store, "message-received"))).toMatch(
      /Use \[REDACTED:pier-code:[0-9a-f]{8}\] tonight/,
    );
    expect(tracesOf(store.file, VALUE)).toEqual([]);
    expect(verifyStore(store)).toMatchObject({ kind: "verified", rewritten: 1 });
  });

  it("finds each record of a file again, wherever in it", async () => {
    const home = newHome();
    put(home, LIVE, transcript("night-watch", 20));
    const store = await nightStore(home);

    const { originals } = await rescanned(store);

    expect(originals).toEqual({ read: 81, changed: 0, gone: 0 });
  });

  it("never takes one that shows what the store hides", async () => {
    const home = newHome();
    put(home, LIVE, withCode(2));
    const store = await openedStore();
    await ingestInto(store, home, { redactor: morningRules(store) });
    const before = dumpTable(store, "payloads");

    const result = await rescanned(store, { redactor: nightRules(store) });

    expect(result).toMatchObject({ rewritten: 0, crossed: [] });
    expect(dumpTable(store, "payloads")).toEqual(before);
  });

  it("hides the value itself where the stored text hides something else beside it", async () => {
    const home = newHome();
    put(home, LIVE, lineOf.session("night-watch") + lineOf.user(words, 1));
    const store = await openedStore();
    const order = defineRule({ ...lampCode, id: "order", keywords: ["use p"], pattern: /Use pier-code/g });
    const value = defineRule({
      ...lampCode,
      id: "pier-value",
      keywords: ["pier-code"],
      pattern: /pier-code (?<secret>[A-Za-z0-9]{20,})/g,
    });
    await ingestInto(store, home, { redactor: createRedactor({ ...fingerprintKeysOf(store.keys), rules: [order] }) });

    const result = await rescanned(store, {
      redactor: createRedactor({ ...fingerprintKeysOf(store.keys), rules: [value] }),
    });

    expect(result).toMatchObject({ rewritten: 1, secrets: { sightings: 1 }, crossed: [] });
    expect(JSON.stringify(eventsOf(store, "message-received"))).toMatch(
      /\[REDACTED:order:[0-9a-f]{8}\] \[REDACTED:pier-value:[0-9a-f]{8}\] tonight/,
    );
    expect(tracesOf(store.file, VALUE)).toEqual([]);
  });

  it("says where each of the two hides something that the other shows", async () => {
    const home = newHome();
    put(home, LIVE, lineOf.session("night-watch") + lineOf.user(words, 1));
    const store = await openedStore();
    const tonight = defineRule({
      ...lampCode,
      id: "evening",
      keywords: ["code "],
      pattern: /code [A-Za-z0-9]{20,} ton/g,
    });
    const use = defineRule({
      ...lampCode,
      id: "order",
      keywords: ["use p"],
      pattern: /Use pier-code [A-Za-z0-9]{20,}/g,
    });
    await ingestInto(store, home, { redactor: createRedactor({ key: store.keys.fingerprint, rules: [tonight] }) });
    const before = dumpTable(store, "payloads");

    const result = await rescanned(store, { redactor: createRedactor({ key: store.keys.fingerprint, rules: [use] }) });

    expect(result.crossed).toEqual([eventsOf(store, "message-received")[0]?.id]);
    expect(dumpTable(store, "payloads")).toEqual(before);
  });

  it("counts the records that are changed or gone, and does with the stored text", async () => {
    const home = newHome();
    const file = put(home, LIVE, withCode(1));
    put(home, `${SESSIONS}/day-watch.jsonl`, transcript("day-watch", 1));
    const store = await nightStore(home);
    writeFileSync(file, withCode(1).replaceAll(" ", "_"));

    const result = await rescanned(store);

    expect(result.rewritten).toBe(3);
    expect(result.originals.changed + result.originals.gone).toBeGreaterThan(5);
    // The header of the first has no blank.
    expect(result.originals.read).toBe(6);
  });

  it("is content with a copy where the first place is gone", async () => {
    const home = newHome();
    const archive = `${SESSIONS}/night-watch.jsonl.bak.2026-11-22T06-37-24.228Z`;
    put(home, archive, lineOf.session("night-watch") + lineOf.user(words, 1));
    put(home, LIVE, lineOf.session("night-watch") + lineOf.user(words, 1));
    const store = await storedClumsily(home);
    put(home, archive, "");

    expect(await rescanned(store, { redactor: carefulRules(store) })).toMatchObject({ rewritten: 1 });
  });
});

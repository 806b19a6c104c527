import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { defineRule } from "../../src/redact/define-rule.ts";
import { createRedactor } from "../../src/redact/redact.ts";
import type { Store } from "../../src/store/open-store.ts";
import { fingerprintKeysOf } from "../../src/store/store-key.ts";
import { verifyStore } from "../../src/store/verify.ts";
import { agentDatabase } from "../support/agent-database.ts";
import { dumpTable, eventsOf, ingestInto, newHome, openedStore } from "../support/harbor.ts";
import { lampCode, morningRules, nightRules, nightStore, rescanned, withCode } from "../support/rescan.ts";
import { tracesOf } from "../support/traces.ts";
import { LIVE, lineOf, put, SESSIONS, transcript } from "../support/transcript.ts";

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

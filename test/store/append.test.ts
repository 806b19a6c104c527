import { copyFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupBy } from "../../src/kernel/group-by.ts";
import { progressAt } from "../../src/pipeline/source-progress.ts";
import { openAppender } from "../../src/store/append.ts";
import { lastSeq } from "../../src/store/read.ts";
import { openSources } from "../../src/store/sources.ts";
import { census, dumpTable, eventsOf, ingestInto, newHome, openedStore } from "../support/harbor.ts";
import { LIVE, lineOf, put, SESSIONS, transcript } from "../support/transcript.ts";

const INDEX = `${SESSIONS}/sessions.json`;

describe("what makes two records one fact", () => {
  it("keeps identical honest lines of one file apart", async () => {
    const home = newHome();
    put(home, LIVE, lineOf.session("night-watch") + lineOf.user("Anyone there?", 5).repeat(3));
    const store = await openedStore();

    const result = await ingestInto(store, home);

    expect(result).toMatchObject({ events: 4, witnesses: 0, records: 4 });
    const repeated = eventsOf(store, "message-received");
    expect(new Set(repeated.map((event) => event.id)).size).toBe(3);
  });

  it("keeps identical lines apart that arrive in two readings", async () => {
    const home = newHome();
    const file = put(home, LIVE, lineOf.session("night-watch") + lineOf.user("Anyone there?", 5).repeat(2));
    const store = await openedStore();
    await ingestInto(store, home);

    put(home, LIVE, lineOf.session("night-watch") + lineOf.user("Anyone there?", 5).repeat(5));
    const result = await ingestInto(store, home);

    expect(file.endsWith(LIVE)).toBe(true);
    expect(result).toMatchObject({ events: 3, witnesses: 0 });
    expect(census(store)["message-received"]).toBe(5);
  });

  it("takes a copy of a file as a witness of each fact, repetitions included", async () => {
    const home = newHome();
    const text = transcript("night-watch", 2) + lineOf.user("Anyone there?", 90).repeat(3);
    const file = put(home, LIVE, text);
    copyFileSync(file, `${file}.reset.2026-11-21T06-37-24.228Z`);
    const store = await openedStore();

    await ingestInto(store, home);

    const facts = eventsOf(store).filter((event) => event.position >= 0);
    const witnesses = store.raw.prepare("SELECT DISTINCT seq FROM witnesses WHERE position >= 0").all();
    expect(witnesses.length).toBe(facts.length);
    expect(census(store)).toMatchObject({ "message-received": 2 + 3, "session-reset": 1 });
  });

  it("adds only what a longer copy has more", async () => {
    const home = newHome();
    put(home, `${LIVE}.bak.2026-11-21T06-37-24.228Z`, lineOf.user("Anyone there?", 5).repeat(2));
    put(home, LIVE, lineOf.user("Anyone there?", 5).repeat(3));
    const store = await openedStore();

    await ingestInto(store, home);

    expect(census(store)["message-received"]).toBe(3);
    expect(dumpTable(store, "witnesses").length).toBe(2);
  });

  it("keeps the same words of two sessions apart", async () => {
    const home = newHome();
    put(home, LIVE, lineOf.user("Anyone there?", 5));
    put(home, `${SESSIONS}/day-watch.jsonl`, lineOf.user("Anyone there?", 5));
    const store = await openedStore();

    const result = await ingestInto(store, home);

    expect(result).toMatchObject({ events: 2, witnesses: 0 });
  });

  it("adds only the changed entries of a document that was written anew", async () => {
    const home = newHome();
    const harbor = { sessionId: "night-watch", lastChannel: "webchat" };
    put(home, INDEX, JSON.stringify({ "agent:harbor:main": harbor }));
    const store = await openedStore();
    await ingestInto(store, home);

    put(home, INDEX, JSON.stringify({ "agent:harbor:cron": { sessionId: "day-watch" }, "agent:harbor:main": harbor }));
    const second = await ingestInto(store, home);
    put(home, INDEX, JSON.stringify({ "agent:harbor:main": { ...harbor, updatedAt: 7 } }, null, 2));
    const third = await ingestInto(store, home);

    expect([second.events, third.events]).toEqual([1, 0]);
    expect(census(store)).toEqual({ "session-indexed": 2 });
  });
});

describe("appending a batch", () => {
  it("stores nothing when another ingest has moved the source in the meantime", async () => {
    const home = newHome();
    put(home, LIVE, transcript("night-watch", 2));
    const store = await openedStore();
    await ingestInto(store, home);
    const [row] = openSources(store.raw).below([home]);
    if (!row) throw new Error("no source");
    const before = { events: dumpTable(store, "events"), sources: dumpTable(store, "sources") };
    const fact = {
      body: { type: "session-renamed", data: { sessionId: "night-watch", name: "late" } } as const,
      occurredAt: null,
      sameness: "late",
      flags: [],
      stream: "session/harbor/night-watch",
      agent: "harbor",
      session: "night-watch",
      secrets: [],
      withheld: [],
    };

    const result = openAppender(store).append(
      {
        source: { ...row, offset: 10 },
        records: [{ position: 10, line: 2, digest: Buffer.alloc(16), facts: [fact] }],
        progress: { ...progressAt(row), readAt: 0 },
        shape: "lines",
      },
      () => expect.unreachable("nothing was stored"),
    );

    expect(result).toEqual({ kind: "moved-by-another" });
    expect(store.raw.inTransaction).toBe(false);
    expect({ events: dumpTable(store, "events"), sources: dumpTable(store, "sources") }).toEqual(before);
  });

  it("stores nothing of a batch whose projection fails, and all of it the next time", async () => {
    const home = newHome();
    put(home, LIVE, transcript("night-watch", 2));
    const store = await openedStore();
    store.raw.exec(
      "CREATE TEMP TRIGGER full BEFORE INSERT ON main.payloads WHEN NEW.seq = 3 BEGIN SELECT RAISE(ABORT, 'full'); END",
    );

    await expect(ingestInto(store, home)).rejects.toThrow("full");
    const between = lastSeq(store);
    store.raw.exec("DROP TRIGGER full");
    const result = await ingestInto(store, home);

    expect(between).toBe(-1);
    expect(result).toMatchObject({ events: 9, witnesses: 0 });
    expect(eventsOf(store).map((event) => event.seq)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it("numbers the facts of each stream from 0 without gaps", async () => {
    const home = newHome();
    put(home, LIVE, transcript("night-watch", 3));
    put(home, `${SESSIONS}/day-watch.jsonl`, transcript("day-watch", 2));
    const store = await openedStore();
    await ingestInto(store, home);
    put(home, LIVE, transcript("night-watch", 5));
    await ingestInto(store, home);

    const streams = groupBy(eventsOf(store), (event) => event.stream);
    const versions = [...streams.values()].map((events) => events.map((event) => event.version));

    expect(versions.map((numbers) => numbers.every((version, index) => version === index))).toEqual([true, true]);
  });
});

describe("the order of a source's facts", () => {
  it("flags a clock that runs backwards and never lets it reorder the file", async () => {
    const home = newHome();
    put(home, LIVE, [10, 30, 20, 25, 40].map((second) => lineOf.user(`${second}`, second)).join(""));
    const store = await openedStore();

    await ingestInto(store, home);

    const seconds = eventsOf(store).map((event) => [
      (event.orderAt - (eventsOf(store)[0]?.orderAt ?? 0)) / 1000,
      event.flags,
    ]);
    expect(seconds).toEqual([
      [0, []],
      [20, []],
      [20, ["time-regression"]],
      [20, ["time-regression"]],
      [30, []],
    ]);
  });

  it("does not date a session to the day of its reading because its first line is broken", async () => {
    const home = newHome();
    put(home, LIVE, `{"type":"mess\n${transcript("night-watch", 1)}`);
    const store = await openedStore();

    await ingestInto(store, home);

    const told = eventsOf(store).filter((event) => event.occurredAt !== null);
    expect(told.map((event) => event.orderAt)).toEqual(told.map((event) => event.occurredAt));
    expect(told.flatMap((event) => event.flags)).toEqual([]);
  });

  it("never goes back within a file, however its times jump and however often it is read", async () => {
    const time = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });
    await fc.assert(
      fc.asyncProperty(fc.array(time, { minLength: 1, maxLength: 25 }), fc.nat(25), async (times, cut) => {
        const home = newHome();
        const lines = times.map((second) => (second === null ? "not json\n" : lineOf.user("hm", second)));
        const store = await openedStore(path.join(home, "store/incident.sqlite"));
        for (const end of [cut, lines.length]) {
          put(home, LIVE, lineOf.session("night-watch") + lines.slice(0, end).join(""));
          await ingestInto(store, home);
        }

        const orders = eventsOf(store).map((event) => event.orderAt);
        await store.close();
        expect(orders.length).toBe(times.length + 1);
        expect(orders).toEqual([...orders].sort((a, b) => a - b));
      }),
      { numRuns: 25 },
    );
  });
});

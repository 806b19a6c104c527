import { cpSync, linkSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { assembleNightWatch } from "../support/assemble.ts";
import {
  census,
  dumpTable,
  dumpViews,
  eventsOf,
  ingestInto,
  newHome,
  openedStore,
  placesIn,
  placesOf,
} from "../support/harbor.ts";
import { LIVE, lineOf, NIGHT, put, transcript } from "../support/transcript.ts";

const RESET = `${LIVE}.reset.2026-11-21T06-37-24.228Z`;
const BAK = `${LIVE}.bak.2026-11-21T07-00-00.000Z`;

async function storeOf(home: string) {
  const store = await openedStore();
  await ingestInto(store, home);
  return store;
}

describe("reading a home again", () => {
  it("adds nothing when nothing is new", async () => {
    const { stateDir: home, logsDir: logs } = assembleNightWatch(new Date(NIGHT));
    const store = await openedStore();
    const roots = [
      { path: home, kind: "home" as const },
      { path: logs, kind: "logs" as const },
    ];
    const first = await ingestInto(store, home, { roots });
    const before = ["events", "payloads", "witnesses"].map((table) => dumpTable(store, table));

    const second = await ingestInto(store, home, { roots });

    expect(first.events).toBeGreaterThan(100);
    expect(second).toMatchObject({ events: 0, witnesses: 0 });
    expect(["events", "payloads", "witnesses"].map((table) => dumpTable(store, table))).toEqual(before);
  });

  it("adds only witnesses when the same home lies at another path", async () => {
    const { stateDir: home } = assembleNightWatch(new Date(NIGHT));
    const store = await storeOf(home);
    const events = dumpTable(store, "events");
    const copy = path.join(newHome(), "copy");
    cpSync(home, copy, { recursive: true });

    const result = await ingestInto(store, copy);

    expect(result.events).toBe(0);
    expect(result.witnesses).toBeGreaterThan(events.length / 2);
    expect(dumpTable(store, "events")).toEqual(events);
  });

  it("adds what was appended, and gives the same views as if all had been there at once", async () => {
    const [grown, whole] = [newHome(), newHome()];
    put(whole, LIVE, transcript("night-watch", 9));
    const [piecemeal, atOnce] = [await openedStore(), await storeOf(whole)];
    for (const length of [1, 3, 4, 9]) {
      put(grown, LIVE, transcript("night-watch", length));
      await ingestInto(piecemeal, grown);
    }

    expect(dumpViews(piecemeal)).toEqual(dumpViews(atOnce));
    expect(placesOf(piecemeal, LIVE)).toEqual(placesIn(transcript("night-watch", 9)));
  });

  it("leaves an unfinished last line until it is finished", async () => {
    const home = newHome();
    const text = transcript("night-watch", 1);
    const half = lineOf.user("Anyone there?", 60);
    put(home, LIVE, text + half.slice(0, 40));
    const store = await storeOf(home);
    const early = census(store);

    put(home, LIVE, text + half);
    const result = await ingestInto(store, home);

    expect(early["line-unreadable"]).toBeUndefined();
    expect(result).toMatchObject({ events: 1, witnesses: 0 });
    expect(eventsOf(store).at(-1)).toMatchObject({ type: "message-received", flags: [] });
  });
});

describe("a session file that is set aside", () => {
  it("goes on under its new name without being read again, and its reset is a fact", async () => {
    const home = newHome();
    const file = put(home, LIVE, transcript("night-watch", 2));
    const store = await storeOf(home);

    writeFileSync(file, lineOf.user("One last thing.", 70), { flag: "a" });
    renameSync(file, path.join(home, RESET));
    const result = await ingestInto(store, home);

    expect(result).toMatchObject({ events: 2, witnesses: 0, problems: [] });
    expect(census(store)).toMatchObject({ "session-reset": 1, "message-received": 3 });
    expect(census(store)["source-gone"]).toBeUndefined();
    const sources = store.raw.prepare("SELECT path, generation, earlier_paths FROM sources").all();
    expect(sources).toEqual([{ path: RESET, generation: 0, earlier_paths: JSON.stringify([LIVE]) }]);
    expect((await ingestInto(store, home)).events).toBe(0);
  });

  it("makes room for a new one of the same name", async () => {
    const home = newHome();
    const file = put(home, LIVE, transcript("night-watch", 4));
    const store = await storeOf(home);

    renameSync(file, path.join(home, BAK));
    put(home, LIVE, transcript("night-watch", 6, 2));
    const result = await ingestInto(store, home);

    // Rounds 2 and 3 stand in both; 4 to 7 are new, four facts each, and the compaction itself.
    expect(result).toMatchObject({ events: 4 * 4 + 1, witnesses: 2 * 4 });
    expect(placesOf(store, LIVE)).toEqual(placesIn(transcript("night-watch", 6, 2)));
    expect(placesOf(store, BAK)).toEqual(placesIn(transcript("night-watch", 4)));
    expect(census(store)["exec-attempted"]).toBe(8);
    expect((await ingestInto(store, home)).events).toBe(0);
  });

  it("gives its last line although no newline ends it: nobody writes there any more", async () => {
    const home = newHome();
    put(home, RESET, transcript("night-watch", 1) + lineOf.user("Anyone there?", 60).trimEnd());

    const store = await storeOf(home);

    expect(eventsOf(store).at(-1)).toMatchObject({ type: "message-received", flags: ["unterminated-line"] });
    expect((await ingestInto(store, home)).events).toBe(0);
  });

  it("is one file under two names while a hard link of it lies beside it", async () => {
    const home = newHome();
    const file = put(home, LIVE, transcript("night-watch", 2));
    linkSync(file, path.join(home, BAK));

    const store = await storeOf(home);
    const again = await ingestInto(store, home);
    renameSync(file, path.join(home, RESET));
    const renamed = await ingestInto(store, home);

    expect(census(store)).toMatchObject({ "session-started": 1, "exec-attempted": 2, "session-reset": 1 });
    expect(census(store)["source-gone"]).toBeUndefined();
    expect([again.events, again.witnesses, renamed.events, renamed.witnesses]).toEqual([0, 0, 1, 0]);
  });
});

import { renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { rebuild } from "../../src/projections/project.ts";
import { verifyStore } from "../../src/store/verify.ts";
import {
  census,
  dumpViews,
  eventsOf,
  ingestInto,
  newHome,
  openedStore,
  placesIn,
  placesOf,
} from "../support/harbor.ts";
import { LIVE, lineOf, put, SESSIONS, transcript } from "../support/transcript.ts";

const RESET = `${LIVE}.reset.2026-11-21T06-37-24.228Z`;

async function storeOf(home: string) {
  const store = await openedStore();
  await ingestInto(store, home);
  return store;
}

describe("a file that is no longer what was read", () => {
  it("is read again as a new generation when it was cut and written anew", async () => {
    const home = newHome();
    const file = put(home, LIVE, transcript("night-watch", 4));
    const store = await storeOf(home);
    const before = eventsOf(store);

    truncateSync(file, 0);
    const rewritten = lineOf.session("night-watch", 500) + transcript("night-watch", 5, 50);
    writeFileSync(file, rewritten, { flag: "a" });
    await ingestInto(store, home);

    expect(eventsOf(store).slice(0, before.length)).toEqual(before);
    expect(eventsOf(store, "source-rewritten")).toMatchObject([
      { data: { path: LIVE, reason: "content-changed", readBefore: transcript("night-watch", 4).length } },
    ]);
    expect(placesOf(store, LIVE)).toEqual([...placesIn(transcript("night-watch", 4)), ...placesIn(rewritten, 1)]);
    expect(census(store)["exec-attempted"]).toBe(9);
    expect((await ingestInto(store, home)).events).toBe(0);
  });

  it("loses nothing and tells nothing twice when it was only cut short", async () => {
    const home = newHome();
    const file = put(home, LIVE, transcript("night-watch", 4));
    const store = await storeOf(home);

    truncateSync(file, transcript("night-watch", 2).length);
    const cut = await ingestInto(store, home);
    put(home, LIVE, transcript("night-watch", 6));
    await ingestInto(store, home);

    expect(cut).toMatchObject({ events: 1, witnesses: 9 });
    expect(eventsOf(store, "source-rewritten")).toMatchObject([{ data: { reason: "shorter" } }]);
    expect(census(store)).toMatchObject({ "exec-attempted": 6, "session-started": 1 });
  });

  it("is gone once, however often it is missed, and its facts stay", async () => {
    const home = newHome();
    put(home, `${SESSIONS}/day-watch.jsonl`, transcript("day-watch", 1));
    const file = put(home, LIVE, transcript("night-watch", 2));
    const store = await storeOf(home);
    const before = eventsOf(store).length;

    rmSync(file);
    for (let look = 0; look < 3; look += 1) await ingestInto(store, home);

    expect(eventsOf(store, "source-gone")).toMatchObject([{ data: { path: LIVE } }]);
    expect(eventsOf(store).length).toBe(before + 1);
  });

  it("goes on when it comes back as it was, grown by a line", async () => {
    const home = newHome();
    const file = put(home, LIVE, transcript("night-watch", 2));
    const store = await storeOf(home);
    rmSync(file);
    await ingestInto(store, home);

    put(home, LIVE, transcript("night-watch", 2) + lineOf.user("Back again.", 90));
    const result = await ingestInto(store, home);

    expect(result).toMatchObject({ events: 1, witnesses: 0 });
    expect(census(store)["source-rewritten"]).toBeUndefined();
  });
});

describe("views after all of this", () => {
  it("are the same when they are rebuilt from the events", async () => {
    const home = newHome();
    const file = put(home, LIVE, transcript("night-watch", 4));
    put(home, `${SESSIONS}/sessions.json`, JSON.stringify({ "agent:harbor:main": { sessionId: "night-watch" } }));
    const store = await storeOf(home);
    renameSync(file, path.join(home, RESET));
    put(home, LIVE, `not json\n${transcript("night-watch", 5, 2)}`);
    await ingestInto(store, home);
    truncateSync(file, 3);
    await ingestInto(store, home);
    rmSync(file);
    await ingestInto(store, home);
    const live = dumpViews(store);

    rebuild(store, { onlyOutdated: false });

    expect(dumpViews(store)).toEqual(live);
    expect(live.attempts?.length).toBe(7);
    expect(verifyStore(store)).toMatchObject({ kind: "verified" });
  });
});

import { renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { coverage } from "../../src/queries/coverage.ts";
import { census, ingestInto, newHome, openedStore, placesIn, placesOf } from "../support/harbor.ts";
import { lineOf, put } from "../support/transcript.ts";

const LOG = "openclaw-2026-11-21.log";
const numbered = (number: number) => `openclaw-2026-11-21.${number}.log`;

const heartbeats = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => lineOf.log(`heartbeat ${(from + index) % 7}`, from + index)).join("");

/** Moves each numbered log up by one, the live one to 1, as the gateway does when a file is full. */
function rotate(folder: string, highest: number): void {
  for (let number = highest; number > 0; number -= 1)
    renameSync(path.join(folder, numbered(number)), path.join(folder, numbered(number + 1)));
  renameSync(path.join(folder, LOG), path.join(folder, numbered(1)));
}

describe("gateway logs that are numbered when they are full", () => {
  it("go on under their new names, however often they are moved up between two readings", async () => {
    const logs = newHome();
    const store = await openedStore();
    put(logs, LOG, heartbeats(0, 50));
    await ingestInto(store, logs, { kind: "logs" });

    writeFileSync(path.join(logs, LOG), heartbeats(50, 5), { flag: "a" });
    rotate(logs, 0);
    put(logs, LOG, heartbeats(100, 20));
    const once = await ingestInto(store, logs, { kind: "logs" });
    rotate(logs, 1);
    put(logs, LOG, heartbeats(200, 20));
    rotate(logs, 2);
    put(logs, LOG, heartbeats(300, 3));
    const twice = await ingestInto(store, logs, { kind: "logs" });

    expect([once, twice].map(({ events, witnesses }) => [events, witnesses])).toEqual([
      [25, 0],
      [23, 0],
    ]);
    expect(census(store)).toEqual({ "gateway-logged": 98 });
    expect(placesOf(store, numbered(3))).toEqual(placesIn(heartbeats(0, 55)));
    expect(await ingestInto(store, logs, { kind: "logs" })).toMatchObject({ events: 0, witnesses: 0, problems: [] });
  });

  it("say that the oldest is gone although another has its number", async () => {
    const logs = newHome();
    const store = await openedStore();
    put(logs, numbered(1), heartbeats(0, 10));
    put(logs, LOG, heartbeats(20, 10));
    await ingestInto(store, logs, { kind: "logs" });

    rmSync(path.join(logs, numbered(1)));
    rotate(logs, 0);
    put(logs, LOG, heartbeats(40, 10));
    await ingestInto(store, logs, { kind: "logs" });
    const again = await ingestInto(store, logs, { kind: "logs" });

    expect(census(store)).toEqual({ "gateway-logged": 30, "source-gone": 1 });
    expect(again).toMatchObject({ events: 0, witnesses: 0 });
    expect(coverage(store).map(({ path: file, state }) => [file, state])).toEqual([
      [numbered(1), "gone"],
      [numbered(1), "read"],
      [LOG, "read"],
    ]);
  });

  it("keep honest repetitions apart across a day", async () => {
    const logs = newHome();
    const store = await openedStore();
    put(logs, LOG, lineOf.log("heartbeat", 1).repeat(40));
    await ingestInto(store, logs, { kind: "logs" });
    put(logs, LOG, lineOf.log("heartbeat", 1).repeat(100));
    await ingestInto(store, logs, { kind: "logs" });

    expect(census(store)).toEqual({ "gateway-logged": 100 });
  });
});

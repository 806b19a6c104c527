import { appendFileSync, chmodSync, renameSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it, vi } from "vitest";
import { verifyStore } from "../../src/store/verify.ts";
import { agentDatabase } from "../support/agent-database.ts";
import { census, eventsOf, ingestInto, newHome, openedStore, placesIn, placesOf } from "../support/harbor.ts";
import { LIVE, lineOf, put, SESSIONS, transcript } from "../support/transcript.ts";
import { eventually, watching } from "../support/watching.ts";

// A slow day is no failure.
vi.setConfig({ testTimeout: 120_000 });

const RESET = `${LIVE}.reset.2026-11-21T06-37-24.228Z`;
const isRoot = process.getuid?.() === 0;

/** A home with one session, followed. */
async function watched(first = transcript("night-watch", 1)) {
  const home = newHome();
  const file = put(home, LIVE, first);
  const store = await openedStore();
  const watch = watching(store, home);
  const attempts = () => census(store)["exec-attempted"] ?? 0;
  const untilAttempts = (count: number) => eventually(() => attempts() === count, `attempt ${count}`);
  await untilAttempts(first.split("toolCall").length > 1 ? 1 : 0);
  return { home, file, store, watch, attempts, untilAttempts };
}

describe("a watch", () => {
  it("reads what is appended, a line and a half at a time", async () => {
    const { file, store, untilAttempts } = await watched();
    const more = transcript("night-watch", 3, 1);

    const cut = Math.floor(more.length / 2);
    appendFileSync(file, more.slice(0, cut));
    await untilAttempts(2);
    appendFileSync(file, more.slice(cut));
    await untilAttempts(4);

    await eventually(() => placesOf(store, LIVE).length === placesIn(transcript("night-watch", 4)).length);
    expect(placesOf(store, LIVE)).toEqual(placesIn(transcript("night-watch", 4)));
  });

  it("finds new files, agents and folders by itself", async () => {
    const { home, store, untilAttempts } = await watched();

    put(home, `${SESSIONS}/day-watch.jsonl`, transcript("day-watch", 1));
    await untilAttempts(2);
    put(home, "agents/pilot/sessions/ebb.jsonl", transcript("ebb", 1));
    await untilAttempts(3);
    put(home, "agents/crane/sessions/flood.jsonl", transcript("flood", 1));
    await untilAttempts(4);
    put(home, "logs/commands.log", `${JSON.stringify({ timestamp: "2026-11-21T05:40:13.000Z", action: "new" })}\n`);

    await eventually(() => placesOf(store, "logs/commands.log").length === 1);
  });

  it("follows a session that is set aside, and the new one under its name", async () => {
    const { home, file, store, watch, untilAttempts } = await watched();

    appendFileSync(file, transcript("night-watch", 1, 1));
    renameSync(file, path.join(home, RESET));
    put(home, LIVE, transcript("ebb", 1));
    await untilAttempts(3);
    appendFileSync(file, transcript("ebb", 1, 1));
    await untilAttempts(4);
    await watch.stop();

    expect(placesOf(store, RESET)).toEqual(placesIn(transcript("night-watch", 2)));
    expect(placesOf(store, LIVE)).toEqual(placesIn(transcript("ebb", 2)));
    expect(census(store)).toMatchObject({ "session-reset": 1 });
    expect(census(store)["source-rewritten"]).toBeUndefined();
  });

  it("says that a file is gone, and goes on when it is there again", async () => {
    const { file, home, store, untilAttempts } = await watched();

    rmSync(file);
    await eventually(() => eventsOf(store, "source-gone").length === 1, "the end of the file");
    put(home, LIVE, transcript("night-watch", 2));
    await untilAttempts(2);

    expect(eventsOf(store, "source-gone")).toMatchObject([{ data: { path: LIVE } }]);
    expect(census(store)["source-rewritten"]).toBeUndefined();
  });

  it("reads what another connection commits to a database", async () => {
    const home = newHome();
    const database = agentDatabase(home);
    database.append("night-watch", transcript("night-watch", 1));
    const store = await openedStore();
    watching(store, home);
    const attempts = () => census(store)["exec-attempted"] ?? 0;
    await eventually(() => attempts() === 1, "the first rows");

    for (let round = 1; round < 4; round += 1) {
      database.append("night-watch", transcript("night-watch", 1, round));
      await eventually(() => attempts() === 1 + round, `the rows of round ${round}`);
    }
    database.close();

    const other = new Database(database.file);
    const row = other.prepare<[], { seq: number }>("SELECT MAX(seq) AS seq FROM transcript_events").get();
    const insert = other.prepare(
      "INSERT INTO transcript_events (session_id, seq, event_json, created_at) VALUES ('night-watch', ?, ?, 1)",
    );
    insert.run((row?.seq ?? 0) + 1, lineOf.call("call_last", "ls jetty", 90).trim());
    other.close();
    await eventually(() => attempts() === 5, "the row of the other connection");
    expect(verifyStore(store).kind).toBe("verified");
  });

  it.skipIf(isRoot)(
    "keeps its place in a file that cannot be read for a while (skipped as root, who can)",
    async () => {
      const { file, store, watch, untilAttempts } = await watched();

      chmodSync(file, 0);
      appendToUnreadable(file, transcript("night-watch", 1, 1));
      await eventually(() => eventsOf(store, "source-unreadable").length === 1, "the fact that it cannot be read");
      chmodSync(file, 0o600);
      await untilAttempts(2);

      expect(watch.said).toContain(`Not read: ${LIVE} (permission denied)`);
      expect(placesOf(store, LIVE)).toEqual(placesIn(transcript("night-watch", 2)));
      expect(eventsOf(store, "source-unreadable").length).toBe(1);
    },
  );

  it("keeps its place while a link stands where the file was", async () => {
    const { home, file, store, watch, untilAttempts } = await watched();
    const aside = path.join(home, "aside");

    renameSync(file, aside);
    symlinkSync("/etc/hostname", file);
    await eventually(() => watch.said.includes(`Not read: ${LIVE} (a symbolic link)`), "the link");
    appendFileSync(aside, transcript("night-watch", 1, 1));
    rmSync(file);
    renameSync(aside, file);
    await untilAttempts(2);
    await watch.stop();

    expect(placesOf(store, LIVE)).toEqual(placesIn(transcript("night-watch", 2)));
    expect(census(store)["source-rewritten"]).toBeUndefined();
  });

  it("waits for a home that is gone, says so once, and goes on when it is back", async () => {
    const { home, file, store, watch, untilAttempts } = await watched();

    renameSync(home, `${home}-away`);
    await eventually(() => watch.said.some((text) => text.includes("not there")), "a word about the home");
    renameSync(`${home}-away`, home);
    await eventually(() => watch.said.some((text) => text.includes("is back")), "a word about its return");
    appendFileSync(file, transcript("night-watch", 1, 1));
    await untilAttempts(2);

    expect(watch.said.filter((text) => text.includes("not there")).length).toBe(1);
    expect(census(store)["source-gone"]).toBeUndefined();
  });

  it("waits for a store that another process has locked", async () => {
    const { file, store, watch, untilAttempts } = await watched();
    const other = new Database(store.file);

    other.exec("BEGIN IMMEDIATE");
    appendFileSync(file, transcript("night-watch", 1, 1));
    await eventually(() => watch.said.some((text) => text.includes("in use by another process")), "a word about it");
    other.exec("ROLLBACK");
    other.close();
    await untilAttempts(2);

    // It is said after the batch that showed it.
    await eventually(() => watch.said.some((text) => text.includes("can be written again")), "a word about its return");
    expect(watch.said.filter((text) => text.includes("in use by another process"))).toHaveLength(1);
  });

  it("gives way to an ingest into the same store, and neither stores anything twice", async () => {
    const { home, file, store, untilAttempts } = await watched();
    const second = await openedStore(store.file);

    for (let round = 1; round < 20; round += 1) {
      appendFileSync(file, transcript("night-watch", 1, round));
      await ingestInto(second, home).catch((error: Error) => expect(error.message).toMatch(/Another ingest|in use/));
    }
    await untilAttempts(20);

    expect(placesOf(store, LIVE)).toEqual(placesIn(transcript("night-watch", 20)));
    expect(verifyStore(store).kind).toBe("verified");
  });

  it("ends between two batches, and the next ingest has nothing to repeat", async () => {
    const { home, file, store, watch } = await watched();
    appendFileSync(file, transcript("night-watch", 4000, 1));

    await eventually(() => placesOf(store, LIVE).length > 100, "a first batch");
    await watch.stop();
    await ingestInto(store, home);

    expect(placesOf(store, LIVE)).toEqual(placesIn(transcript("night-watch", 4001)));
    expect(census(store)["exec-attempted"]).toBe(4001);
  });
});

/** Somebody who had it open before goes on writing; here the mode is lifted for that moment alone. */
function appendToUnreadable(file: string, text: string): void {
  chmodSync(file, 0o200);
  appendFileSync(file, text);
}

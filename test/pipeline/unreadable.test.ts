import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { coverage } from "../../src/queries/coverage.ts";
import { census, eventsOf, ingestInto, newHome, openedStore, placesIn, placesOf } from "../support/harbor.ts";
import { LIVE, lineOf, put, SESSIONS, transcript } from "../support/transcript.ts";
import { zstdFrame } from "../support/zstd-frame.ts";

const RESET = `${LIVE}.reset.2026-11-21T06-37-24.228Z`;
const DELETED = `${LIVE}.deleted.2026-11-21T06-37-24.228Z.zst`;
const OTHER = `${SESSIONS}/day-watch.jsonl`;

const hindrances = {
  "a folder in its place": (file: string) => mkdirSync(file),
  "a FIFO in its place": (file: string) => void execFileSync("mkfifo", [file]),
  "a link in its place": (file: string) => symlinkSync("/etc/hostname", file),
};

describe("evidence that cannot be read", () => {
  it.each([
    ["a folder in its place", "a directory stands in its place"],
    ["a FIFO in its place", "not a regular file"],
    ["a link in its place", "a symbolic link"],
  ] as const)("is a fact and a problem, and the other sources are read: %s", async (hindrance, reason) => {
    const home = newHome();
    put(home, OTHER, transcript("day-watch", 1));
    hindrances[hindrance](path.join(home, LIVE));
    const store = await openedStore();

    const first = await ingestInto(store, home);
    const second = await ingestInto(store, home);

    expect(eventsOf(store, "source-unreadable")).toMatchObject([{ data: { path: LIVE, reason } }]);
    expect([first.problems, second.problems]).toEqual([[{ path: LIVE, reason }], [{ path: LIVE, reason }]]);
    expect(placesOf(store, OTHER)).toEqual(placesIn(transcript("day-watch", 1)));
    expect(coverage(store).find((row) => row.path === LIVE)).toMatchObject({ state: "unreadable", fault: reason });
  });

  it("was read before and is then replaced by a link: what was read stays", async () => {
    const home = newHome();
    const file = put(home, LIVE, transcript("night-watch", 1));
    const store = await openedStore();
    await ingestInto(store, home);

    rmSync(file);
    hindrances["a link in its place"](file);
    const result = await ingestInto(store, home);

    expect(result.problems).toEqual([{ path: LIVE, reason: "a symbolic link" }]);
    expect(census(store)).toMatchObject({ "exec-attempted": 1, "source-unreadable": 1 });
  });

  it("is read whole once it can be, with what its name says", async () => {
    const home = newHome();
    const file = path.join(home, RESET);
    mkdirSync(path.dirname(file), { recursive: true });
    hindrances["a link in its place"](file);
    const store = await openedStore();
    await ingestInto(store, home);

    rmSync(file);
    put(home, RESET, transcript("night-watch", 1));
    const result = await ingestInto(store, home);

    expect(result.problems).toEqual([]);
    expect(census(store)).toMatchObject({ "session-reset": 1, "exec-attempted": 1, "source-unreadable": 1 });
    expect(coverage(store)).toMatchObject([{ path: RESET, state: "read", fault: null }]);
  });

  it("is not called gone because its folder cannot be listed, and the folder is forgiven later", async () => {
    const home = newHome();
    put(home, LIVE, transcript("night-watch", 1));
    const [folder, aside] = [path.join(home, SESSIONS), path.join(home, "aside")];
    const store = await openedStore();
    await ingestInto(store, home);

    renameSync(folder, aside);
    symlinkSync(aside, folder);
    const hidden = await ingestInto(store, home);
    rmSync(folder);
    renameSync(aside, folder);
    const seen = await ingestInto(store, home);

    expect(hidden.problems).toEqual([{ path: SESSIONS, reason: "a symbolic link stands in place of a folder" }]);
    expect(seen).toMatchObject({ events: 0, problems: [] });
    expect(census(store)["source-gone"]).toBeUndefined();
    expect(coverage(store).map((row) => row.state)).toEqual(["read", "read"]);
  });

  it.skipIf(process.platform !== "linux")(
    "is a fault of its own when the disk fails while it is read, and does not stop the others",
    async () => {
      // A regular file that can be opened and whose bytes cannot be read: reading address 0 of a process fails.
      const broken = { path: `/proc/${process.pid}`, kind: "logs" as const, named: ["mem"] };
      const home = newHome();
      put(home, LIVE, transcript("night-watch", 1));
      const store = await openedStore();

      const result = await ingestInto(store, home, { roots: [broken, { path: home, kind: "home" }] });

      expect(result.problems).toContainEqual({ path: "mem", reason: "the disk reports an input/output error" });
      expect(census(store)["exec-attempted"]).toBe(1);
    },
  );

  it.each(["agents/harbor/agent/openclaw-agent.sqlite", "state/openclaw.sqlite"])(
    "is named when it is no database, whatever its name says: %s",
    async (database) => {
      const home = newHome();
      put(home, database, "SQLite format 4\u0000 and some more");
      put(home, LIVE, transcript("night-watch", 1));
      const store = await openedStore();

      const [first, second] = [await ingestInto(store, home), await ingestInto(store, home)];

      const reason = "it is not a SQLite database";
      expect([first.problems, second.problems]).toEqual([[{ path: database, reason }], [{ path: database, reason }]]);
      expect(eventsOf(store, "source-unreadable")).toMatchObject([{ data: { path: database } }]);
    },
  );
});

describe("a compressed archive", () => {
  const text = transcript("night-watch", 300) + lineOf.user("The last word.", 9000).trimEnd();

  it("is read to its last line, once", async () => {
    const home = newHome();
    put(home, DELETED, zstdFrame(Buffer.from(text)));
    const store = await openedStore();

    const [first, second] = [await ingestInto(store, home), await ingestInto(store, home)];

    expect(first.problems).toEqual([]);
    expect(placesOf(store, DELETED)).toEqual(placesIn(text));
    expect(census(store)).toMatchObject({ "session-deleted": 1, "exec-attempted": 300 });
    expect(second).toMatchObject({ events: 0, witnesses: 0 });
  });

  it("of a session that was read live is a witness of every line", async () => {
    const home = newHome();
    const file = put(home, LIVE, text);
    const store = await openedStore();
    await ingestInto(store, home);

    rmSync(file);
    put(home, DELETED, zstdFrame(Buffer.from(text)));
    const result = await ingestInto(store, home);

    // The deletion, the live file's absence, and the last word, which no newline had ended.
    expect(result).toMatchObject({ events: 3, witnesses: 1 + 4 * 300 });
  });

  it("gives what could be read when it is damaged, says so each time, and is read whole once it is mended", async () => {
    const home = newHome();
    const frame = zstdFrame(Buffer.from(text), 1000);
    const file = put(home, DELETED, frame.subarray(0, frame.length / 2));
    const store = await openedStore();

    const first = await ingestInto(store, home);
    const placesOfHalf = placesOf(store, DELETED);
    const second = await ingestInto(store, home);

    const problem = { path: DELETED, reason: "the zstd archive is cut short" };
    expect([first.problems, second.problems]).toEqual([[problem], [problem]]);
    expect(second.events).toBe(0);
    expect(placesOfHalf.length).toBeGreaterThan(300);
    expect(placesOfHalf).toEqual(placesIn(text).slice(0, placesOfHalf.length));
    expect(coverage(store)).toMatchObject([{ state: "damaged" }]);

    writeFileSync(file, frame);
    const mended = await ingestInto(store, home);

    expect(mended.problems).toEqual([]);
    expect(census(store)).toMatchObject({ "exec-attempted": 300, "source-unreadable": 1, "source-rewritten": 1 });
  });
});

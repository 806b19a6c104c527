import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  closeSync,
  copyFileSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import type { Store } from "../../src/store/open-store.ts";
import { verifyStore } from "../../src/store/verify.ts";
import { census, eventsOf, ingestInto, newHome, openedStore, placesIn, placesOf } from "../support/harbor.ts";
import { temporaryFolder } from "../support/incident.ts";
import { LIVE, lineOf, put, SESSIONS, transcript } from "../support/transcript.ts";
import { eventually, watching } from "../support/watching.ts";

// A slow day is no failure.
vi.setConfig({ testTimeout: 120_000 });

const RESET = `${LIVE}.reset.2026-11-21T06-37-24.228Z`;
const isRoot = process.getuid?.() === 0;
const FIRST = transcript("night-watch", 4);
const OTHER = transcript("ebb", 3);

/** What other tailers have lost, repeated or never noticed, one step of it at a time. */
interface Case {
  readonly title: string;
  /** Each step is what happens between two looks; `file` is the live session in `home`. */
  readonly steps: ReadonlyArray<(file: string, home: string) => void>;
  /** All that was ever written to sources, by the name it has in the end: generation by generation. */
  readonly written: Readonly<Record<string, readonly string[]>>;
  /** The reasons of the rewrites that must be told, in their order. */
  readonly rewritten?: readonly string[];
  /** How often what could not be read is told. */
  readonly unreadable?: number;
  readonly skip?: boolean;
}

const cases: readonly Case[] = [
  {
    title: "rotation by renaming: the old file goes on under its new name, the new one begins at its first byte",
    steps: [
      (file, home) => {
        appendFileSync(file, transcript("night-watch", 1, 4));
        renameSync(file, path.join(home, RESET));
        writeFileSync(file, OTHER);
      },
      (file, home) => {
        appendFileSync(path.join(home, RESET), transcript("night-watch", 1, 5));
        appendFileSync(file, transcript("ebb", 1, 3));
      },
    ],
    written: { [RESET]: [transcript("night-watch", 6)], [LIVE]: [transcript("ebb", 4)] },
  },
  {
    title: "copytruncate: the file shrinks to nothing and is written to again",
    steps: [
      (file, home) => {
        copyFileSync(file, path.join(home, RESET));
        truncateSync(file, 0);
      },
      (file) => appendFileSync(file, OTHER),
    ],
    written: { [RESET]: [FIRST], [LIVE]: [FIRST, OTHER] },
    rewritten: ["shorter"],
  },
  {
    title: "copytruncate that has grown past the old place before anybody looked",
    steps: [
      (file) => {
        truncateSync(file, 0);
        appendFileSync(file, transcript("ebb", 9));
      },
    ],
    written: { [LIVE]: [FIRST, transcript("ebb", 9)] },
    rewritten: ["content-changed"],
  },
  {
    title: "copytruncate that has grown past the old place and begins as the old one did",
    steps: [
      (file) => {
        truncateSync(file, 0);
        appendFileSync(file, lineOf.session("night-watch") + transcript("ebb", 9).split("\n").slice(1).join("\n"));
      },
    ],
    written: {
      [LIVE]: [FIRST, lineOf.session("night-watch") + transcript("ebb", 9).split("\n").slice(1).join("\n")],
    },
    rewritten: ["content-changed"],
  },
  {
    title: "rewritten in place with other words of the same length",
    steps: [(file) => writeFileSync(file, FIRST.replaceAll("berth", "wharf"), { flag: "r+" }), (file) => grow(file)],
    written: { [LIVE]: [FIRST, `${FIRST.replaceAll("berth", "wharf")}${lineOf.user("Still there?", 200)}`] },
    rewritten: ["content-changed"],
  },
  {
    title: "the inode of a deleted file, used again for another one",
    steps: [
      (file, home) => {
        unlinkSync(file);
        put(home, `${SESSIONS}/ebb.jsonl`, transcript("ebb", 9));
      },
    ],
    written: { [LIVE]: [FIRST], [`${SESSIONS}/ebb.jsonl`]: [transcript("ebb", 9)] },
  },
  {
    title: "a copy with the same beginning that goes on differently, as a resumed session has it",
    steps: [
      (file, home) => {
        copyFileSync(file, path.join(home, `${SESSIONS}/fork.jsonl`));
        appendFileSync(path.join(home, `${SESSIONS}/fork.jsonl`), transcript("fork", 2, 7));
        appendFileSync(file, transcript("night-watch", 1, 4));
      },
    ],
    written: { [LIVE]: [transcript("night-watch", 5)], [`${SESSIONS}/fork.jsonl`]: [FIRST + transcript("fork", 2, 7)] },
  },
  {
    title: "a last line that is finished only much later, byte by byte",
    steps: [
      ...[...cut(lineOf.user("A slow hand writes this: é, 漢, 🛟.", 100), 9)].map(
        (piece) => (file: string) => appendFileSync(file, piece),
      ),
    ],
    written: { [LIVE]: [FIRST + lineOf.user("A slow hand writes this: é, 漢, 🛟.", 100)] },
  },
  {
    title: "a line of 5 MB, in two pieces",
    steps: [
      (file) => appendFileSync(file, bigLine().slice(0, 3 << 20)),
      (file) => appendFileSync(file, bigLine().slice(3 << 20) + transcript("night-watch", 1, 4)),
    ],
    written: { [LIVE]: [FIRST + bigLine() + transcript("night-watch", 1, 4)] },
  },
  {
    title: "a line of 12 MB, which is kept by its head and its length, and what follows it",
    steps: [(file) => appendFileSync(file, hugeLine()), (file) => appendFileSync(file, OTHER)],
    written: { [LIVE]: [FIRST + hugeLine() + OTHER] },
  },
  {
    title: "a link in the place of the file that leads out of the home, and the file again",
    steps: [
      (file, home) => {
        renameSync(file, path.join(home, "aside"));
        symlinkSync(put(temporaryFolder(), "outside.jsonl", OTHER), file);
      },
      (file, home) => {
        rmSync(file);
        renameSync(path.join(home, "aside"), file);
        grow(file);
      },
    ],
    written: { [LIVE]: [FIRST + lineOf.user("Still there?", 200)] },
    unreadable: 1,
  },
  {
    title: "a second link to the same file",
    steps: [
      (file, home) => linkSync(file, path.join(home, `${SESSIONS}/second.jsonl`)),
      (file) => appendFileSync(file, transcript("night-watch", 1, 4)),
    ],
    written: { [LIVE]: [transcript("night-watch", 5)], [`${SESSIONS}/second.jsonl`]: [transcript("night-watch", 5)] },
  },
  {
    title: "a FIFO in the place of the file, which nobody waits for",
    steps: [
      (file) => {
        rmSync(file);
        execFileSync("mkfifo", [file]);
      },
      (file) => {
        rmSync(file);
        writeFileSync(file, FIRST + lineOf.user("Still there?", 200));
      },
    ],
    written: { [LIVE]: [FIRST + lineOf.user("Still there?", 200)] },
    unreadable: 1,
  },
  {
    title: "a mode that forbids reading for a while (skipped as root, who may read everything)",
    skip: isRoot,
    steps: [(file) => chmodSync(file, 0o200), (file) => grow(file), (file) => chmodSync(file, 0o600)],
    written: { [LIVE]: [FIRST + lineOf.user("Still there?", 200)] },
    unreadable: 1,
  },
];

describe.each(cases)("$title", ({ steps, written, rewritten = [], unreadable = 0, skip = false }) => {
  const expectWhole = (store: Store) => {
    for (const [name, generations] of Object.entries(written)) {
      const places = generations.flatMap((text, generation) => placesIn(text, generation));
      expect(placesOf(store, name).sort(), name).toEqual(places.sort());
    }
    expect(eventsOf(store, "source-rewritten").map(({ data }) => (data as { reason: string }).reason)).toEqual(
      rewritten,
    );
    expect(census(store)["source-unreadable"] ?? 0).toBe(unreadable);
    expect(census(store)["line-unreadable"]).toBeUndefined();
    expect(verifyStore(store).kind).toBe("verified");
  };

  it.skipIf(skip)("loses no line and tells none twice: one ingest after each step", async () => {
    const home = newHome();
    const file = put(home, LIVE, FIRST);
    const store = await openedStore();
    await ingestInto(store, home);

    for (const step of steps) {
      step(file, home);
      await ingestInto(store, home);
    }

    expectWhole(store);
    expect((await ingestInto(store, home)).events).toBe(0);
  });

  it.skipIf(skip)("loses no line and tells none twice: followed", async () => {
    const home = newHome();
    const file = put(home, LIVE, FIRST);
    const store = await openedStore();
    const watch = watching(store, home);
    await eventually(() => placesOf(store, LIVE).length === placesIn(FIRST).length, "the first reading");

    for (const step of steps) {
      step(file, home);
      await isRead(store, home, watch.said);
    }
    await watch.stop();

    expectWhole(store);
    expect((await ingestInto(store, home)).events).toBe(0);
  });
});

describe("a session that is set aside while its folder is being read", () => {
  it("is followed under its new name, and the new one is not taken for a rewrite of it", async () => {
    const home = newHome();
    put(home, `${SESSIONS}/day-watch.jsonl`, OTHER);
    const file = put(home, LIVE, FIRST);
    const store = await openedStore();
    await ingestInto(store, home);

    let looks = 0;
    const pause = async () => {
      looks += 1;
      if (looks > 1) return;
      renameSync(file, path.join(home, RESET));
      writeFileSync(file, OTHER);
    };
    await ingestInto(store, home, { pause });

    expect(placesOf(store, RESET)).toEqual(placesIn(FIRST));
    expect(placesOf(store, LIVE)).toEqual(placesIn(OTHER));
    expect(census(store)["source-rewritten"]).toBeUndefined();
  });
});

describe("a file that is deleted while somebody writes to it", () => {
  it("is read to its end by a watch, which had it open: what came before and after the deletion", async () => {
    const home = newHome();
    const file = put(home, LIVE, FIRST);
    const store = await openedStore();
    const watch = watching(store, home);
    await eventually(() => placesOf(store, LIVE).length === placesIn(FIRST).length, "the first reading");
    const fd = openSync(file, "a");

    writeSync(fd, transcript("night-watch", 1, 4));
    unlinkSync(file);
    writeSync(fd, transcript("night-watch", 1, 5));
    await eventually(() => census(store)["exec-attempted"] === 6, "the lines written after the deletion");
    writeSync(fd, transcript("night-watch", 1, 6));
    closeSync(fd);
    await eventually(() => census(store)["source-gone"] === 1, "the end of the file");
    await watch.stop();

    expect(placesOf(store, LIVE)).toEqual(placesIn(transcript("night-watch", 7)));
    const readBefore = Buffer.byteLength(transcript("night-watch", 7));
    expect(eventsOf(store, "source-gone")).toMatchObject([{ data: { path: LIVE, readBefore } }]);
  });

  it("is read to its end before another file under its name is begun", async () => {
    const home = newHome();
    const file = put(home, LIVE, FIRST);
    const store = await openedStore();
    const watch = watching(store, home);
    await eventually(() => placesOf(store, LIVE).length === placesIn(FIRST).length, "the first reading");

    appendFileSync(file, `${transcript("night-watch", 1, 4)}{"type":"message","id":"torn"`);
    unlinkSync(file);
    writeFileSync(file, OTHER);
    await eventually(() => placesOf(store, LIVE).some((place) => place.startsWith("1:")), "the new file");
    await watch.stop();

    // Nobody will end the torn line any more: it is kept as it is.
    const old = placesIn(`${transcript("night-watch", 5)}{"type":"message","id":"torn"`);
    expect(placesOf(store, LIVE)).toEqual([...old, ...placesIn(OTHER, 1)]);
    expect(census(store)).toMatchObject({ "source-rewritten": 1, "line-unreadable": 1 });
  });
});

/** Waits until each source was looked at since it changed last: its row in the store shows what the file is now. */
async function isRead(store: Store, home: string, said: readonly string[]): Promise<void> {
  const find = store.raw.prepare<[], { path: string; size_bytes: number; state: string }>(
    "SELECT path, size_bytes, state FROM sources WHERE kind = 'openclaw-sessions'",
  );
  const folder = path.join(home, SESSIONS);
  await eventually(
    () => {
      const rows = find.all();
      const known = rows.map((row) => path.join(home, row.path));
      return (
        readdirSync(folder).every((name) => known.includes(path.join(folder, name))) &&
        rows.every((row) => isCurrent(path.join(home, row.path), row))
      );
    },
    `a look at every source (${said.join(" ")})`,
  );
}

function isCurrent(file: string, row: { size_bytes: number; state: string }): boolean {
  try {
    const stat = lstatSync(file);
    if (!stat.isFile() || (stat.mode & 0o400) === 0) return row.state === "unreadable";
    return (row.state === "read" || row.state === "partial") && row.size_bytes === stat.size;
  } catch {
    return row.state === "gone";
  }
}

function grow(file: string): void {
  appendFileSync(file, lineOf.user("Still there?", 200));
}

/** Pieces of some bytes each; letters are torn too. */
function* cut(text: string, pieces: number): Generator<Buffer> {
  const bytes = Buffer.from(text);
  const size = Math.ceil(bytes.length / pieces);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function bigLine(): string {
  return lineOf.user("tide ".repeat(1 << 20), 90);
}

function hugeLine(): string {
  return lineOf.user("tide ".repeat(12 << 18), 90);
}

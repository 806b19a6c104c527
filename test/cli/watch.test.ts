import { appendFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it, vi } from "vitest";
import type { World } from "../../src/cli/world.ts";
import { incident, type Ran, temporaryFolder } from "../support/incident.ts";
import { LIVE, lineOf, put, SESSIONS, transcript } from "../support/transcript.ts";
import { eventually } from "../support/watching.ts";

// A slow day is no failure.
vi.setConfig({ testTimeout: 120_000 });

interface Following {
  readonly home: string;
  readonly file: string;
  readonly store: string;
  readonly said: { stdout: string; stderr: string };
  /** Ctrl-C. */
  stop(): Promise<Ran>;
}

/** Runs a command that does not end by itself, up to where it follows. */
async function following(
  words: readonly string[],
  world: { terminal?: boolean } & Partial<World> = {},
): Promise<Following> {
  const home = temporaryFolder("home");
  const file = put(home, LIVE, transcript("night-watch", 1));
  put(home, "logs/placeholder", "");
  const store = path.join(temporaryFolder("state"), "incident.sqlite");
  const said = { stdout: "", stderr: "" };
  const stop = new AbortController();
  const into = (name: "stdout" | "stderr") => ({
    isTerminal: world.terminal === true,
    columns: 200,
    write: async (text: string) => {
      said[name] += text;
    },
  });
  const argv = [...words, "--state-dir", home, "--store", store];
  const { terminal: _, ...more } = world;
  const run = incident(argv, {
    stdout: into("stdout"),
    stderr: into("stderr"),
    interrupted: stop.signal,
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
    env: { NO_COLOR: "1" },
    ...more,
  });
  const ended = { is: false };
  void run.then(() => {
    ended.is = true;
  });
  await eventually(() => ended.is || said.stderr.includes("Following"), "the watch");
  return {
    home,
    file,
    store,
    said,
    stop: async () => {
      stop.abort();
      const { exit } = await run;
      return { exit, ...said };
    },
  };
}

describe("incident watch", () => {
  it("shows new rows as they come, and an attempt again when its status changes", async () => {
    const watch = await following(["watch"], { terminal: true });

    appendFileSync(watch.file, lineOf.user("Is the ferry in?", 100));
    await eventually(() => watch.said.stdout.includes("Is the ferry in?"), "the message");
    appendFileSync(watch.file, lineOf.call("call_ferry", "gaugectl ferry", 101));
    await eventually(() => watch.said.stdout.includes("gaugectl ferry"), "the attempt");
    appendFileSync(watch.file, lineOf.result("call_ferry", "no", 1, 102));
    await eventually(() => watch.said.stdout.includes("! failed"), "its outcome");
    const { exit, stdout } = await watch.stop();

    expect(exit).toBe(130);
    const lines = stdout.split("\n").filter((line) => line !== "");
    expect(lines[0]).toMatch(/^TIME +TYPE/);
    expect(lines.filter((line) => line.includes("Is the ferry in?")).length).toBe(1);
    expect(
      lines.filter((line) => line.includes("gaugectl ferry")).map((line) => /unknown|failed/.exec(line)?.[0]),
    ).toEqual(["unknown", "failed"]);
    // What was there before is the timeline's to show.
    expect(stdout).not.toContain("ls berths/0");
  });

  it("shows only what the filters name", async () => {
    const watch = await following([
      "watch",
      "--format",
      "ndjson",
      "--type",
      "exec",
      "--status",
      "failed",
      "--grep",
      "Ferry",
    ]);

    appendFileSync(watch.file, lineOf.user("The ferry?", 100) + lineOf.call("a", "gaugectl ferry", 101));
    appendFileSync(watch.file, lineOf.call("b", "gaugectl tide", 102) + lineOf.result("b", "no", 1, 103));
    appendFileSync(watch.file, lineOf.result("a", "no", 1, 104));
    await eventually(() => watch.said.stdout.includes("\n"), "a row");
    const { stdout } = await watch.stop();

    const rows = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows.map(({ command, status }) => [command, status])).toEqual([["gaugectl ferry", "failed"]]);
  });

  it("is quiet without a terminal, stores all the same, and says where it stopped", async () => {
    const watch = await following(["watch"]);
    const before = count(watch.store);

    put(watch.home, `${SESSIONS}/ebb.jsonl`, transcript("ebb", 1));
    await eventually(() => count(watch.store) > before, "the new session");
    const { exit, stdout, stderr } = await watch.stop();

    expect(exit).toBe(130);
    expect(stdout).toBe("");
    expect(stderr).toMatch(
      /^Note: No gateway logs were read[^\n]*\nRead \d+ sources below [^\n]*: \d+ new events\. Following/,
    );
    expect(stderr).toMatch(/\nStopped: \d+ new events from \d+ sources are stored in .*incident\.sqlite\.\nTo go on/);
    const again = await incident(["ingest", "--state-dir", watch.home, "--store", watch.store, "--json"]);
    expect(JSON.parse(again.stdout).data.events).toBe(0);
  });

  it.each([[["watch", "--json"]], [["watch", "--format", "json"]], [["timeline", "-f", "--json"]]])(
    "refuses one document that would never end: %s",
    async (words) => {
      const { exit, stdout } = await incident(words);

      expect(exit).toBe(2);
      expect(JSON.parse(stdout)).toMatchObject({
        ok: false,
        error: { type: "usage", hint: expect.stringContaining("ndjson") },
      });
    },
  );

  it("names what is wrong: a home that is not there, a type that does not exist", async () => {
    const missing = await incident(["watch", "--state-dir", "/nowhere/at/all"]);
    const odd = await incident(["watch", "--type", "tides"]);

    expect([missing.exit, odd.exit]).toEqual([2, 2]);
    expect(missing.stderr).toContain("There is no OpenClaw home");
    expect(odd.stderr).toContain("--type knows no tides");
  });

  it("ends without a word when nobody reads its rows any more", async () => {
    const { OutputClosed } = await import("../../src/cli/world.ts");
    const closed = {
      isTerminal: false,
      columns: undefined,
      write: async () => {
        throw new OutputClosed("gone");
      },
    };
    const watch = await following(["watch", "--format", "ndjson"], { stdout: closed });
    const before = count(watch.store);

    appendFileSync(watch.file, lineOf.user("Is anybody there?", 100));
    await eventually(() => count(watch.store) > before, "the message");
    const { exit } = await watch.stop();

    expect(exit).not.toBe(2);
  });
});

describe("incident timeline --follow", () => {
  it("shows the window, then what is new; into a pipe each row is a line of JSON", async () => {
    const watch = await following(["timeline", "-f", "--all", "--type", "exec"]);
    await eventually(() => watch.said.stdout.includes("ls berths/0"), "the window");

    appendFileSync(watch.file, transcript("night-watch", 1, 1));
    await eventually(() => watch.said.stdout.includes("ls berths/1"), "the new attempt");
    const { exit, stdout } = await watch.stop();

    expect(exit).toBe(130);
    const commands = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).command);
    expect(commands.filter((command) => command === "ls berths/0")).toEqual(["ls berths/0"]);
    expect(commands).toContain("ls berths/1");
  });

  it("refuses an end, and a home without --follow", async () => {
    const end = await incident(["timeline", "-f", "--until", "yesterday"]);
    const home = await incident(["timeline", "--state-dir", "/tmp"]);

    expect([end.exit, home.exit]).toEqual([2, 2]);
    expect(end.stderr).toContain("--follow and --until contradict each other");
    expect(home.stderr).toContain("Add --follow");
  });
});

/** How many events stand in a store, as another process sees it. */
function count(store: string): number {
  const raw = new Database(store, { readonly: true });
  try {
    return raw.prepare<[], { count: number }>("SELECT COUNT(*) AS count FROM events").get()?.count ?? 0;
  } finally {
    raw.close();
  }
}

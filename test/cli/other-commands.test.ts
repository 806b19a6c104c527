import { statSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import commands from "../../src/cli/commands/index.ts";
import { assembleNightWatch } from "../support/assemble.ts";
import { incident, temporaryFolder } from "../support/incident.ts";
import { ingestedNight, type Night } from "../support/night.ts";

let night: Night;
beforeAll(async () => {
  night = await ingestedNight();
});

describe("incident ingest", () => {
  it("says for a person what it read, what it hid, where the store is and what to do next", async () => {
    const story = assembleNightWatch();
    const store = path.join(temporaryFolder(), "incident.sqlite");

    const { exit, stdout, stderr } = await incident(
      ["ingest", "--state-dir", story.stateDir, "--logs", story.logsDir, "--store", store],
      { now: () => story.now },
    );

    expect([exit, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Read 14 sources below .*: \d+ new records, \d+ new events/);
    expect(stdout).toMatch(/Hidden before storing: \d+ different secrets in \d+ places\./);
    expect(stdout).toContain(`Store: ${store}\n`);
    expect(stdout).toMatch(/Next: incident timeline --since 24h\n$/);
  });

  it("counts for a program", async () => {
    const { data } = await night.json("ingest", "--state-dir", night.stateDir, "--logs", night.logsDir);

    expect(data).toMatchObject({ stateDir: night.stateDir, logs: [night.logsDir], store: night.store, sources: 14 });
    expect(data).toMatchObject({ records: 0, events: 0, witnesses: 0, bytes: 0, problems: [], faults: 2 });
  });

  it("writes nothing into the home", async () => {
    const story = assembleNightWatch();
    const before = statSync(story.stateDir).mtimeMs;

    await incident([
      "ingest",
      "--state-dir",
      story.stateDir,
      "--store",
      path.join(temporaryFolder(), "incident.sqlite"),
    ]);

    expect(statSync(story.stateDir).mtimeMs).toBe(before);
  });

  it("warns that logs were not read when a copy is read without them", async () => {
    const story = assembleNightWatch();

    const { stdout } = await incident([
      "ingest",
      "--state-dir",
      story.stateDir,
      "--store",
      path.join(temporaryFolder(), "s.sqlite"),
    ]);

    expect(stdout).toContain("Note: No gateway logs were read: name their folder with --logs.");
  });
});

describe("incident sessions", () => {
  it("lists every session with its key, its counts and how it ended", async () => {
    const { data } = await night.json("sessions");
    const byId = new Map(data.map((row: { sessionId: string }) => [row.sessionId.slice(0, 8), row]));

    expect(byId.get("e87650f0")).toMatchObject({
      agent: "harbor",
      session: "agent:harbor:main",
      state: "live",
      flags: [],
    });
    expect(byId.get("8de4820f")).toMatchObject({
      session: "agent:harbor:main",
      state: "reset",
      attempts: 3,
      flags: ["session-inferred"],
    });
    expect(byId.get("77537f04")).toMatchObject({ session: null, state: "deleted", attempts: 3 });
    expect(byId.get("807b60a8")).toMatchObject({ parent: "agent:harbor:main", attempts: 1 });
    expect(data).toHaveLength(byId.size);
  });

  it("is a table for a person", async () => {
    const { stdout, stderr } = await night.run("sessions");

    expect(stdout).toMatch(/^AGENT +SESSION +ID +FIRST/);
    expect(stdout).toContain("(key not recorded)");
    expect(stderr).toMatch(/^8 sessions\.\n/);
  });
});

describe("incident status", () => {
  it("fits on one screen and ends with what to do next", async () => {
    const { exit, stdout } = await night.run("status", "--utc");
    const lines = stdout.trimEnd().split("\n");

    expect(exit).toBe(0);
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines[0]).toBe(`Store     ${night.store}`);
    expect(stdout).toMatch(/^Attempts {2}exec 33: .*1 pending/m);
    expect(lines.at(-1)).toBe("Next      incident timeline --since 24h");
  });

  it("counts what the timeline shows", async () => {
    const { counts, sources } = (await night.json("status")).data;
    const attempts = await night.rows("--all", "--type", "exec,tool");
    const sum = (record: Record<string, number>) => Object.values(record).reduce((total, count) => total + count, 0);

    expect(sum(counts.exec) + sum(counts.tool)).toBe(attempts.length);
    expect(counts.failedAuthentications).toBe(
      (await night.rows("--all", "--type", "auth")).filter((row) => row.data?.outcome === "failed").length,
    );
    expect(counts.secrets.sightings).toBe((await night.rows("--all", "--type", "secret")).length);
    // 14 files, and what they say of configured secrets.
    expect(sources).toHaveLength(15);
    expect(new Set(sources.map((source: { state: string }) => source.state))).toEqual(new Set(["read"]));
  });
});

describe("incident db", () => {
  it("says where the store is", async () => {
    expect(await night.run("db", "path")).toEqual({ exit: 0, stdout: `${night.store}\n`, stderr: "" });
  });

  it("rebuilds every view from all events", async () => {
    const { events } = (await night.json("status")).data.counts;

    expect((await night.run("db", "rebuild")).stdout).toBe(
      `Rebuilt attempts, authentications, config-states, coverage, moments, secrets, sessions from ${events} events.\n`,
    );
  });

  it("verifies a whole store", async () => {
    expect((await night.run("db", "verify")).stdout).toMatch(/^Verified \d+ events; chain head [0-9a-f]{64}\./);
  });
});

describe("incident help", () => {
  it("lists every command", async () => {
    const { exit, stdout } = await incident(["--help"]);

    expect(exit).toBe(0);
    for (const name of Object.keys(commands)) expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, "m"));
  });

  it.each(Object.keys(commands))("has a page on %s", async (name) => {
    const { exit, stdout, stderr } = await incident([name, "--help"]);

    expect([exit, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(new RegExp(`^Usage: incident ${name}\\b`));
  });

  it("on a command is the command's own page", async () => {
    expect(await incident(["help", "timeline"])).toEqual(await incident(["timeline", "--help"]));
  });

  it.each([
    { topic: "exit-codes", line: "   5  integrity failure: the store does not verify" },
    { topic: "time", line: "now, today, yesterday" },
  ])("has a page on $topic", async ({ topic, line }) => {
    const { exit, stdout } = await incident(["help", topic]);

    expect([exit, stdout]).toEqual([0, expect.stringContaining(line)]);
  });

  it("on nothing it knows names the topics", async () => {
    const { exit, stderr } = await incident(["help", "lamps"]);

    expect(exit).toBe(2);
    expect(stderr).toContain("Topics: exit-codes, time.");
  });
});

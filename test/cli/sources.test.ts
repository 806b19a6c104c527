import { mkdirSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { AGENT_DB, agentDatabase } from "../support/agent-database.ts";
import { newHome } from "../support/harbor.ts";
import { incident, temporaryFolder } from "../support/incident.ts";
import { ingestedNight, type Night } from "../support/night.ts";
import { LIVE, lineOf, put, SESSIONS, transcript } from "../support/transcript.ts";

const IMPORTED = "agents/harbor/session-sqlite-import-archive";
const longName = (name: string) =>
  `${IMPORTED}/agent_harbor_${name}.0a65296f-677e-498c-91b6-6db412825bb4.jsonl.imported-1795243557701`;

let night: Night;
beforeAll(async () => {
  night = await ingestedNight();
});

/** A home with a database of two sessions, a folder where a transcript should be, and logs of two days later. */
async function troubled() {
  const home = newHome();
  const database = agentDatabase(home);
  database.append("night-watch", transcript("night-watch", 2));
  database.append("day-watch", transcript("day-watch", 1));
  database.close();
  for (const name of ["lamp-round", "berth-round"]) put(home, longName(name), transcript(name, 1));
  mkdirSync(path.join(home, SESSIONS, "locked.jsonl"), { recursive: true });
  const logs = newHome();
  put(logs, "openclaw-2026-11-23.log", lineOf.log("gateway started", 2 * 24 * 60 * 60));
  const store = path.join(temporaryFolder(), "incident.sqlite");
  await incident(["ingest", "--state-dir", home, "--logs", logs, "--store", store]);
  return {
    home,
    store,
    sources: (...words: string[]) => incident(["sources", "--utc", "--store", store, ...words]),
    json: async (...words: string[]) =>
      JSON.parse((await incident(["sources", "--store", store, "--json", ...words])).stdout),
  };
}

/** The answer on a terminal of so many columns. */
async function onTerminal(columns: number, ...words: string[]): Promise<string[]> {
  let text = "";
  const write = async (more: string) => {
    text += more;
  };
  const stdout = { isTerminal: true, columns, write };
  await incident([...words, "--no-color"], { stdout });
  return text.trimEnd().split("\n");
}

describe("incident sources", () => {
  it("lists every source of a whole home, exits with 0 and says what to do next", async () => {
    const { exit, stdout, stderr } = await night.run("sources", "--utc");

    expect([exit, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`${night.stateDir}\n`);
    expect(stdout).toMatch(/^session transcripts \(JSONL\): openclaw-sessions, era jsonl$/m);
    expect(stdout).toMatch(/^ {2}read +\d.* [kM]?B +2\d{3}-\d\d-\d\d .*agents\/harbor\/sessions\/\S+\.jsonl$/m);
    expect(stdout).toMatch(/^ {2}not-present {2}openclaw-state-store: state database .*, and none of its \d+ tables/m);
    expect(stdout).toMatch(/^14 files: 14 read; [\d.]+ kB of [\d.]+ kB read\.$/m);
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^Next: incident timeline/);
  });

  it("shows how a database was read, and the sessions of its tables in one line each", async () => {
    const { sources } = await troubled();

    const { stdout } = await sources("--kind", "agent-store,transcript-events");

    expect(stdout).toMatch(new RegExp(`^ {2}read +[\\d.]+ kB +${AGENT_DB}$`, "m"));
    expect(stdout).toContain("      read from a private copy; schema 23\n");
    expect(stdout).toMatch(new RegExp(`^ {2}read +11 rows .*${AGENT_DB}#transcript_events \\(2 sessions\\)$`, "m"));
    expect((await sources("--all")).stdout).toContain("#transcript_events/night-watch\n");
  });

  it("exits with 3 when something could not be read, and says why", async () => {
    const { sources } = await troubled();

    const { exit, stdout } = await sources("--state", "unreadable");

    expect(exit).toBe(3);
    expect(stdout).toMatch(/unreadable .*agents\/harbor\/sessions\/locked\.jsonl\n {6}a directory stands in its place/);
    expect(stdout).toMatch(/^Next: mend what could not be read/m);
  });

  it("tells what was already deleted, in the screens of sources and of status", async () => {
    const { sources, store } = await troubled();
    const sentence = /Gateway logs before 2026-11-23 05:40\S* were already deleted \(OpenClaw keeps 24 hours\)/;

    expect((await sources()).stdout).toMatch(sentence);
    const status = (await incident(["status", "--utc", "--store", store])).stdout.trimEnd().split("\n");
    expect(status.at(-3)).toMatch(/^Note {6}Gateway logs before/);
    expect(status.at(-2)).toMatch(/^Coverage {2}\d+ of \d+ files read whole; .*incident sources$/);
    expect(status.at(-1)).toMatch(/^Next/);
  });

  it("gives a program every field, with totals, retention and warnings", async () => {
    const { json } = await troubled();

    const { data, coverage, retention, warnings } = await json();

    expect(data.find((row: { path: string }) => row.path === AGENT_DB)).toEqual({
      path: AGENT_DB,
      root: expect.any(String),
      kind: "openclaw-agent-store",
      title: "agent database (SQLite era)",
      era: "sqlite",
      agent: "harbor",
      state: "read",
      fault: null,
      unit: "bytes",
      bytesRead: expect.any(Number),
      bytesThere: expect.any(Number),
      sources: 1,
      generations: 1,
      events: 0,
      faults: 0,
      firstAt: null,
      lastAt: null,
      within: null,
      database: null,
      way: "private-copy",
      schema: 23,
    });
    expect(coverage).toMatchObject({ files: 5, states: { read: 4, unreadable: 1 }, rowsRead: 11, rowsThere: 11 });
    expect(retention).toMatchObject([{ source: "openclaw-gateway-log", what: "deleted" }]);
    expect(warnings).toEqual(expect.arrayContaining([expect.stringContaining("1 source could not be read whole")]));
  });

  it.each(["csv", "ndjson"])("has a row for each source in the format %s", async (format) => {
    const { sources } = await troubled();

    const { stdout, stderr } = await sources("--format", format, "--kind", "openclaw-sessions");

    expect(stdout.trimEnd().split("\n")).toHaveLength(format === "csv" ? 4 : 3);
    expect(stderr).toContain("Note: Gateway logs before 2026-11-23T05:40:13.000Z were already deleted");
  });

  it("filters by agent, kind and state", async () => {
    const { json } = await troubled();
    const kinds = async (...words: string[]) => [
      ...new Set((await json(...words)).data.map((row: { kind: string }) => row.kind)),
    ];

    expect(await kinds("--kind", "gateway-log")).toEqual(["openclaw-gateway-log"]);
    expect(await kinds("--agent", "harbor", "--state", "unreadable")).toEqual(["openclaw-sessions"]);
    expect(await kinds("--agent", "nobody")).toEqual([]);
    expect(await kinds("--state", "not-present")).toContain("openclaw-state-store");
  });

  it.each([
    ["--state", "lost", "It takes read, partial, unreadable, gone, unknown-schema, not-present."],
    ["--kind", "lamps", "openclaw-sessions"],
  ])("says what %s takes", async (flag, word, hint) => {
    const { exit, stderr } = await night.run("sources", flag, word);

    expect(exit).toBe(2);
    expect(stderr).toContain(`${flag} knows no ${word}.`);
    expect(stderr).toContain(hint);
  });

  it("keeps to 80 columns with long names, cut in their middle, their folder above them", async () => {
    const { store } = await troubled();

    const lines = await onTerminal(80, "sources", "--kind", "sessions,agent-store,transcript-events", "--store", store);
    const rows = lines.filter((line) => /^ {2}(?:read|unreadable) /.test(line));

    expect(Math.max(...rows.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(lines).toContain(`  in ${IMPORTED}:`);
    expect(lines.join("\n")).toMatch(/agent_harbor_lamp.*….*imported-1795243557701/);
    expect(lines.join("\n")).toMatch(/ {2}#transcript_events \(2 sessions\)/);
  });

  it("shows the time of day where there is room for it", async () => {
    const lines = await onTerminal(160, "sources", "--utc", "--store", night.store);

    expect(lines.join("\n")).toMatch(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d to /);
  });

  it("shows names that steer a terminal as what they are", async () => {
    const home = newHome();
    put(home, `${SESSIONS}/lamp\u001b[2Jround.jsonl`, transcript("lamp", 1));
    const store = path.join(temporaryFolder(), "incident.sqlite");
    await incident(["ingest", "--state-dir", home, "--store", store]);

    const { stdout } = await incident(["sources", "--store", store]);

    expect(stdout).not.toContain("\u001b");
    expect(stdout).toContain("lamp\\e[2Jround.jsonl");
  });

  it("says that logs were not read, and how to read them", async () => {
    const home = newHome();
    put(home, LIVE, transcript("night-watch", 1));
    const store = path.join(temporaryFolder(), "incident.sqlite");
    await incident(["ingest", "--state-dir", home, "--store", store]);

    const { stdout } = await incident(["sources", "--store", store]);

    expect(stdout).toContain("Note: No gateway log was read: name the folder with --logs.");
    expect(stdout).toMatch(/Next: incident ingest again, with --logs <folder of the gateway logs>\n$/);
  });
});

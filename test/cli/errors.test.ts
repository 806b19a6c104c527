import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { beforeAll, describe, expect, it } from "vitest";
import { assembleNightWatch } from "../support/assemble.ts";
import { incident, temporaryFolder } from "../support/incident.ts";
import { ingestedNight, type Night } from "../support/night.ts";

let night: Night;
beforeAll(async () => {
  night = await ingestedNight();
});

/** One sentence what was wrong, one what to do, and nothing else. */
const TWO_SENTENCES = /^incident: [^\n]+[.?]\n {2}[^\n]+\n$/;

describe("a mistake on the command line", () => {
  it.each([
    { words: ["--lamps"], says: "unknown option '--lamps'" },
    { words: ["timelin"], says: "unknown command 'timelin'", hint: "Did you mean timeline?" },
    { words: ["timeline", "--typ", "exec"], says: "unknown option '--typ'", hint: "Did you mean --type?" },
    { words: ["timeline", "--type", "lamps"], says: "--type knows no lamps.", hint: "It takes exec, tool, message" },
    { words: ["timeline", "--status", "fine"], says: "--status knows no fine.", hint: "It takes pending, denied" },
    { words: ["timeline", "--since", "teatime"], says: "teatime", hint: "24h" },
    { words: ["timeline", "--until", "25:99"], says: "25:99" },
    { words: ["timeline", "--since", "1h", "--until", "2h"], says: "after" },
    { words: ["timeline", "--all", "--since", "1h"], says: "--all and --since contradict each other." },
    { words: ["timeline", "--limit", "0"], says: "--limit takes a number of rows from 1 on, or all, not 0." },
    { words: ["timeline", "--limit", "-1"], says: "--limit" },
    { words: ["timeline", "--format", "yaml"], says: "yaml", hint: "incident" },
    { words: ["timeline", "--type", ","], says: "It names nothing." },
    { words: ["show"], says: "missing required argument 'id'" },
    { words: ["db", "shrink"], says: "unknown command 'shrink'" },
  ])("is told in two sentences with exit code 2: $words", async ({ words, says, hint = "" }) => {
    const { exit, stdout, stderr } = await incident(words);

    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(says);
    expect(stderr).toContain(hint);
    expect(stderr).toMatch(/^incident: [^\n]+\n {2}[^\n]+\n$/);
  });

  it("is one JSON document on stdout where a program listens", async () => {
    const { exit, stdout, stderr } = await incident(["timeline", "--since", "teatime", "--json"]);

    expect([exit, stderr]).toEqual([2, ""]);
    expect(JSON.parse(stdout)).toEqual({
      ok: false,
      error: { type: "usage", message: expect.stringContaining("teatime"), hint: expect.any(String) },
    });
  });

  it.each([["--format", "ndjson"], ["--format=json"]])("is JSON for %s %s too", async (...words) => {
    const { stdout } = await incident(["timeline", "--type", "lamps", ...words.filter((word) => word !== undefined)]);

    expect(JSON.parse(stdout)).toMatchObject({ ok: false, error: { type: "usage" } });
  });

  it.each([
    ["timeline", "--since", "\u001b]0;owned\u0007"],
    ["timeline", "--type", "exec\u202egnp"],
    ["show", "\u009b2J"],
    ["\u001b[31mtimeline"],
  ])("shows hostile text as visible escapes: %j", async (...words) => {
    const { exit, stderr } = await incident(words.filter((word) => word !== undefined));

    expect(exit).toBe(2);
    expect(stderr).toMatch(/\\e|\\x9b|\\u\{202e\}/);
    expect(stderr.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it("shows no secret that stood in an argument", async () => {
    const token = ["ghp_x6OE2jVSxElz", "lpldXcwvZPWRqjV5OG0jrJx9"].join("");

    const { stderr } = await incident(["timeline", "--store", `/nowhere/${token}.sqlite`]);

    expect(stderr).toContain("[REDACTED:");
    expect(stderr).not.toContain(token);
  });
});

describe("something missing or in the way", () => {
  const home = () => path.join(temporaryFolder(), "home");

  it.each([
    { what: "no store", words: () => ["timeline"], exit: 2, type: "no-store", hint: "incident ingest" },
    { what: "no home", words: () => ["ingest", "--state-dir", home()], exit: 2, type: "no-home", hint: "--state-dir" },
    {
      what: "a folder that is no home",
      words: () => ["ingest", "--state-dir", temporaryFolder()],
      exit: 2,
      type: "no-home",
      hint: "--state-dir",
    },
    {
      what: "no log folder",
      words: () => ["ingest", "--state-dir", night.stateDir, "--logs", home()],
      exit: 2,
      type: "no-home",
      hint: "--logs",
    },
    {
      what: "a bad profile",
      words: () => ["ingest", "--profile", "../x"],
      exit: 2,
      type: "usage",
      hint: "--state-dir",
    },
  ])("is told in two sentences: $what", async ({ words, exit, type, hint }) => {
    const store = path.join(temporaryFolder(), "none", "incident.sqlite");
    const spoken = await incident([...words(), "--store", store]);
    const written = await incident([...words(), "--store", store, "--json"]);

    expect(spoken).toMatchObject({ exit, stdout: "", stderr: expect.stringMatching(TWO_SENTENCES) });
    expect(JSON.parse(written.stdout).error).toMatchObject({ type, hint: expect.stringContaining(hint) });
    expect(existsSync(store)).toBe(false);
  });

  it.each([
    { where: "in the home", folder: (story: { stateDir: string }) => story.stateDir },
    { where: "deep in the home", folder: (story: { stateDir: string }) => path.join(story.stateDir, "agents", "new") },
    { where: "in the log folder", folder: (story: { logsDir: string }) => story.logsDir },
    {
      where: "behind a link into the home",
      folder: (story: { stateDir: string }) => {
        const link = path.join(temporaryFolder(), "link");
        symlinkSync(story.stateDir, link);
        return link;
      },
    },
  ])("is a store $where: refused, and nothing is written", async ({ folder }) => {
    const story = assembleNightWatch();
    const store = path.join(folder(story), "incident.sqlite");

    const { exit, stderr } = await incident([
      "ingest",
      "--state-dir",
      story.stateDir,
      "--logs",
      story.logsDir,
      "--store",
      store,
    ]);

    expect(exit).toBe(4);
    expect(stderr).toMatch(/^incident: The store may not lie inside the evidence/);
    expect(existsSync(store)).toBe(false);
  });

  it("is a database of somebody else: refused, and left as it is", async () => {
    const file = path.join(temporaryFolder(), "berths.sqlite");
    const raw = new Database(file);
    raw.exec("CREATE TABLE berths (id INTEGER)");
    raw.close();

    const { exit, stderr } = await incident(["ingest", "--state-dir", night.stateDir, "--store", file]);

    expect(exit).toBe(4);
    expect(stderr).toContain("is not a store of openclaw-incident");
  });

  it("is a file that is no database", async () => {
    const file = path.join(temporaryFolder(), "notes.txt");
    writeFileSync(file, "lamp 7 flickers\n".repeat(100));

    const { exit, stderr } = await incident(["timeline", "--store", file]);

    expect(exit).toBeGreaterThan(1);
    expect(stderr).toMatch(TWO_SENTENCES);
  });

  it("is a folder in the store's place", async () => {
    const folder = path.join(temporaryFolder(), "incident.sqlite");
    mkdirSync(folder);

    const { exit, stderr } = await incident(["timeline", "--store", folder]);

    expect(exit).toBe(4);
    expect(stderr).toMatch(TWO_SENTENCES);
  });

  it("is a runtime that would crash", async () => {
    const { exit, stderr } = await incident(["status", "--store", night.store], { nodeVersion: "20.18.1" });

    expect(exit).toBe(2);
    expect(stderr).toMatch(/^incident: Node\.js 20\.18\.1 is too old/);
  });
});

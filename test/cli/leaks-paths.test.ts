import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { OutputClosed } from "../../src/cli/world.ts";
import { incident, temporaryFolder } from "../support/incident.ts";
import { ingestedNight, type Night } from "../support/night.ts";
import { piecesIn, planted } from "../support/planted.ts";
import { zipArchive } from "../support/zip-archive.ts";

const token = planted("github");
const slack = planted("slack");
/** Of a right form, but its checksum is another's. */
const wrong = token.slice(0, -1) + (token.endsWith("A") ? "B" : "A");

let night: Night;
beforeAll(async () => {
  night = await ingestedNight();
});

/** A folder with these files; its own path is where commands run. */
function harbor(files: Record<string, string | Buffer>): string {
  const folder = temporaryFolder("harbor");
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

const leaks = (cwd: string, ...words: string[]) => incident(["leaks", ...words], { cwd });
const withStore = (cwd: string, ...words: string[]) => leaks(cwd, ...words, "--store", night.store);
const isRoot = process.getuid?.() === 0;

describe("incident leaks PATH", () => {
  it("lists for a person where each secret stands, and never the secret", async () => {
    const folder = harbor({
      "b.log": `lamp\ntoken ${slack}\n`,
      "a/deep.log": `\n\ntoken ${token}\n`,
      "c.txt": "lamp\n",
    });

    const { exit, stdout, stderr } = await leaks(folder, ".");

    const lines = stdout.trimEnd().split("\n");
    expect(exit).toBe(0);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^PLACE +CONFIDENCE +RULE +FINGERPRINT +WHAT$/);
    expect(lines[1]).toMatch(/^a\/deep\.log:3 +high +github-token +[0-9a-f]{16} +GitHub token/);
    expect(lines[2]).toMatch(/^b\.log:2 +high +slack-token +[0-9a-f]{16} +Slack/);
    expect(stderr).toMatch(/^Files searched: 3, secrets found: 2, of low confidence: 0\.\n/);
    for (const secret of [token, slack]) expect(piecesIn(stdout + stderr, secret)).toEqual([]);
  });

  it("answers a program with one document", async () => {
    const folder = harbor({
      "a.jsonl": `{"lamp":1}\n{"text":"${token}"}\n`,
      "b.gz": gzipSync(`token ${token}`).subarray(0, -6),
    });

    const { exit, stdout, stderr } = await leaks(folder, "--json", "a.jsonl", "b.gz");

    const document = JSON.parse(stdout);
    expect([exit, stderr]).toEqual([3, ""]);
    expect(document).toMatchObject({ ok: true, schemaVersion: 1, command: "leaks", partial: true, ignored: [] });
    expect(document.data[0]).toEqual({
      path: "a.jsonl",
      within: [],
      line: 2,
      column: null,
      offset: null,
      pointer: "/text",
      rule: "github-token",
      what: expect.stringContaining("GitHub"),
      confidence: "high",
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      carriers: [],
      names: [],
    });
    expect(document.faults).toEqual([{ path: "b.gz", reason: "the gzip data is cut short" }]);
    expect(document.summary).toMatchObject({ files: 2, found: { high: 2, medium: 0, low: 0 }, listed: 2, faults: 1 });
    expect(document.warnings).toContain("Files, or parts of them, that could not be searched: 1.");
  });

  it("reads what is piped in, once", async () => {
    const stdin = () => Readable.from([Buffer.from("lamp\ntok"), Buffer.from(`en ${token}\n`)]);

    const { stdout } = await incident(["leaks", "-", "--format", "csv"], { stdin });

    expect(stdout).toMatch(/^path,within,line,column,.*\r\n\(stdin\),\[\],2,7,,,github-token,/);
  });

  it("follows a link that was named and none that it meets, and opens no pipe", async () => {
    const folder = harbor({ "real/a.log": `token ${token}\n` });
    symlinkSync(path.join(folder, "real"), path.join(folder, "named"));
    symlinkSync("a.log", path.join(folder, "real", "met.log"));
    execFileSync("mkfifo", [path.join(folder, "real", "pipe")]);

    const { exit, stdout, stderr } = await leaks(folder, "named");

    expect(exit).toBe(0);
    expect(stdout.trimEnd().split("\n").slice(1)).toEqual([expect.stringMatching(/^named\/a\.log:1 /)]);
    expect(stderr).toContain("Links that were not followed: 1.");
    expect(stderr).toContain("Pipes, sockets and devices that were not opened: 1.");
  });

  it("does not call a pipe clean that it was to read", async () => {
    const folder = temporaryFolder();
    execFileSync("mkfifo", [path.join(folder, "pipe")]);

    const { exit, stderr } = await leaks(folder, "pipe", "--check");

    expect(exit).toBe(3);
    expect(stderr).toContain("Not searched to the end: pipe (a pipe, socket or device: pipe it in, and name it -)");
  });

  it("reads a git working tree and its configuration, not its object store", async () => {
    const folder = harbor({
      ".git/HEAD": "ref: refs/heads/main\n",
      ".git/refs/heads/main": "0\n",
      ".git/config": `url = https://harbor:${token}@git.harbor.example/tide\n`,
      ".git/objects/ab/cd": `token ${slack}`,
      "objects/a.log": `token ${slack}`,
    });

    const { data, warnings } = JSON.parse((await leaks(folder, ".", "--json")).stdout);

    expect(data.map((row: { path: string }) => row.path)).toEqual([".git/config", "objects/a.log"]);
    expect(warnings).toContain("Git object stores that were not searched, for they hold history: 1.");
  });

  it("counts those of low confidence always, and lists them with --all", async () => {
    const folder = harbor({ "a.log": `lamp ${wrong}\n` });

    const quiet = JSON.parse((await leaks(folder, "a.log", "--json")).stdout);
    const all = JSON.parse((await leaks(folder, "a.log", "--json", "--all")).stdout);

    expect([quiet.data.length, quiet.summary.found.low]).toEqual([0, 1]);
    expect(all.data).toEqual([expect.objectContaining({ confidence: "low", rule: "github-token" })]);
  });

  it.skipIf(isRoot)(
    `tells of what it may not read${isRoot ? " (skipped: root may read everything)" : ""}`,
    async () => {
      const folder = harbor({ "shut/a.log": "lamp", "b.log": "lamp" });
      chmodSync(path.join(folder, "shut"), 0o000);
      chmodSync(path.join(folder, "b.log"), 0o000);

      const { exit, stderr } = await leaks(folder, ".");

      expect(exit).toBe(3);
      expect(stderr).toContain("Not searched to the end: b.log (permission denied)");
      expect(stderr).toContain("Not searched to the end: shut (permission denied)");
      chmodSync(path.join(folder, "shut"), 0o700);
    },
  );

  it("ends without a word when nobody reads any more", async () => {
    const folder = harbor({ "a.log": `token ${token}\n` });
    const stdout = {
      isTerminal: false,
      columns: undefined,
      write: async () => {
        throw new OutputClosed("gone");
      },
    };

    expect(await incident(["leaks", "."], { cwd: folder, stdout })).toEqual({ exit: 0, stdout: "", stderr: "" });
  });

  it("stops when it is interrupted", async () => {
    const { exit } = await incident(["leaks", "."], {
      cwd: harbor({ "a.log": "lamp" }),
      interrupted: AbortSignal.abort(),
    });

    expect(exit).toBe(130);
  });

  it("draws how far it is where there is a terminal, and clears that before an answer", async () => {
    const drawn: string[] = [];
    let ms = 0;
    const stderr = {
      isTerminal: true,
      columns: 100,
      write: async (data: string | Uint8Array) => void drawn.push(String(data)),
    };
    const folder = harbor({ "a.log": "lamp\n".repeat(200_000), "b.log": `token ${token}` });

    await incident(["leaks", "."], {
      cwd: folder,
      stderr,
      now: () => {
        ms += 300;
        return new Date(ms);
      },
    });

    expect(drawn.some((text) => /reading \d+%.*2 a\.log/.test(text))).toBe(true);
    expect(drawn.join("")).toMatch(/\r\u001b\[2K[^\r]*Files searched: 2/);
  });
});

describe("a secret in records", () => {
  it("is found in two lines that cut it in two, and says how", async () => {
    const lines = [token.slice(0, 20), token.slice(20)].map((delta) => `${JSON.stringify({ delta })}\n`).join("");

    const { stdout } = await leaks(harbor({ "night-watch.jsonl": lines }), "night-watch.jsonl", "--json");

    expect(JSON.parse(stdout).data).toMatchObject([{ rule: "github-token", line: 2, carriers: ["split"] }]);
    expect(piecesIn(stdout, token)).toEqual([]);
  });

  it("tells what had to be undone to read it", async () => {
    const line = `${JSON.stringify({ text: Buffer.from(`the token is ${token}`).toString("base64") })}\n`;

    const { stdout } = await leaks(harbor({ "night-watch.jsonl": line }), "night-watch.jsonl", "--json");

    expect(JSON.parse(stdout).data).toMatchObject([{ rule: "github-token", carriers: ["base64"], pointer: "/text" }]);
  });
});

describe("incident leaks PATH --home", () => {
  const lantern = ["lantern", "over", "the", "quay"].join("-");
  const home = () => harbor({ "openclaw.json": JSON.stringify({ gateway: { auth: { password: lantern } } }) });
  const log = `the lamp says ${lantern} tonight\n`;

  it("finds what the home is configured with, by its name, and only then", async () => {
    const folder = harbor({ "a.log": log });

    const without = await leaks(folder, "a.log", "--json");
    const { stdout, stderr } = await leaks(folder, "a.log", "--json", "--home", home());

    expect(JSON.parse(without.stdout).data).toEqual([]);
    expect(JSON.parse(stdout).data).toMatchObject([{ line: 1, names: ["openclaw.json#gateway.auth.password"] }]);
    expect(stdout + stderr).not.toContain(lantern);
  });

  it("hides it in the filter, too", async () => {
    const { stdout, stderr } = await incident(["redact", "a.log", "--summary", "--home", home()], {
      cwd: harbor({ "a.log": log }),
    });

    expect(stdout).toMatch(/^the lamp says \[REDACTED:[a-z-]+:[0-9a-f]{8}\] tonight\n$/);
    expect(stderr).toMatch(/1× {2}openclaw\.json#gateway\.auth\.password\n$/);
  });

  it.each([
    ["--since", "1h"],
    ["--reach", "outbound"],
    ["--limit", "3"],
  ])("takes no %s, which files have no answer to", async (flag, value) => {
    const { exit, stderr } = await leaks(harbor({ "a.log": log }), "a.log", flag, value);
    expect(exit).toBe(2);
    expect(stderr).toContain(`${flag} is for what the store has seen`);
  });

  it("is for files, and for a home", async () => {
    const folder = harbor({ "a.log": log });

    expect((await leaks(folder, "--home", home())).stderr).toContain("--home is for files");
    expect((await leaks(folder, "a.log", "--home", folder)).stderr).toContain("There is no OpenClaw home");
  });
});

describe("the exit code of incident leaks", () => {
  const files = () =>
    harbor({
      "a.log": `token ${token}\n`,
      "cut.gz": gzipSync("lamp").subarray(0, 15),
      "low.log": wrong,
      "b.log": "lamp",
    });

  it.each([
    { words: ["a.log"], exit: 0, why: "findings alone are no failure" },
    { words: ["a.log", "--check"], exit: 1, why: "a check was asked for" },
    { words: ["a.log", "--fail-on", "high"], exit: 1, why: "it is as sure as was asked for" },
    { words: ["a.log", "--fail-on", "high", "--exit-code", "42"], exit: 42, why: "the user named it" },
    { words: ["low.log", "--fail-on", "medium"], exit: 0, why: "it is less sure than was asked for" },
    { words: ["low.log", "--check"], exit: 1, why: "a check counts every one" },
    { words: ["b.log", "--check"], exit: 0, why: "there is none" },
    { words: ["cut.gz"], exit: 3, why: "a file was not read to its end" },
    { words: [".", "--check"], exit: 1, why: "a finding weighs more than a fault" },
  ])("is $exit for $words: $why", async ({ words, exit }) => {
    expect((await leaks(files(), ...words)).exit).toBe(exit);
  });

  it.each([
    { words: ["none.log"], says: "There is no none.log." },
    { words: ["a.log", "--fail-on", "lamps"], says: "low, medium, high" },
    { words: ["a.log", "--exit-code", "256", "--check"], says: "0 to 255" },
    { words: ["a.log", "--exit-code", "2"], says: "--exit-code says nothing without --check or --fail-on." },
    { words: ["a.log", "--format", "yaml"], says: "sarif" },
    { words: ["a.log", "--self"], says: "--self searches the store" },
    { words: ["a.log", "--store", "/none/s.sqlite"], says: "no store" },
    { words: ["a.log", "--ignore-file", "none.json5"], says: "The ignore file none.json5 cannot be read" },
    { words: ["a.log", "--baseline", "b.log"], says: "The baseline b.log cannot be used" },
    { words: ["a.log", "--write-baseline", "new.json"], says: "A baseline needs fingerprints that stay the same" },
    { words: [], says: "There is no store at" },
  ])("is 2 for a mistake, told in two sentences: $words", async ({ words, says }) => {
    const { exit, stdout, stderr } = await leaks(files(), ...words);

    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(says);
    expect(stderr).toMatch(/^incident: [^\n]+\n {2}[^\n]+\n$/);
  });
});

describe("findings that somebody decided about", () => {
  it("are known by a baseline, as long as secret, rule and place are the same", async () => {
    const folder = harbor({ "a.log": `token ${token}\n` });

    const written = await withStore(folder, ".", "--write-baseline", "base.json", "--check");
    const known = await withStore(folder, "a.log", "--baseline", "base.json", "--check", "--json");
    writeFileSync(path.join(folder, "b.log"), `token ${token}\n`);
    const moved = await withStore(folder, "a.log", "b.log", "--baseline", "base.json", "--check", "--json");

    expect(written.exit).toBe(1);
    expect(piecesIn(readFileSync(path.join(folder, "base.json"), "utf8"), token)).toEqual([]);
    expect([known.exit, JSON.parse(known.stdout).data, JSON.parse(known.stdout).summary.known]).toEqual([0, [], 1]);
    expect([moved.exit, JSON.parse(moved.stdout).data.map((row: { path: string }) => row.path)]).toEqual([
      1,
      ["b.log"],
    ]);
  });

  it("are not known by the baseline of another store", async () => {
    const folder = harbor({ "a.log": "lamp" });
    const other = await ingestedNight();
    await incident(["leaks", ".", "--write-baseline", "base.json", "--store", other.store], { cwd: folder });

    const { exit, stderr } = await withStore(folder, ".", "--baseline", "base.json");

    expect(exit).toBe(2);
    expect(stderr).toContain("was made with the key of another store");
  });

  it("do not make a baseline replace a file, but with --force", async () => {
    const folder = harbor({ "a.log": "lamp", "base.json": "mine" });

    const refused = await withStore(folder, "a.log", "--write-baseline", "base.json");
    const kept = readFileSync(path.join(folder, "base.json"), "utf8");
    const forced = await withStore(folder, "a.log", "--write-baseline", "base.json", "--force");

    expect([refused.exit, kept, forced.exit]).toEqual([4, "mine", 0]);
    expect(JSON.parse(readFileSync(path.join(folder, "base.json"), "utf8")).findings).toEqual([]);
  });

  it("are ignored with a reason that stays to be seen", async () => {
    const folder = harbor({
      "docs/a.md": `token ${token}\n`,
      "b.log": `token ${token}\n`,
      "ignore.json5": '[{path: "docs/**", reason: "a worthless sample", expires: "2099-01-01"}]',
    });

    const { exit, stdout } = await leaks(folder, ".", "--ignore-file", "ignore.json5", "--check", "--json");

    const document = JSON.parse(stdout);
    expect(exit).toBe(1);
    expect(document.data.map((row: { path: string }) => row.path)).toEqual(["b.log"]);
    expect(document.ignored).toEqual([
      {
        path: "docs/a.md",
        rule: "github-token",
        fingerprint: document.data[0].fingerprint,
        reason: "a worthless sample",
        expires: "2099-01-01",
      },
    ]);
  });

  it("come back when the time of an entry is over, and that is said", async () => {
    const folder = harbor({
      "a.log": `token ${token}\n`,
      "ignore.json5": '[{rule: "github-token", reason: "until we moved", expires: "2020-01-01"}]',
    });

    const { exit, stderr } = await leaks(folder, "a.log", "--ignore-file", "ignore.json5", "--check");

    expect(exit).toBe(1);
    expect(stderr).toContain("ended on 2020-01-01 and hides nothing any more (until we moved)");
  });

  it("are decided nowhere but in a file that was named", async () => {
    const folder = harbor({
      "a.log": `token ${token}\n`,
      "ignore.json5": '[{path: "**", reason: "a hostile workspace", expires: "2099-01-01"}]',
      ".incident-baseline.json": "{}",
      ".incident-ignore.json5": '[{path: "**", reason: "a hostile workspace", expires: "2099-01-01"}]',
    });

    expect((await leaks(folder, ".", "--check")).exit).toBe(1);
  });
});

describe("hostile names", () => {
  const NAME = "=cmd|' /C calc'!A0\n\u001b[2J\u202e.log";
  const folder = () =>
    harbor({
      [NAME]: `token ${token}\n`,
      "a.zip": zipArchive([{ name: `[x](http://evil)/${NAME}`, content: Buffer.from(token) }]),
    });

  it.each(["table", "csv", "json", "ndjson", "sarif"])("steer nothing in the format %s", async (format) => {
    const { stdout, stderr } = await leaks(folder(), ".", "--format", format);

    expect(stdout.replace(/\r?\n/g, "") + stderr.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(stdout).toMatch(/cmd/);
    expect(piecesIn(stdout + stderr, token)).toEqual([]);
  });

  it("are no formula in a table of a spreadsheet", async () => {
    const { stdout } = await leaks(folder(), ".", "--format", "csv");

    expect(stdout).toContain(`"'=cmd|' /C calc'!A0`);
    expect(stdout).not.toMatch(/(?:^|,)"?=/m);
  });

  it("that hold a secret are shown without it", async () => {
    const cwd = harbor({ [`${token}.log`]: `token ${slack}`, [`${token}.gz`]: gzipSync("lamp").subarray(0, 12) });

    for (const format of ["table", "csv", "json", "sarif"]) {
      const { stdout, stderr } = await leaks(cwd, ".", "--format", format);

      expect(stdout).toContain(format === "sarif" ? "%5BREDACTED%3A" : "[REDACTED:");
      expect(piecesIn(stdout + stderr, token)).toEqual([]);
    }
  });
});

describe("incident leaks --format sarif", () => {
  it("has what SARIF 2.1.0 requires, and nothing of what was found", async () => {
    const cwd = harbor({
      "night watch/a#1.log": `lamp\n  token ${token}\n`,
      "b.bin": Buffer.concat([Buffer.alloc(20), Buffer.from(`token ${slack}`), Buffer.alloc(4)]),
      "c.zip": zipArchive([{ name: "x[1].log", content: Buffer.from(`\n${token}`) }]),
      "cut.gz": gzipSync("lamp").subarray(0, 12),
    });

    const { exit, stdout } = await leaks(cwd, ".", "--format", "sarif");

    const log = JSON.parse(stdout);
    const [run] = log.runs;
    expect([exit, log.version, log.runs.length]).toEqual([3, "2.1.0", 1]);
    expect(log.$schema).toMatch(/sarif-2\.1\.0\.json$/);
    expect(run.tool.driver).toMatchObject({ name: "openclaw-incident", version: "0.0.0-test" });
    const rules = run.tool.driver.rules.map((rule: { id: string }) => rule.id);
    expect(new Set(rules).size).toBe(rules.length);
    for (const rule of run.tool.driver.rules) expect(rule.shortDescription.text).not.toBe("");
    for (const result of run.results) {
      expect(rules).toContain(result.ruleId);
      expect(["error", "warning", "note"]).toContain(result.level);
      expect(result.message.text).not.toBe("");
      expect(result.partialFingerprints).toEqual({ "incidentSecret/v1": expect.stringMatching(/^[0-9a-f]{32}$/) });
      expect(JSON.stringify(result)).not.toContain("snippet");
      const { artifactLocation } = result.locations[0].physicalLocation;
      expect(decodeURIComponent(artifactLocation.uri)).not.toMatch(/^(?:\/|file:)/);
      expect(new URL(artifactLocation.uri, "file:///harbor/").href).toMatch(/^file:\/\/\/harbor\//);
    }
    expect(
      run.results.map((result: { locations: { physicalLocation: object }[] }) => result.locations[0]?.physicalLocation),
    ).toEqual([
      { artifactLocation: { uri: "b.bin" }, region: { byteOffset: 26, byteLength: 0 } },
      { artifactLocation: { uri: "c.zip" } },
      { artifactLocation: { uri: "night%20watch/a%231.log" }, region: { startLine: 2, startColumn: 9 } },
    ]);
    expect(run.results[1].message.text).toContain("in x\\[1\\].log");
    expect(run.invocations[0].toolExecutionNotifications.length).toBeGreaterThan(0);
    for (const secret of [token, slack]) expect(piecesIn(stdout, secret)).toEqual([]);
  });

  it.each([["timeline"], ["status"], ["sessions"], ["ingest"]])("is refused by incident %s", async (command) => {
    const { exit, stderr } = await incident([command, "--format", "sarif"]);

    expect(exit).toBe(2);
    expect(stderr).toContain("It is one of table, json, ndjson, csv.");
  });
});

describe("a cell of a few bytes that are no text", () => {
  it.each([
    {
      what: "takes no word and value that stand in it by chance for a secret",
      cell: "\xf1\xb2\xe3pwd>a9Z%k3q\xe1\xaa",
      exit: 0,
    },
    { what: "is searched for what has a form of its own", cell: `\xf1\x02${token}\xe1`, exit: 1 },
  ])("$what", async ({ cell, exit }) => {
    const folder = temporaryFolder("harbor");
    const { default: Database } = await import("better-sqlite3");
    const raw = new Database(path.join(folder, "lamps.db"));
    raw.exec("CREATE TABLE lamps (salt BLOB)");
    raw.prepare("INSERT INTO lamps (salt) VALUES (?)").run(Buffer.from(cell, "latin1"));
    raw.close();

    expect((await leaks(folder, "lamps.db", "--check")).exit).toBe(exit);
  });
});

describe("incident leaks --self", () => {
  it("finds nothing in a store", async () => {
    const { exit, stdout } = await night.run("leaks", "--self", "--json", "--all");

    const document = JSON.parse(stdout);
    expect(exit).toBe(0);
    expect(document.data).toEqual([]);
    expect(document.summary.files).toBeGreaterThan(1);
    expect(document.faults).toEqual([]);
  });

  it("finds a secret that got in, by table and by bytes, and fails", async () => {
    const store = (await ingestedNight()).store;
    const { default: Database } = await import("better-sqlite3");
    const raw = new Database(store);
    raw.prepare("INSERT INTO meta (key, value) VALUES ('note', ?)").run(`token ${token}`);
    raw.close();

    const { exit, stdout, stderr } = await incident(["leaks", "--self", "--store", store]);

    expect(exit).toBe(1);
    expect(stdout).toMatch(/!\/meta\/\d+\/value +high +github-token/);
    expect(stdout).toMatch(/\.sqlite@\d+ +high +github-token/);
    expect(stderr).toContain("Next: incident db rescan");
  });

  it("finds a password of the home, which only the home knows to be one", async () => {
    const lantern = ["lantern", "over", "the", "quay"].join("-");
    const { store, stateDir } = await ingestedNight();
    const config = path.join(stateDir, "openclaw.json");
    writeFileSync(config, JSON.stringify({ gateway: { auth: { password: lantern } } }));
    const { default: Database } = await import("better-sqlite3");
    const raw = new Database(store);
    raw.prepare("INSERT INTO meta (key, value) VALUES ('note', ?)").run(`the lamp says ${lantern} tonight`);
    raw.close();

    const { exit, stdout } = await incident(["leaks", "--self", "--store", store, "--json"]);

    expect(exit).toBe(1);
    expect(JSON.parse(stdout).data[0]).toMatchObject({ names: ["openclaw.json#gateway.auth.password"] });
    expect(stdout).not.toContain(lantern);
  });

  it("makes no store where there is none", async () => {
    const store = path.join(temporaryFolder(), "none.sqlite");

    const { exit, stderr } = await incident(["leaks", "--self", "--store", store]);

    expect([exit, existsSync(store)]).toEqual([2, false]);
    expect(stderr).toContain("There is no store at");
  });
});

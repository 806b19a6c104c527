import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, existsSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { assembleNightWatch } from "../support/assemble.ts";
import { incident, temporaryFolder } from "../support/incident.ts";

const PROJECT = path.resolve(import.meta.dirname, "../..");
const PROGRAM = path.join(PROJECT, "dist/main.js");

/** Starts the program that `npm run build` made, in a home where nobody lives. */
function start(...words: string[]): ChildProcess & { said: { stdout: string; stderr: string } } {
  const env = { PATH: process.env.PATH, HOME: path.join(tmpdir(), "nobody-lives-here"), TZ: "UTC" };
  const child = spawn(process.execPath, [PROGRAM, ...words], { env, stdio: ["ignore", "pipe", "pipe"] });
  const said = { stdout: "", stderr: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    said.stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said.stderr += text;
  });
  return Object.assign(child, { said });
}

async function ran(...words: string[]) {
  const child = start(...words);
  const [exit, signal] = await once(child, "close");
  return { exit, signal, ...child.said };
}

/** A home whose reading takes a while: the story, and one session with many more lines. */
function bigHome(lines: number) {
  const story = assembleNightWatch();
  const file = path.join(story.stateDir, "agents/harbor/sessions/long-watch.jsonl");
  for (let line = 0; line < lines; line += 1000) {
    const block = Array.from({ length: Math.min(1000, lines - line) }, (_, index) => {
      const message = { role: "user", content: `lamp ${line + index} ${"burns ".repeat(100)}` };
      return `${JSON.stringify({ type: "message", id: `m${line + index}`, timestamp: "2026-11-21T20:00:00.000Z", message })}\n`;
    });
    appendFileSync(file, block.join(""));
  }
  return story;
}

describe.skipIf(!existsSync(PROGRAM))(
  `the built program${existsSync(PROGRAM) ? "" : " (skipped: run npm run build first)"}`,
  () => {
    it("tells its version", async () => {
      const { version } = JSON.parse(readFileSync(path.join(PROJECT, "package.json"), "utf8"));

      expect(await ran("--version")).toEqual({ exit: 0, signal: null, stdout: `${version}\n`, stderr: "" });
    });

    it("says how it is used when no command is given, with exit code 2", async () => {
      const { exit, stdout, stderr } = await ran();

      expect([exit, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(/^incident: No command was given\.\n {2}See: incident --help/);
    });

    it.each([["redact"], ["leaks", "-", "--format", "ndjson"]])(
      "ends %s without a word when its reader leaves",
      async (...words) => {
        const env = { PATH: process.env.PATH, HOME: path.join(tmpdir(), "nobody-lives-here") };
        const args = [PROGRAM, ...words.filter((word) => word !== undefined)];
        const child = spawn(process.execPath, args, { env, stdio: ["pipe", "pipe", "pipe"] });
        let stderr = "";
        child.stderr.setEncoding("utf8").on("data", (text: string) => {
          stderr += text;
        });
        // The program goes away before it has read all.
        child.stdin.on("error", () => undefined);
        child.stdout.once("data", () => child.stdout.destroy());
        const line = `lamp ${["ghp_x6OE2jVSxElz", "lpldXcwvZPWRqjV5OG0jrJx9"].join("")}\n`;
        const feed = setInterval(() => child.stdin.write(line.repeat(2000)), 5);

        const [exit, signal] = await once(child, "close");
        clearInterval(feed);

        expect([exit, signal]).toEqual([0, null]);
        expect(stderr.replace(/^Note: There is no store.*\n/, "")).toBe("");
      },
    );

    it("makes a store that only its owner can read", async () => {
      const story = assembleNightWatch();
      const folder = path.join(temporaryFolder(), "state", "deep");
      const store = path.join(folder, "incident.sqlite");
      const mode = (file: string) => (statSync(file).mode & 0o777).toString(8);

      const { exit } = await ran("ingest", "--state-dir", story.stateDir, "--logs", story.logsDir, "--store", store);

      expect(exit).toBe(0);
      expect([mode(folder), mode(store), mode(`${store}.key`)]).toEqual(["700", "600", "600"]);
    });

    it("ends well when the reader goes away after the first lines, as head does", async () => {
      const story = bigHome(5000);
      const store = path.join(temporaryFolder(), "incident.sqlite");
      await incident(["ingest", "--state-dir", story.stateDir, "--store", store]);

      const child = start("timeline", "--all", "--format", "ndjson", "--store", store);
      child.stdout?.once("data", () => child.stdout?.destroy());
      const [exit, signal] = await once(child, "exit");

      expect([exit, signal]).toEqual([0, null]);
      expect(child.said.stderr).not.toMatch(/EPIPE|at .*\.js/);
    });

    it("stops on Ctrl-C with 130 and goes on where it stopped", async () => {
      const story = bigHome(40_000);
      const store = path.join(temporaryFolder(), "incident.sqlite");
      const words = ["ingest", "--state-dir", story.stateDir, "--logs", story.logsDir, "--store", store];
      const child = start(...words, "--json");
      // Well into the long session: the empty store and the short files are far smaller.
      const stored = () => existsSync(`${store}-wal`) && statSync(`${store}-wal`).size > 8 << 20;

      while (!stored() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
      child.kill("SIGINT");
      const [exit] = await once(child, "close");
      const before = await incident(["db", "verify", "--store", store, "--json"]);
      const second = await incident([...words, "--json"]);

      expect(exit).toBe(130);
      expect(JSON.parse(child.said.stdout).error).toMatchObject({ type: "interrupted" });
      const kept: number = JSON.parse(before.stdout).data.events;
      const { events, records } = JSON.parse(second.stdout).data;
      expect(kept).toBeGreaterThan(0);
      expect(events).toBeGreaterThan(0);
      expect(records).toBeLessThan(40_000);
      const whole = await incident([
        "ingest",
        ...words.slice(1, -1),
        path.join(temporaryFolder(), "whole.sqlite"),
        "--json",
      ]);
      expect(kept + events).toBe(JSON.parse(whole.stdout).data.events);
    }, 60_000);
  },
);

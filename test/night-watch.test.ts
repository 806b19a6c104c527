import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { AttemptRow, OtherRow } from "../src/queries/rows.ts";
import { assembleNightWatch, nightWatchTruth } from "./support/assemble.ts";
import { incident, temporaryFolder } from "./support/incident.ts";

const night = assembleNightWatch();
const store = path.join(temporaryFolder(), "incident.sqlite");
const world = { now: () => night.now };

async function answer(...words: string[]) {
  const { stdout } = await incident([...words, "--store", store, "--json"], world);
  return JSON.parse(stdout);
}

describe("the story night-watch", () => {
  let attempts: AttemptRow[];
  let others: OtherRow[];

  beforeAll(async () => {
    await answer("ingest", "--state-dir", night.stateDir, "--logs", night.logsDir);
    const { data } = await answer("timeline", "--all");
    attempts = data.filter((row: AttemptRow | OtherRow) => row.type === "exec" || row.type === "tool");
    others = data.filter((row: AttemptRow | OtherRow) => row.type !== "exec" && row.type !== "tool");
  });

  it("shows each attempt once, with what a careful investigator concludes", () => {
    const truth = nightWatchTruth().map(({ sessionKey: _, ...said }) => said);

    const shown = attempts.map(({ agent, sessionId, callId, tool, type, status, exitCode, approval }) => {
      return { agent, sessionId, callId, tool, type, status, exitCode, approval: approval.state };
    });

    const inOrder = (rows: readonly object[]) => rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
    expect(inOrder(shown)).toEqual(inOrder(truth));
  });

  it("puts each attempt into its session; only the key of the reset one is inferred, from the command that was typed", () => {
    const keys = new Map(nightWatchTruth().map((call) => [call.sessionId, call.sessionKey]));
    const inferred = attempts.filter((row) => row.flags.includes("session-inferred"));

    for (const row of attempts.filter((attempt) => !inferred.includes(attempt))) {
      expect(row.session, row.sessionId ?? "").toBe(keys.get(row.sessionId ?? ""));
    }
    expect(new Set(inferred.map((row) => `${row.sessionId} ${row.session}`))).toEqual(
      new Set(["8de4820f-da76-41d8-ae96-0723621dae56 agent:harbor:main"]),
    );
  });

  it("keeps the damaged lines as faults and warns of them", async () => {
    const { warnings } = await answer("timeline", "--type", "fault");
    const faults = others.filter((row) => row.type === "fault");

    expect(faults.map((row) => [row.data.kind, row.data.reason])).toEqual([
      ["line-unreadable", "invalid-json"],
      ["line-unreadable", "invalid-json"],
    ]);
    expect(faults.every((row) => row.evidence[0]?.path !== undefined)).toBe(true);
    expect(warnings).toEqual([expect.stringContaining("2 records could not be understood")]);
  });

  it("shows the knocks at the gateway with the gateway's own reason, not the one in a forged name", () => {
    const knocks = others.filter((row) => row.type === "auth" && row.data.outcome === "failed");

    expect(knocks.length).toBeGreaterThanOrEqual(3);
    expect(new Set(knocks.map((row) => row.data.address)).size).toBe(3);
    for (const { data } of knocks) expect(data.reason).toMatch(/^(?:token_m|device-required|password_m|rate_limited)/);
  });

  it("has a row of every type that the story has something for", () => {
    expect([...new Set(others.map((row) => row.type))].sort()).toEqual(
      ["approval", "auth", "config", "cron", "device", "fault", "gateway", "message", "secret", "session"].sort(),
    );
  });

  it("shows nothing more after a second reading, and verifies", async () => {
    const again = await answer("ingest", "--state-dir", night.stateDir, "--logs", night.logsDir);
    const verified = await answer("db", "verify");

    expect(again.data).toMatchObject({ events: 0, witnesses: 0, records: 0 });
    expect(verified).toMatchObject({ ok: true });
  });

  it("gives the same answers after a rebuild", async () => {
    const before = await incident(["timeline", "--all", "--store", store, "--json"], world);

    await answer("db", "rebuild");

    expect((await incident(["timeline", "--all", "--store", store, "--json"], world)).stdout).toBe(before.stdout);
  });

  const secrets = night.secrets.map((secret) => secret.value);
  const foundIn = (bytes: string | Buffer) =>
    secrets.filter((value) => bytes.includes(value) || bytes.includes(JSON.stringify(value).slice(1, -1)));

  it("holds secrets: else nothing could be hidden", () => {
    const files = readdirSync(night.stateDir, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const evidence = files.map((entry) => readFileSync(path.join(entry.parentPath, entry.name), "utf8")).join("\n");

    expect(foundIn(evidence).length).toBeGreaterThan(10);
  });

  it.each(["table", "json", "ndjson", "csv"])("tells none of its secrets in the format %s", async (format) => {
    for (const words of [["timeline", "--all"], ["sessions"], ["status"], ["show", attempts[0]?.id ?? ""]]) {
      const { stdout, stderr } = await incident([...words, "--store", store, "--format", format], world);

      expect(stdout.length, words.join(" ")).toBeGreaterThan(50);
      expect(foundIn(stdout + stderr), words.join(" ")).toEqual([]);
    }
  });

  it("leaves none of its secrets in any byte of the store's folder", () => {
    const folder = path.dirname(store);

    for (const name of readdirSync(folder)) expect(foundIn(readFileSync(path.join(folder, name))), name).toEqual([]);
  });
});

import { cpSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { AttemptRow, OtherRow } from "../src/queries/rows.ts";
import { type Corpus, hasCorpus, type TrueCall, unpackHarbor, WITH_CORPUS } from "./support/corpus.ts";
import { approvalOf, conclusionOf, sessionKeyOf } from "./support/harbor-sqlite-truth.ts";
import { concluded, shown } from "./support/harbor-truth.ts";
import { incident, temporaryFolder } from "./support/incident.ts";

type Row = AttemptRow | OtherRow;
type Attempts = readonly AttemptRow[];

const isAttempt = (row: Row): row is AttemptRow => row.type === "exec" || row.type === "tool";

async function answer(store: string, ...words: string[]) {
  const { exit, stdout, stderr } = await incident([...words, "--store", store, "--json"]);
  expect([exit, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout);
}

/** Reads a recording into a store of its own and gives all rows of its timeline. */
async function told(corpus: Corpus): Promise<{ store: string; rows: readonly Row[] }> {
  const store = path.join(temporaryFolder(), "incident.sqlite");
  await answer(store, "ingest", "--state-dir", corpus.home, "--logs", corpus.logs);
  const { data } = await answer(store, "timeline", "--all");
  return { store, rows: data };
}

describe.skipIf(!hasCorpus)(`harbor, as OpenClaw 2026.9.6 recorded it${WITH_CORPUS}`, () => {
  let corpus: Corpus;
  let store: string;
  let attempts: Attempts;
  let others: readonly OtherRow[];

  beforeAll(async () => {
    corpus = unpackHarbor("2026.9.6");
    const { rows, ...where } = await told(corpus);
    store = where.store;
    attempts = rows.filter(isAttempt);
    others = rows.filter((row): row is OtherRow => !isAttempt(row));
  });

  const ofType = (type: string) => others.filter((row) => row.type === type);
  const attemptOf = (toolCallId: string) => attempts.find((row) => row.callId === toolCallId);

  it("shows every attempted call of the truth exactly once, and no other", () => {
    const calls = corpus.truth.toolCalls.map((call) => call.toolCallId);

    expect(attempts.map((row) => row.callId).sort()).toEqual([...calls].sort());
    expect(calls).toHaveLength(176);
  });

  it("says of every call what the truth says: agent, tool, status, exit code, approval", () => {
    const { toolCalls, approvals } = corpus.truth;
    const conclude = (call: TrueCall) => conclusionOf(call, approvalOf(call, approvals));

    expect(shown(toolCalls, attempts)).toEqual(concluded(toolCalls, conclude));
  });

  it("says who decided about each command that was asked for, and when", () => {
    for (const approval of corpus.truth.approvals) {
      const call = corpus.truth.toolCalls.find((one) => approvalOf(one, [approval]) !== undefined);
      const shown = attemptOf(call?.toolCallId ?? "")?.approval;
      const isExpired = approval.resolvedAt === undefined;
      expect(shown?.by, approval.command).toBe(isExpired ? undefined : "ops-console");
      if (isExpired) continue;
      const late = Date.parse(shown?.at ?? "") - Date.parse(approval.resolvedAt ?? "");
      expect(Math.abs(late), approval.command).toBeLessThan(2000);
    }
    expect(ofType("approval").filter((row) => row.data.kind === "approval-resolved")).toHaveLength(10);
  });

  it("puts every call into its session", () => {
    for (const call of corpus.truth.toolCalls) {
      const row = attemptOf(call.toolCallId);
      const key = sessionKeyOf(call);
      if (key instanceof RegExp) expect(row?.session, call.toolCallId).toMatch(key);
      else expect(row?.session, call.toolCallId).toBe(key);
      if (call.sessionIds?.length) expect(call.sessionIds, call.toolCallId).toContain(row?.sessionId);
    }
  });

  it("has more than one witness for nearly every call: transcript, trajectory and ledger", () => {
    const kinds = attempts.map((row) => new Set(row.evidence.map((place) => place.source)));

    const corroborated = kinds.filter((sources) => sources.has("audit-events"));
    // An unknown tool and a call that was refused before it began stand in no ledger.
    expect(corroborated.length).toBeGreaterThan(attempts.length - 5);
    expect(attempts.flatMap((row) => row.flags).filter((flag) => flag === "only-in-ledger")).toEqual([]);
    expect(kinds.filter((sources) => sources.has("trajectory-runtime-events")).length).toBeGreaterThan(170);
  });

  it("says of each piece of evidence in which row of which table it stands", () => {
    const places = attempts.flatMap((row) => row.evidence).filter((place) => place.source === "transcript-events");

    expect(places.length).toBeGreaterThan(100);
    for (const { path: file, row, offset } of places) {
      expect(file).toMatch(/^agents\/(?:main|ops)\/agent\/openclaw-agent\.sqlite$/);
      expect(row).toMatch(/^transcript_events\/[\w-]+:\d+$/);
      expect(offset).toBeUndefined();
    }
  });

  it("knows from the trajectory what compaction took out of a transcript", () => {
    const cut = attempts.filter((row) => row.flags.includes("only-in-trajectory"));

    expect(cut.filter((row) => row.session === "agent:main:bugfix-412")).toHaveLength(8);
    // OpenClaw keeps a call of a tool it does not know out of the transcript, but not its result.
    expect(cut.filter((row) => row.session !== "agent:main:bugfix-412").map((row) => row.tool)).toEqual([
      "no_such_tool",
    ]);
  });

  it("shows commands as the model sent them, but for what was hidden by OpenClaw or by us", () => {
    const sent = corpus.truth.toolCalls.filter(({ args }) => args.command && !args.command.includes("{{"));
    const changed = sent.filter(({ toolCallId, args }) => attemptOf(toolCallId)?.command !== args.command);

    for (const { toolCallId } of changed) expect(attemptOf(toolCallId)?.command).toMatch(/\[REDACTED:|\*\*\*|…/);
    expect(changed.length).toBeLessThan(8);
  });

  it("shows each refused connection once, with its address and the gateway's reason", () => {
    const truth = corpus.truth.authFailures.map(({ ip, response }) => {
      const reason =
        response.details.authReason ?? (response.details.code === "DEVICE_IDENTITY_REQUIRED" ? "device-required" : "?");
      return `${ip} ${reason}`;
    });

    const shown = ofType("auth").filter((row) => row.data.outcome === "failed");

    expect(shown.map((row) => `${row.data.address} ${row.data.reason}`).sort()).toEqual(truth.sort());
  });

  it("links the sub-agent to its parent", async () => {
    const { data } = await answer(store, "sessions");
    const [truth] = corpus.truth.subagents;
    const child = data.find((row: { session: string | null }) => row.session?.includes(":subagent:"));

    expect(child).toMatchObject({ parent: truth?.parent, label: truth?.label });
    expect(ofType("session").filter((row) => row.data.kind === "subagent-started")).toMatchObject([
      { actor: truth?.parent, data: { label: truth?.label, task: truth?.task } },
    ]);
  });

  it("shows the devices: who asked, who was let in, who was refused", () => {
    const did = (action: string) =>
      ofType("device").flatMap((row) => (row.data.action === action ? [row.data.device] : []));
    const asked = corpus.truth.devices.filter((device) => device.deviceId !== undefined);

    expect([...new Set(did("pairing-requested"))].sort()).toEqual(asked.map((device) => device.deviceId).sort());
    for (const { deviceId, decision } of asked) {
      expect(
        did("paired").filter((device) => device === deviceId),
        deviceId,
      ).toHaveLength(decision === "approve" ? 1 : 0);
    }
  });

  it("shows the jobs and their runs", () => {
    const jobs = ofType("cron").filter((row) => row.data.kind === "cron-changed" && row.data.declaredBy === undefined);
    const runs = ofType("cron").filter((row) => row.data.kind === "cron-ran");
    const [truth] = corpus.truth.cronJobs;

    expect(jobs.map((row) => row.data.jobId)).toContain(truth?.id);
    expect(runs.map((row) => row.data.jobId)).toEqual(corpus.truth.cronRuns.map((run) => run.id));
  });

  it("shows the written configuration, with the program that wrote it", () => {
    const written = ofType("config").filter((row) => row.data.how === "written");

    expect(written.map((row) => row.data.changedPaths)).toEqual([
      expect.arrayContaining(["logging.level"]),
      expect.arrayContaining(["tools.exec.security"]),
      expect.arrayContaining(["tools.exec.security"]),
    ]);
    for (const row of written) expect(row.data.argv).toEqual(expect.arrayContaining(["config", "set"]));
    expect(ofType("config").some((row) => row.data.kind === "exec-policy-seen" && row.data.agent === "ops")).toBe(true);
  });

  it("shows when the gateway was started and stopped", () => {
    const did = ofType("gateway").map((row) => row.data.kind);

    expect(did.filter((kind) => kind === "gateway-started").length).toBeGreaterThanOrEqual(2);
    expect(did.filter((kind) => kind === "gateway-stopped").length).toBeGreaterThanOrEqual(2);
  });

  it("verifies, although the rows of a table stand in no order of time", async () => {
    const { data } = await answer(store, "db", "verify");

    expect(data.events).toBeGreaterThan(3000);
  });

  it("appends nothing when it is read again", async () => {
    const again = await answer(store, "ingest", "--state-dir", corpus.home, "--logs", corpus.logs);

    expect(again.data).toMatchObject({ events: 0, witnesses: 0, records: 0, problems: [] });
  });

  it("appends nothing but provenance when a copy of it is read", async () => {
    const copy = path.join(temporaryFolder(), "copy");
    cpSync(path.join(corpus.home, ".openclaw"), copy, { recursive: true });

    const { data } = await answer(store, "ingest", "--state-dir", copy);

    const after = await answer(store, "timeline", "--all", "--type", "exec,tool");
    expect(data).toMatchObject({ events: 0, problems: [] });
    expect(data.witnesses).toBeGreaterThan(1500);
    expect(after.data).toHaveLength(attempts.length);
  });
});

describe.skipIf(!hasCorpus)(`harbor, copied while the gateway ran${WITH_CORPUS}`, () => {
  it("shows every call that had been made by then, most of them from the write-ahead logs", async () => {
    const corpus = unpackHarbor("live-wal");
    const { rows } = await told(corpus);
    const { toolCalls, liveWalCopy } = corpus.truth;
    const made = toolCalls.filter((call) => call.n <= (liveWalCopy?.toolCallsSoFar ?? 0));

    const attempts = rows.filter(isAttempt);

    expect(attempts.map((row) => row.callId).sort()).toEqual(made.map((call) => call.toolCallId).sort());
    const conclude = (call: TrueCall) => conclusionOf(call, approvalOf(call, corpus.truth.approvals));
    expect(shown(made, attempts)).toEqual(concluded(made, conclude));
  });
});

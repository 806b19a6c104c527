import { cpSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { AttemptRow, OtherRow } from "../src/queries/rows.ts";
import { type Corpus, hasCorpus, unpackHarbor, WITH_CORPUS } from "./support/corpus.ts";
import { concluded, sessionKeyOf, shown, UNANSWERED } from "./support/harbor-truth.ts";
import { incident, temporaryFolder } from "./support/incident.ts";

describe.skipIf(!hasCorpus)(`harbor, as OpenClaw 2026.3.1 recorded it${WITH_CORPUS}`, () => {
  const store = path.join(temporaryFolder(), "incident.sqlite");
  let corpus: Corpus;
  let attempts: AttemptRow[];
  let others: OtherRow[];

  async function answer(...words: string[]) {
    const { exit, stdout, stderr } = await incident([...words, "--store", store, "--json"]);
    expect([exit, stderr]).toEqual([0, ""]);
    return JSON.parse(stdout);
  }

  beforeAll(async () => {
    corpus = unpackHarbor();
    await answer("ingest", "--state-dir", corpus.home, "--logs", corpus.logs);
    const { data } = await answer("timeline", "--all");
    attempts = data.filter((row: AttemptRow | OtherRow) => row.type === "exec" || row.type === "tool");
    others = data.filter((row: AttemptRow | OtherRow) => row.type !== "exec" && row.type !== "tool");
  });

  const ofType = (type: string) => others.filter((row) => row.type === type);

  it("shows every attempted call of the truth exactly once, and no other", () => {
    const calls = corpus.truth.toolCalls.map((call) => call.toolCallId);

    expect(attempts.map((row) => row.callId).sort()).toEqual([...calls].sort());
    expect(calls).toHaveLength(175);
  });

  it("says of every call what the truth says: agent, tool, status, exit code, approval", () => {
    const { toolCalls } = corpus.truth;

    expect(shown(toolCalls, attempts)).toEqual(concluded(toolCalls));
  });

  it("puts every call into its session", () => {
    for (const call of corpus.truth.toolCalls) {
      const row = attempts.find((attempt) => attempt.callId === call.toolCallId);
      const key = sessionKeyOf(call);
      if (key instanceof RegExp) expect(row?.session, call.toolCallId).toMatch(key);
      else expect(row?.session, call.toolCallId).toBe(key);
      if (call.sessionIds?.length) expect(call.sessionIds, call.toolCallId).toContain(row?.sessionId);
    }
  });

  it("marks the keys of sessions that were set aside as inferred, and no others", () => {
    const inferred = new Set(
      attempts.filter((row) => row.flags.includes("session-inferred")).map((row) => row.sessionId),
    );

    expect([...inferred].sort()).toEqual([
      "05196f94-eae5-4615-a30f-b63f444c6e12",
      "a877cb2b-63e1-4464-8f79-171aa8e48e52",
    ]);
  });

  it("says that no decision is recorded where none is", () => {
    const open = attempts.filter((row) => row.status === "pending");

    expect(open.map((row) => row.callId).sort()).toEqual(Object.keys(UNANSWERED).sort());
    expect(new Set(open.map((row) => row.approval.how))).toEqual(new Set(["requested; no decision is recorded"]));
  });

  it("shows commands as the model sent them", () => {
    const sent = corpus.truth.toolCalls.filter(({ args }) => args.command && !args.command.includes("{{"));
    const shown = new Map(attempts.map((row) => [row.callId, row.command]));
    const changed = sent.filter(({ toolCallId, args }) => shown.get(toolCallId) !== args.command);

    // Redaction hides the key inside of these; everything else is word for word.
    for (const { toolCallId } of changed) expect(shown.get(toolCallId)).toContain("[REDACTED:");
    expect(changed.length).toBeLessThan(5);
  });

  it("shows each refused connection once, with its address and the gateway's reason", () => {
    const truth = corpus.truth.authFailures.map(({ ip, response }) => {
      const reason =
        response.details.authReason ?? (response.details.code === "DEVICE_IDENTITY_REQUIRED" ? "device-required" : "?");
      return `${ip} ${reason}`;
    });

    const shown = ofType("auth").map((row) => `${row.data.address} ${row.data.reason}`);

    expect(shown.sort()).toEqual(truth.sort());
    expect(ofType("auth").every((row) => row.data.outcome === "failed")).toBe(true);
    // Two log lines each; the one without a device has no `unauthorized` line.
    expect(
      ofType("auth")
        .map((row) => row.evidence.length)
        .sort(),
    ).toEqual([1, 2, 2, 2, 2, 2, 2]);
  });

  it("shows who asked for pairing and who was let in", () => {
    const did = (action: string) =>
      ofType("device").flatMap((row) => (row.data.action === action ? [row.data.device] : []));
    const asked = corpus.truth.devices.filter((device) => device.deviceId !== undefined);

    expect(did("pairing-requested").sort()).toEqual(asked.map((device) => device.deviceId).sort());
    for (const { deviceId, decision } of asked) {
      expect(
        did("paired").filter((device) => device === deviceId),
        deviceId,
      ).toHaveLength(decision === "approve" ? 1 : 0);
    }
    // The first connections of the console and of the command line, and a later one with more rights.
    expect(did("auto-paired").length).toBeGreaterThanOrEqual(2);
  });

  it("shows the written configuration: first start, config.patch by the agent, and two settings of the operator", () => {
    const rows = ofType("config").filter((row) => row.data.kind === "config-written");
    const written = rows.filter((row) => row.data.how === "written");

    // The log and the audit of writes tell of the same four, each in its own words.
    expect(written.map((row) => row.evidence.map((place) => place.source).sort())).toEqual(
      Array.from({ length: 4 }, () => ["openclaw-config", "openclaw-config-audit", "openclaw-gateway-log"]),
    );
    expect(rows.filter((row) => row.data.how === "patched")).toHaveLength(1);
  });

  it("appends nothing when it is read again", async () => {
    const again = await answer("ingest", "--state-dir", corpus.home, "--logs", corpus.logs);

    expect(again.data).toMatchObject({ events: 0, witnesses: 0, records: 0, problems: [] });
  });

  it("appends nothing but provenance when a copy of it is read", async () => {
    const copy = path.join(temporaryFolder(), "copy");
    cpSync(path.join(corpus.home, ".openclaw"), copy, { recursive: true });
    const callId = corpus.truth.toolCalls[0]?.toolCallId;
    const evidenceOf = (rows: AttemptRow[]) => rows.find((row) => row.callId === callId)?.evidence.length ?? 0;

    const { data } = await answer("ingest", "--state-dir", copy);

    const after = await answer("timeline", "--all", "--type", "exec,tool");
    expect(data.events).toBe(0);
    expect(data.witnesses).toBeGreaterThan(500);
    expect(after.data).toHaveLength(attempts.length);
    expect(evidenceOf(after.data)).toBe(2 * evidenceOf(attempts));
  });
});

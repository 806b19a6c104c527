import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { AttemptRow, OtherRow } from "../src/queries/rows.ts";
import { type Corpus, hasCorpus, unpackHarbor, WITH_CORPUS } from "./support/corpus.ts";
import { concluded, shown } from "./support/harbor-truth.ts";
import { incident, temporaryFolder } from "./support/incident.ts";

describe.skipIf(!hasCorpus)(`harbor of 2026.3.1, taken over by 2026.9.6${WITH_CORPUS}`, () => {
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
    corpus = unpackHarbor("migrated");
    await answer("ingest", "--state-dir", corpus.home, "--logs", corpus.logs);
    const { data } = await answer("timeline", "--all");
    attempts = data.filter((row: AttemptRow | OtherRow) => row.type === "exec" || row.type === "tool");
    others = data.filter((row: AttemptRow | OtherRow) => row.type !== "exec" && row.type !== "tool");
  });

  it("shows every attempted call of the truth exactly once, though database, import and archives all tell of it", () => {
    const calls = corpus.truth.toolCalls.map((call) => call.toolCallId);

    expect(attempts.map((row) => row.callId).sort()).toEqual([...calls].sort());
  });

  it("says of every call what the truth says: agent, tool, status, exit code, approval", () => {
    const { toolCalls } = corpus.truth;

    expect(shown(toolCalls, attempts)).toEqual(concluded(toolCalls));
  });

  it("has the rows of the database and the lines of the imported files as witnesses of each other", () => {
    const both = attempts.filter((row) => {
      const sources = new Set(row.evidence.map((place) => place.source));
      return sources.has("transcript-events") && sources.has("openclaw-sessions");
    });

    expect(both.length).toBeGreaterThan(100);
  });

  it("shows the devices, the job and the written configuration once, whatever is left of the old files", () => {
    const asked = corpus.truth.devices.filter((device) => device.decision === "approve");
    const paired = others.filter((row) => row.type === "device" && /paired$/.test(String(row.data.action)));
    const jobs = others.filter((row) => row.data.kind === "cron-changed" && row.data.declaredBy === undefined);

    for (const { deviceId } of asked) expect(paired.filter((row) => row.data.device === deviceId)).toHaveLength(1);
    expect(jobs.map((row) => row.data.jobId)).toEqual(corpus.truth.cronJobs.map((job) => job.id));
    expect(others.filter((row) => row.data.how === "written").length).toBeGreaterThanOrEqual(4);
  });
});

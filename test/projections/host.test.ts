import { describe, expect, it } from "vitest";
import { openAttemptTable } from "../../src/projections/attempts/attempt-table.ts";
import {
  foldHostAudit,
  foldHostExec,
  foldHostPid,
  HOST_DDL,
  matchHostOf,
  openHostTable,
} from "../../src/projections/attempts/fold-host.ts";
import { EVERYTHING, timeline } from "../../src/queries/timeline.ts";
import type { Store } from "../../src/store/open-store.ts";
import { readEvents } from "../../src/store/read.ts";
import { exec } from "../support/attempt-events.ts";
import { given, type Told } from "../support/given.ts";

const AUDIT = { agent: null, session: null, file: "audit.log" };

function started(command: string, at: number, serial: string, isCut = false): Told {
  const data = {
    from: "auditd" as const,
    serial,
    argv: ["/bin/sh", "-c", command],
    command,
    ...(isCut ? { isCut } : {}),
  };
  return { type: "host-exec-seen", data, at, ...AUDIT };
}

function called(serial: string, pid: number, at: number): Told {
  const data = { recordType: "SYSCALL", serial, pid, startsProgram: true, succeeded: true, text: "syscall=59" };
  return { type: "host-audited", data, at, ...AUDIT };
}

function running(callId: string, pid: number, at: number): Told {
  return { type: "exec-running", data: { callId, entryId: `run-${callId}`, pid, text: "Command still running" }, at };
}

/** Tells the story once more, as the view of attempts does it. */
function replay(store: Store): void {
  store.raw.exec(HOST_DDL);
  const host = openHostTable(store.raw);
  const attempts = openAttemptTable(store.raw);
  store.raw.exec("CREATE TEMP TABLE later AS SELECT * FROM main.attempts; DELETE FROM main.attempts");
  const begin = store.raw.prepare("INSERT INTO main.attempts SELECT * FROM later WHERE attempt = ?");
  for (const event of readEvents(store)) {
    if (event.type === "exec-attempted") {
      begin.run(event.seq);
      matchHostOf(host, attempts, event);
    } else if (event.type === "host-exec-seen") foldHostExec(host, attempts, event);
    else if (event.type === "host-audited") foldHostAudit(host, attempts, event);
    else if (event.type === "exec-running") foldHostPid(host, attempts, event);
  }
}

/** Which records of the host each command has. */
async function matched(...story: Told[]): Promise<Record<string, readonly number[]>> {
  const { store } = await given(...story);
  if (!store.raw.prepare("SELECT 1 FROM sqlite_master WHERE name = 'host_execs'").get()) replay(store);
  const rows = store.raw
    .prepare<[], { call_id: string; seqs: string; flags: string }>(
      `SELECT call_id, flags, (SELECT json_group_array(seq) FROM attempt_evidence
         JOIN events USING (seq) JOIN names ON names.id = events.kind
         WHERE attempt_evidence.attempt = attempts.attempt AND names.text LIKE 'host-%') AS seqs FROM attempts ORDER BY attempt`,
    )
    .all();
  for (const row of rows) expect(JSON.parse(row.flags).includes("seen-by-host")).toBe(row.seqs !== "[]");
  return Object.fromEntries(rows.map((row) => [row.call_id, JSON.parse(row.seqs)]));
}

const asked = (callId: string, command: string, at: number) => exec(callId, command, {}, { at });

describe("a command that the host saw", () => {
  it.each([
    ["the attempt first", [asked("call_1", "ls -la", 10), called("812", 92, 11), started("ls -la", 11, "812")], [1, 2]],
    ["the host first", [called("812", 92, 11), started("ls -la", 11, "812"), asked("call_1", "ls -la", 10)], [0, 1]],
    [
      "who started it last",
      [asked("call_1", "ls -la", 10), started("ls -la", 11, "812"), called("812", 92, 11)],
      [1, 2],
    ],
  ])("is evidence of the attempt, %s", async (_, story, seqs) => {
    expect(await matched(...story)).toEqual({ call_1: seqs });
  });

  it.each([
    ["another command", started("ls -l", 11, "812")],
    ["one long before", started("ls -la", 4, "812")],
    ["one long after", started("ls -la", 10 + 601, "812")],
  ])("is not the attempt when it is %s", async (_, record) => {
    expect(await matched(asked("call_1", "ls -la", 10), record)).toEqual({ call_1: [] });
  });

  it("is one attempt each, the nearest, when it ran twice", async () => {
    const twice = [started("date", 11, "1"), started("date", 61, "2")];

    expect(await matched(asked("call_1", "date", 10), asked("call_2", "date", 60), ...twice)).toEqual({
      call_1: [2],
      call_2: [3],
    });
    expect(await matched(...twice, asked("call_1", "date", 10), asked("call_2", "date", 60))).toEqual({
      call_1: [0],
      call_2: [1],
    });
  });

  it("is the attempt with its process, when several have the same command", async () => {
    const calls = [asked("call_1", "date", 10), asked("call_2", "date", 11)];
    const story = [...calls, running("call_1", 77, 12), called("1", 77, 12), started("date", 12, "1")];

    expect(await matched(...story)).toEqual({ call_1: [3, 4], call_2: [] });
  });

  it("is known by its beginning when the record was cut", async () => {
    const long = `echo ${"lamp ".repeat(2000)}`;

    expect(await matched(asked("call_1", long, 10), started("echo lamp lamp ", 11, "1", true))).toEqual({
      call_1: [1],
    });
    expect(await matched(started("echo lamp lamp ", 11, "1", true), asked("call_1", long, 10))).toEqual({
      call_1: [0],
    });
  });
});

describe("records of the host", () => {
  it("are rows only where they are asked for", async () => {
    const { store } = await given(started("ls -la", 1, "1"), called("1", 92, 1), {
      type: "host-logged",
      data: { unit: "openclaw-gateway.service", text: "ready" },
      ...AUDIT,
    });
    const shown = async (types: readonly string[] | null) => {
      const summaries: unknown[] = [];
      for await (const row of timeline(store, { ...EVERYTHING, types }, null)) summaries.push(row.type);
      return summaries;
    };

    expect(await shown(null)).toEqual([]);
    expect(await shown(["gateway"])).toEqual([]);
    expect(await shown(["host"])).toEqual(["host", "host", "host"]);
  });
});

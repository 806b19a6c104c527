import { describe, expect, it } from "vitest";
import { call, exec, finished, hidden, returned, running } from "../support/attempt-events.ts";
import { given, second } from "../support/given.ts";

describe("an attempt", () => {
  it("is a row with the outcome that its result tells", async () => {
    const { rows } = await given(
      exec("call_1", "ls -la"),
      finished("call_1", 3, { durationMs: 50, cwd: "/srv/harbor" }),
    );

    expect(rows("attempts")).toMatchObject([
      {
        ...{
          type: "exec",
          agent: "harbor",
          session_id: "night-watch",
          call_id: "call_1",
          tool: "exec",
          command: "ls -la",
        },
        ...{ status: "failed", exit_code: 3, duration_ms: 50, cwd: "/srv/harbor", approval_state: "unknown" },
        ...{ occurred_at: second(0), flags: "[]" },
      },
    ]);
  });

  it("stays unknown without a result", async () => {
    const { rows } = await given(exec("call_1", "ls"), call("call_2", "read"));

    expect(rows("attempts").map((row) => [row.type, row.status])).toEqual([
      ["exec", "unknown"],
      ["tool", "unknown"],
    ]);
  });

  it("is one row when its result was read first, at the time of the call and with all the call says", async () => {
    const { rows } = await given(
      finished("call_1", 0, {}, { at: 9 }),
      exec("call_1", "sudo ls", { elevated: true }, { at: 5, file: "agents/harbor/sessions/night-watch.jsonl.bak" }),
    );

    expect(rows("attempts")).toMatchObject([
      { command: "sudo ls", status: "succeeded", exit_code: 0, occurred_at: second(5), flags: '["elevated"]' },
    ]);
  });

  it("is a row, flagged, when only its end was recorded", async () => {
    const { rows } = await given(finished("call_lost", 0), returned("call_gone", "read"));

    expect(rows("attempts")).toMatchObject([
      {
        type: "exec",
        call_id: "call_lost",
        tool: "exec",
        command: null,
        status: "succeeded",
        flags: '["no-call-recorded"]',
      },
      {
        type: "tool",
        call_id: "call_gone",
        tool: "read",
        args: null,
        status: "succeeded",
        flags: '["no-call-recorded"]',
      },
    ]);
  });

  it("has a row of its own when a later call has the same id, and each gets its own result", async () => {
    const { rows } = await given(
      exec("call_1", "ls", { entryId: "a" }),
      finished("call_1", 0),
      exec("call_1", "rm -rf logs", { entryId: "b" }),
      finished("call_1", 1),
    );

    expect(rows("attempts").map((row) => [row.command, row.status, row.exit_code])).toEqual([
      ["ls", "succeeded", 0],
      ["rm -rf logs", "failed", 1],
    ]);
  });

  it("is not mixed up with the same call id in another session or of another agent", async () => {
    const { rows } = await given(
      exec("call_1", "ls"),
      exec("call_1", "ps", {}, { session: "day-watch" }),
      exec("call_1", "df", {}, { agent: "pilot" }),
      finished("call_1", 1, {}, { session: "day-watch" }),
    );

    expect(rows("attempts").map((row) => [row.command, row.status])).toEqual([
      ["ls", "unknown"],
      ["ps", "failed"],
      ["df", "unknown"],
    ]);
  });

  it("is one row, flagged, when an archive tells it in other words", async () => {
    const archive = { file: "agents/harbor/sessions/night-watch.jsonl.bak.2026-11-21T21-00-00.000Z" };

    const { rows } = await given(exec("call_1", "rm logs"), exec("call_1", "ls logs", {}, archive));

    expect(rows("attempts")).toMatchObject([{ command: "rm logs", flags: '["conflicting-records"]' }]);
  });

  it("is one row without a remark when an archive tells the same in other bytes", async () => {
    const { rows, store } = await given(
      exec("call_1", "ls"),
      exec("call_1", "ls", {}, { file: "night-watch.jsonl.bak" }),
    );

    expect(rows("attempts")).toMatchObject([{ command: "ls", flags: "[]" }]);
    expect(store.raw.prepare("SELECT seq FROM attempt_evidence WHERE attempt = 0").all()).toHaveLength(2);
  });

  it("keeps its first outcome when a second one contradicts it, and says so", async () => {
    const { rows } = await given(exec("call_1", "make"), finished("call_1", 2), finished("call_1", 0));

    expect(rows("attempts")).toMatchObject([{ status: "failed", exit_code: 2, flags: '["conflicting-outcomes"]' }]);
  });

  it("has no conflict when the same outcome is told twice", async () => {
    const { rows } = await given(exec("call_1", "make"), finished("call_1", 2), finished("call_1", 2));

    expect(rows("attempts")).toMatchObject([{ status: "failed", exit_code: 2, flags: "[]" }]);
  });

  it("of a command that was only typed into a shell has not succeeded: nobody saw how it ended", async () => {
    const { rows } = await given(
      exec("call_1", "rm -rf logs\n", { tool: "process" }),
      returned("call_1", "process"),
      exec("call_2", "ls\n", { tool: "process" }),
      returned("call_2", "process", { outcome: "failed", error: "no such session" }),
    );

    expect(rows("attempts").map((row) => row.status)).toEqual(["unknown", "failed"]);
  });

  it("names the secrets that were hidden in any of its records", async () => {
    const secret = hidden("slack-token");

    const { store } = await given(
      exec("call_1", "cat .env", {}, { secrets: [secret] }),
      finished("call_1", 0, {}, { secrets: [secret, hidden("npm-token")] }),
    );

    expect(store.raw.prepare("SELECT attempt, rule FROM attempt_secrets ORDER BY rule").all()).toEqual([
      { attempt: 0, rule: "npm-token" },
      { attempt: 0, rule: "slack-token" },
    ]);
  });

  it("is done for whoever wrote last in the session; OpenClaw's own messages do not count", async () => {
    const from = (text: string, data: object) => ({
      type: "message-received" as const,
      data: { role: "user", text, ...data },
    });

    const { rows } = await given(
      from("check the lamps", { sender: "quay-console", channel: "webchat" }),
      from("Exec finished", { sender: "nobody", internal: "system-lines" }),
      exec("call_1", "ls"),
      exec("call_2", "ls", {}, { session: "day-watch" }),
    );

    expect(rows("attempts").map((row) => [row.sender, row.channel])).toEqual([
      ["quay-console", "webchat"],
      [null, null],
    ]);
  });

  it("that a person ran has no call id: its entry joins it with its result", async () => {
    const { rows } = await given(
      { type: "exec-attempted", data: { entryId: "e1", tool: "bashExecution", command: "ls", by: "user" } },
      { type: "exec-finished", data: { entryId: "e1", outcome: "succeeded", exitCode: 0, text: "", where: "record" } },
      { type: "exec-attempted", data: { entryId: "e2", tool: "bashExecution", command: "ps", by: "user" } },
    );

    expect(rows("attempts")).toMatchObject([
      { command: "ls", call_id: null, status: "succeeded", flags: '["run-by-user"]' },
      { command: "ps", call_id: null, status: "unknown", flags: '["run-by-user"]' },
    ]);
  });

  it("that was moved to the background is running until something tells its end", async () => {
    const { rows } = await given(exec("call_1", "import"), running("call_1", "good-seaslug"), finished("call_1", null));

    expect(rows("attempts")).toMatchObject([{ status: "running", process_session: "good-seaslug" }]);
  });
});

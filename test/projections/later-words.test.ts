import { describe, expect, it } from "vitest";
import type { EventBodyOf } from "../../src/events/event.ts";
import { call, exec, finished, pending, reported, resolved, returned, running } from "../support/attempt-events.ts";
import { given, second, type Told } from "../support/given.ts";

const APPROVAL = "8752bccc-a6d7-45f8-a29f-15e621dfa75d";

function refused(data: Partial<EventBodyOf<"exec-denied">["data"]>): Told {
  return { type: "exec-denied", data: { reason: "user", text: "Exec denied", where: "message-head", ...data } };
}

describe("an attempt that waits for an approval", () => {
  const waiting = [exec("call_1", "systemctl restart tide"), pending("call_1", APPROVAL)] as const;

  it("is pending, and no decision is made up", async () => {
    const { rows } = await given(...waiting);

    expect(rows("attempts")).toMatchObject([
      {
        status: "pending",
        approval_state: "unknown",
        approval_id: APPROVAL,
        approval_how: "requested; no decision is recorded",
      },
    ]);
  });

  it("was approved and ran when a later message tells its exit code", async () => {
    const { rows } = await given(...waiting, reported({ approvalId: APPROVAL }), resolved(APPROVAL, "approved"));

    expect(rows("attempts")).toMatchObject([
      {
        status: "succeeded",
        exit_code: 0,
        approval_state: "approved",
        approval_at: second(3),
        flags: '["outcome-from-message"]',
      },
    ]);
  });

  it("says so when only the body of a message tells, where a command's output stands too", async () => {
    const { rows } = await given(...waiting, reported({ approvalId: APPROVAL, where: "message-body" }));

    expect(rows("attempts")).toMatchObject([{ status: "succeeded", flags: '["outcome-from-message-body"]' }]);
  });

  it.each([
    { reason: "user" as const, status: "denied", how: "denied by a person" },
    { reason: "timeout" as const, status: "expired", how: "nobody answered in time" },
    { reason: "no-route" as const, status: "denied", how: "no-route" },
  ])("is $status when a message says $reason", async ({ reason, status, how }) => {
    const { rows } = await given(...waiting, refused({ approvalId: APPROVAL, reason }));

    expect(rows("attempts")).toMatchObject([{ status, approval_state: status, approval_how: how, exit_code: null }]);
  });

  it("is not touched by words about an approval that nobody asked for", async () => {
    const forged = "ffffffff-0000-4000-8000-000000000000";

    const { rows } = await given(
      ...waiting,
      reported({ approvalId: forged }),
      resolved(forged, "approved"),
      refused({ approvalId: forged }),
    );

    expect(rows("attempts")).toMatchObject([{ status: "pending", approval_state: "unknown", flags: "[]" }]);
  });

  it("is not touched by words that stand in another session", async () => {
    const elsewhere = { session: "day-watch" };

    const { rows } = await given(
      ...waiting,
      reported({ approvalId: APPROVAL }, elsewhere),
      resolved(APPROVAL, "approved", elsewhere),
    );

    expect(rows("attempts")).toMatchObject([{ status: "pending", approval_state: "unknown" }]);
  });

  it("keeps the first decision and says that another was told", async () => {
    const { rows } = await given(...waiting, refused({ approvalId: APPROVAL }), resolved(APPROVAL, "approved"));

    expect(rows("attempts")).toMatchObject([
      { status: "denied", approval_state: "denied", flags: '["outcome-from-message","conflicting-outcomes"]' },
    ]);
  });
});

describe("a command in the background", () => {
  const started = [exec("call_1", "import"), running("call_1", "good-seaslug")] as const;

  it("ended when a message names the beginning of its name", async () => {
    const { rows } = await given(...started, reported({ processSession: "good-sea", exitCode: 5, outcome: "failed" }));

    expect(rows("attempts")).toMatchObject([{ status: "failed", exit_code: 5, flags: '["outcome-from-message"]' }]);
  });

  it("is not ended by a name that fits two commands, even when one of them has ended", async () => {
    const two = [...started, exec("call_2", "export"), running("call_2", "good-seagull")] as const;

    const before = await given(...two, reported({ processSession: "good-sea" }));
    const after = await given(
      ...two,
      reported({ processSession: "good-seaslug", where: "result" }),
      reported({ processSession: "good-sea", exitCode: 1, outcome: "failed" }),
    );

    expect(before.rows("attempts").map((row) => row.status)).toEqual(["running", "running"]);
    expect(after.rows("attempts").map((row) => row.status)).toEqual(["succeeded", "running"]);
  });

  it("is told by a poll that names it in full, though another name begins the same", async () => {
    const { rows } = await given(
      ...started,
      exec("call_2", "import again"),
      running("call_2", "good-seaslug-2"),
      reported({ processSession: "good-seaslug", where: "result" }),
    );

    expect(rows("attempts").map((row) => row.status)).toEqual(["succeeded", "running"]);
  });

  it("is not ended by a message about a name that nothing runs under", async () => {
    const { rows } = await given(...started, reported({ processSession: "bad-seas" }));

    expect(rows("attempts")).toMatchObject([{ status: "running" }]);
    expect(rows("attempts")).toHaveLength(1);
  });
});

describe("a nested tool", () => {
  const nested = (callId: string, command: string) =>
    exec(callId, command, { parentCallId: "call_1", entryId: `of-${callId}` });

  it("takes the row of the wrapper that called it, with its own name and arguments", async () => {
    const { rows } = await given(
      call("call_1", "exec", { args: {} }),
      nested("tool_search_code:call_1:exec:1", "ls"),
      finished("tool_search_code:call_1:exec:1", 3),
      returned("call_1", "tool_call"),
    );

    expect(rows("attempts")).toMatchObject([
      {
        ...{ call_id: "call_1", nested_call_id: "tool_search_code:call_1:exec:1", type: "exec", command: "ls" },
        ...{ status: "failed", exit_code: 3, flags: "[]" },
      },
    ]);
  });

  it("has a row of its own when the wrapper called another one before", async () => {
    const { rows } = await given(
      call("call_1", "exec", { args: {} }),
      nested("nested:1", "ls"),
      finished("nested:1", 0),
      nested("nested:2", "ps"),
      finished("nested:2", 1),
    );

    expect(rows("attempts").map((row) => [row.command, row.status])).toEqual([
      ["ls", "succeeded"],
      ["ps", "failed"],
    ]);
  });
});

import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/kernel/json.ts";
import { toolResult } from "../support/decoded.ts";

describe("the result of another tool", () => {
  it.each<{ what: string; tool: string; details: JsonObject; more?: JsonObject; outcome: string }>([
    { what: "a diff", tool: "edit", details: { diff: "-3 beta\n+3 gamma" }, outcome: "succeeded" },
    {
      what: "an error, though isError is false",
      tool: "read",
      details: { status: "error", tool: "read", error: "ENOENT" },
      outcome: "failed",
    },
    { what: "isError", tool: "no_such_tool", details: {}, more: { isError: true }, outcome: "failed" },
    {
      what: "the failed state of a background command",
      tool: "process",
      details: { status: "failed" },
      outcome: "succeeded",
    },
  ])("is $outcome when it tells $what", ({ tool, details, more, outcome }) => {
    expect(toolResult(tool, details, "", more)).toMatchObject([
      { type: "tool-returned", data: { callId: "call_1", tool, outcome } },
    ]);
  });

  it("of a poll tells how the background command ended", () => {
    const details = { status: "completed", sessionId: "young-bison", exitCode: 5, aggregated: "slow\n" };

    expect(toolResult("process", details)).toMatchObject([
      { type: "tool-returned", data: { callId: "call_1", outcome: "succeeded" } },
      {
        type: "exec-finished",
        data: { processSession: "young-bison", outcome: "failed", exitCode: 5, where: "result" },
      },
    ]);
  });

  it("of a spawn names the session of the child", () => {
    const childSessionKey = "agent:harbor:subagent:370abc01-bd72-42cc-a2a2-2f1cba5e66c5";

    expect(toolResult("sessions_spawn", { status: "accepted", childSessionKey })).toMatchObject([
      { data: { childSessionKey } },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/kernel/json.ts";
import { decodedRow, tableOf } from "./decoded-row.ts";

const ROW: JsonObject = {
  approval_id: "17ce1393-0896-4fef-b871-58b566ed7cea",
  kind: "exec",
  status: "allowed",
  presentation_json: JSON.stringify({
    kind: "exec",
    commandText: "touch lamps.md",
    warningText: "writes a file",
    host: "gateway",
    nodeId: null,
  }),
  requested_by_device_id: null,
  requested_by_client_id: "gateway-client",
  reviewer_device_ids_json: '["0000000000000000000000000000000000000000000000000000000000000001"]',
  source_agent_id: "harbor",
  source_session_key: "agent:harbor:main",
  source_run_id: "c8b69990-b015-49a3-9ec0-490c935b93b5",
  source_tool_call_id: "call_38",
  created_at_ms: 1795240370029,
  expires_at_ms: 1795242170029,
  decision: "allow-once",
  terminal_reason: "user",
  resolved_at_ms: 1795240370164,
  resolver_kind: "runtime",
  resolver_id: "quay-console",
};

const NOBODY = { resolver_kind: "system", resolver_id: null };

describe("a row of the approvals", () => {
  it("says what was asked for, by whom and until when", () => {
    expect(decodedRow("operator-approvals", ROW)[0]).toEqual({
      type: "approval-requested",
      occurredAt: 1795240370029,
      identity: "requested",
      data: {
        approvalId: "17ce1393-0896-4fef-b871-58b566ed7cea",
        callId: "call_38",
        command: "touch lamps.md",
        host: "gateway",
        expiresAt: 1795242170029,
        kind: "exec",
        sessionKey: "agent:harbor:main",
        runId: "c8b69990-b015-49a3-9ec0-490c935b93b5",
        requestedBy: "gateway-client",
        reviewers: ["0000000000000000000000000000000000000000000000000000000000000001"],
        warning: "writes a file",
      },
    });
  });

  it("says who decided, how and when", () => {
    expect(decodedRow("operator-approvals", ROW)[1]).toEqual({
      type: "approval-resolved",
      occurredAt: 1795240370164,
      identity: "resolved",
      data: {
        approvalId: "17ce1393-0896-4fef-b871-58b566ed7cea",
        callId: "call_38",
        command: "touch lamps.md",
        sessionKey: "agent:harbor:main",
        expiresAt: 1795242170029,
        outcome: "approved",
        by: "quay-console",
        requestedAt: 1795240370029,
        decision: "allow-once",
        resolverKind: "runtime",
        reason: "user",
        how: "allowed once by quay-console",
        where: "record",
      },
    });
  });

  it.each<{ case: string; row: JsonObject; outcome: string; by: string | undefined; how: string }>([
    {
      case: "always allowed",
      row: { decision: "allow-always" },
      outcome: "approved",
      by: "quay-console",
      how: "always allowed by quay-console",
    },
    {
      case: "denied by a person",
      row: { status: "denied", decision: "deny" },
      outcome: "denied",
      by: "quay-console",
      how: "denied by quay-console",
    },
    {
      case: "expired, though the decision is written as deny",
      row: { status: "expired", decision: "deny", terminal_reason: "timeout", ...NOBODY },
      outcome: "expired",
      by: undefined,
      how: "nobody answered in time",
    },
    {
      case: "denied for time, in a release that has no status for it",
      row: { status: "denied", decision: "deny", terminal_reason: "timeout", ...NOBODY },
      outcome: "expired",
      by: undefined,
      how: "nobody answered in time",
    },
    {
      case: "denied because nobody could be asked, which is nobody's decision",
      row: {
        ...{ status: "denied", decision: "deny", terminal_reason: "no-route" },
        ...{ resolver_kind: "system", resolver_id: "no-approval-route" },
      },
      outcome: "denied",
      by: undefined,
      how: "nobody could be asked (no approval route)",
    },
    {
      case: "cancelled with its run",
      row: { status: "cancelled", decision: null, terminal_reason: "run-aborted", ...NOBODY },
      outcome: "cancelled",
      by: undefined,
      how: "the run was aborted",
    },
    {
      case: "allowed without a name",
      row: { decision: null, terminal_reason: null, resolver_kind: null, resolver_id: null },
      outcome: "approved",
      by: undefined,
      how: "allowed",
    },
  ])("tells of one that was $case", ({ row, outcome, by, how }) => {
    const [, resolved] = decodedRow("operator-approvals", { ...ROW, ...row });

    expect(resolved?.type).toBe("approval-resolved");
    expect({ by: undefined, ...resolved?.data }).toMatchObject({ outcome, by, how, where: "record" });
  });

  it.each([
    ["is still pending", { status: "pending", decision: null }],
    ["has a status that nobody knows", { status: "lamplit" }],
  ])("has no end when it %s", (_, more) => {
    expect(decodedRow("operator-approvals", { ...ROW, ...more }).map((draft) => draft.type)).toEqual([
      "approval-requested",
    ]);
  });

  it("of another kind than exec has no command", () => {
    const drafts = decodedRow("operator-approvals", { ...ROW, kind: "plugin" });

    expect(drafts[0]).toMatchObject({ data: { kind: "plugin" } });
    for (const draft of drafts) expect(draft.data).not.toHaveProperty("command");
  });

  it("with a broken presentation still says that there was a request", () => {
    const [requested] = decodedRow("operator-approvals", { ...ROW, presentation_json: '{"commandText":' });

    expect(requested).toMatchObject({ type: "approval-requested", data: { callId: "call_38", kind: "exec" } });
  });

  it("belongs to the agent that asked", () => {
    expect(tableOf("operator-approvals").belongsTo?.(ROW)).toEqual({ agent: "harbor", sessionId: null });
    expect(tableOf("operator-approvals").belongsTo?.({})).toEqual({ agent: null, sessionId: null });
  });
});

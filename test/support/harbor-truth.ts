import type { AttemptRow } from "../../src/queries/rows.ts";
import type { TrueCall } from "./corpus.ts";

/** What a reader of the evidence can conclude about a call, beside its agent and tool. */
export interface Conclusion {
  readonly status: string;
  readonly exitCode: number | null;
  readonly approval: string;
}

/** Asked for and never answered in anything that was stored: the answer was given, but 2026.3.1 keeps no decisions. */
export const UNANSWERED: Readonly<Record<string, string>> = {
  call_466c454bb97d61f316df10c0: "allowed, but no later message of agent:ops:main tells of it",
  call_bdba821056ac27e26bb56816: "allowed, but no later message of agent:ops:main tells of it",
  call_946ddb9ab0e1d747114cba0a: "denied, but no later message of agent:main:docs-review tells of it",
  call_b401e9e568d9a2072624279e: "denied, but no later message of agent:main:docs-review tells of it",
  call_fb0223a088afa1577cf886f2: "nobody answered before the recording ended",
};

/** Moved to the background; a later message of the session tells the end. */
const ENDED_LATER: Readonly<Record<string, Conclusion>> = {
  call_012afc465a1dfe326b20ef2a: { status: "failed", exitCode: 5, approval: "unknown" }, // Exec completed (faint-or, code 5)
  call_a90d77e3a2c35088d749983a: { status: "failed", exitCode: null, approval: "unknown" }, // Exec failed (kind-gla, signal SIGTERM)
};

export function conclusionOf({ toolCallId, outcome }: TrueCall): Conclusion {
  const is = (status: string, exitCode: number | null = null, approval = "unknown") => ({ status, exitCode, approval });
  switch (outcome.outcome) {
    case "exit":
      return is(outcome.exitCode === 0 ? "succeeded" : "failed", outcome.exitCode ?? null);
    case "ok":
      return is("succeeded");
    case "tool-error":
    case "killed":
      return is("failed");
    case "timeout":
      return is("timed-out");
    case "denied-policy":
      return is("denied", null, "denied");
    case "running":
      return ENDED_LATER[toolCallId] ?? is("running");
    case "approval-pending":
      return toolCallId in UNANSWERED ? is("pending") : afterApproval(outcome);
    default:
      throw new Error(`the truth knows an outcome that this test does not: ${outcome.outcome}`);
  }
}

function afterApproval({ approval, exitCodeAfterApproval }: TrueCall["outcome"]): Conclusion {
  if (approval === "deny") return { status: "denied", exitCode: null, approval: "denied" };
  if (approval === "expire") return { status: "expired", exitCode: null, approval: "expired" };
  const exitCode = exitCodeAfterApproval ?? null;
  return { status: exitCode === 0 ? "succeeded" : "failed", exitCode, approval: "approved" };
}

/**
 * The session key that the evidence tells where it is not the truth's own. `null`: none is recorded. The truth names what the
 * driver asked for; openclaw-formats 3.3 says where the turn went.
 */
export function sessionKeyOf(call: TrueCall): string | RegExp | null {
  switch (call.sessionKey) {
    case "agent:main:scratch":
      return null; // deleted: the index has forgotten the key, and no command was logged for it
    case "agent:ops:cli-run":
      return "agent:ops:main"; // `agent --session-id` through the gateway is ignored: the turn went to the main session
    case "agent:main:local":
      return "agent:main:main"; // `agent --local` without a key writes into the agent's main session
    case "agent:main:subagent:*":
      return /^agent:main:subagent:[0-9a-f-]{36}$/; // the driver could not know the id
    case "agent:ops:cron":
      return /^agent:ops:cron:[0-9a-f-]{36}(?::run:[0-9a-f-]{36})?$/;
    default:
      return call.sessionKey;
  }
}

/** A call as the truth has it and as the timeline shows it, to be compared as a whole. */
export interface CallSummary extends Conclusion {
  readonly callId: string | null;
  readonly agent: string;
  readonly tool: string;
}

export function concluded(
  calls: readonly TrueCall[],
  conclude: (call: TrueCall) => Conclusion = conclusionOf,
): CallSummary[] {
  return calls.map((call) => ({ callId: call.toolCallId, agent: call.agent, tool: call.tool, ...conclude(call) }));
}

/** What the timeline shows of each call; undefined where it shows none. */
export function shown(calls: readonly TrueCall[], attempts: readonly AttemptRow[]): (CallSummary | undefined)[] {
  return calls.map(({ toolCallId }) => {
    const row = attempts.find((attempt) => attempt.callId === toolCallId);
    if (!row) return undefined;
    const { callId, agent, tool, status, exitCode, approval } = row;
    return { callId, agent, tool, status, exitCode, approval: approval.state };
  });
}

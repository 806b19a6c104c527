import type { TrueApproval, TrueCall } from "./corpus.ts";
import type { Conclusion } from "./harbor-truth.ts";

/** The script counted on `process` answering; it did, that it knows no such background command. */
const REFUSED: ReadonlySet<string> = new Set(["call_20038ab13f5df6db1d2ad59d", "call_1062f30c7935b0b3c5177b75"]);

/** Moved to the background; the table of tasks tells the end, which the call's own result could not. */
const ENDED_LATER: ReadonlyArray<readonly [command: RegExp, status: string, exitCode: number | null]> = [
  [/echo import-finished; exit 5$/, "failed", 5],
  [/^sleep 300$/, "cancelled", null],
];

/** What a reader of the 2026.9.6 evidence can conclude about a call. Decisions are recorded there, each in a row. */
export function conclusionOf(call: TrueCall, approval: TrueApproval | undefined): Conclusion {
  const { outcome, exitCode } = call.outcome;
  const approved = approval?.decision.startsWith("allow") === true;
  const is = (status: string, approvalState = approved ? "approved" : "unknown", code: number | null = null) => ({
    status,
    exitCode: code,
    approval: approvalState,
  });
  switch (outcome) {
    case "exit":
      return is(exitCode === 0 ? "succeeded" : "failed", undefined, exitCode ?? null);
    case "ok":
      return is(REFUSED.has(call.toolCallId) ? "failed" : "succeeded");
    case "tool-error":
    case "killed":
      return is("failed");
    case "timeout":
      return is("timed-out");
    case "running":
      return afterwards(call.args.command ?? "");
    case "denied-policy":
    case "denied-user":
    case "denied-other":
    case "denied-noroute":
      return is("denied", "denied");
    case "denied-expired":
      return is("expired", "expired");
    default:
      throw new Error(`the truth knows an outcome that this test does not: ${outcome}`);
  }
}

function afterwards(command: string): Conclusion {
  const [, status, exitCode] = ENDED_LATER.find(([pattern]) => pattern.test(command)) ?? [null, "running", null];
  return { status, exitCode, approval: "unknown" };
}

/** The approval that was asked for a call: the command is the same, and it was asked within a few seconds of the call. */
export function approvalOf(call: TrueCall, approvals: readonly TrueApproval[]): TrueApproval | undefined {
  const asked = approvals.filter((approval) => approval.agent === call.agent && approval.command === call.args.command);
  return asked.find((approval) => Math.abs(Date.parse(approval.at) - Date.parse(call.at)) < 5000);
}

/** The session key that the evidence tells where it is not the truth's own (openclaw-formats, 3.3). */
export function sessionKeyOf(call: TrueCall): string | RegExp {
  switch (call.sessionKey) {
    case "agent:ops:cli-run":
      return /^agent:ops:/; // the command line chose a session of its own
    case "agent:main:local":
      return "agent:main:explicit:harbor-local";
    case "agent:main:subagent:*":
      return /^agent:main:subagent:[0-9a-f-]{36}$/; // the driver could not know the id
    case "agent:ops:cron":
      return /^agent:ops:cron:[0-9a-f-]{36}(?::run:[0-9a-f-]{36})?$/;
    default:
      return call.sessionKey;
  }
}

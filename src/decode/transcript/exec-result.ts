import type { EventBodyOf, EventDraft } from "../../events/event.ts";
import { type JsonObject, numberAt, objectAt, stringAt } from "../../kernel/json.ts";
import { known } from "../known.ts";
import { plausible } from "../times.ts";

export type ExecOutcome = EventBodyOf<"exec-finished">["data"]["outcome"];

export interface ToolResult {
  readonly callId: string | undefined;
  readonly entryId: string | undefined;
  readonly tool: string | undefined;
  readonly text: string;
  readonly details: JsonObject;
  readonly isError: boolean;
  readonly occurredAt: number | null;
}

/** Where a denial is written: it must open the text, or a command could print one (openclaw-formats, 6.2 rule 4). */
const DENIAL = /^(?:exec denied\b|tool "[^"]{1,80}" blocked by sandbox tool policy)/i;
const TIMED_OUT = /^Command timed out after/;
const ABORTED = /^Command aborted by signal (SIG[A-Z0-9]{2,12})/;

/** OpenClaw 2026.3.1 turns these exit codes into a sentence and drops the number. */
const SENTENCES: ReadonlyArray<readonly [RegExp, number]> = [
  [/(?:^|\n)Command not found\s*$/, 127],
  [/(?:^|\n)Command not executable \(permission denied\)\s*$/, 126],
];

/** What the result of a command says became of it. `isError` is no witness of success or failure. */
export function decodeExecResult(result: ToolResult): readonly EventDraft[] {
  const { details } = result;
  const error = stringAt(details, "error");
  const said = [error, stringAt(details, "aggregated"), result.text].find((text) => text && DENIAL.test(text));
  if (said !== undefined) return [denied(result, said)];
  const status = stringAt(details, "status");
  if (status === "approval-pending") return pending(result);
  if (status === "running") return [running(result)];
  return [finished(result, status, error)];
}

function base(result: ToolResult) {
  return { callId: result.callId, entryId: result.entryId, tool: result.tool };
}

function denied(result: ToolResult, said: string): EventDraft {
  return {
    type: "exec-denied",
    occurredAt: result.occurredAt,
    data: known({
      ...base(result),
      approvalId: /\bid=([0-9a-f-]{8,36})\b/.exec(said.slice(0, 400))?.[1],
      reason: denialReason(said),
      text: result.text,
      where: "result" as const,
    }),
  };
}

export type DenialReason = EventBodyOf<"exec-denied">["data"]["reason"];

const DENIAL_REASONS: ReadonlyArray<readonly [RegExp, DenialReason]> = [
  [/user[- ]denied/i, "user"],
  [/approval-timeout|approval expired/i, "timeout"],
  [/headless|no[- ]route|approval UI not available|no-approval-route/i, "no-route"],
  [/SYSTEM_RUN_DENIED/, "unbindable"],
  [/security=deny|allowlist[- ]miss|sandbox tool policy|approval required/i, "policy"],
];

/** Only the sentence's head is read: what follows is the command, which the model wrote. */
export function denialReason(said: string): DenialReason {
  const head = said.slice(0, 200);
  return DENIAL_REASONS.find(([pattern]) => pattern.test(head))?.[1] ?? "other";
}

function pending(result: ToolResult): readonly EventDraft[] {
  const { details, occurredAt } = result;
  const approvalId = stringAt(details, "approvalId") ?? "";
  const shared = {
    command: stringAt(details, "command"),
    host: stringAt(details, "host"),
    expiresAt: plausible(numberAt(details, "expiresAtMs")) ?? undefined,
  };
  return [
    {
      type: "exec-pending",
      occurredAt,
      data: known({
        ...base(result),
        ...shared,
        approvalId,
        cwd: stringAt(details, "cwd"),
        text: result.text,
      }),
    },
    { type: "approval-requested", occurredAt, data: known({ approvalId, callId: result.callId, ...shared }) },
  ];
}

function running(result: ToolResult): EventDraft {
  const { details } = result;
  return {
    type: "exec-running",
    occurredAt: result.occurredAt,
    data: known({
      ...base(result),
      processSession: stringAt(details, "sessionId"),
      pid: numberAt(details, "pid"),
      cwd: stringAt(details, "cwd"),
      text: result.text,
    }),
  };
}

function finished(result: ToolResult, status: string | undefined, error: string | undefined): EventDraft {
  const { details } = result;
  const payload = objectAt(details, "payload") ?? objectAt(details, "result") ?? details;
  const recorded = numberAt(details, "exitCode") ?? numberAt(payload, "exitCode");
  const said = error ?? result.text;
  const inText =
    recorded === undefined ? SENTENCES.find(([pattern]) => pattern.test(said.slice(-200)))?.[1] : undefined;
  const exitCode = recorded ?? (status === "completed" ? undefined : inText);
  const signal = stringAt(details, "exitSignal") ?? ABORTED.exec(said)?.[1];
  const aggregated = stringAt(details, "aggregated");
  return {
    type: "exec-finished",
    occurredAt: result.occurredAt,
    data: known({
      ...base(result),
      outcome: outcomeOf({ status, exitCode, signal, said, details, isError: result.isError }),
      exitCode: exitCode ?? null,
      exitCodeFrom:
        exitCode === undefined ? undefined : recorded === undefined ? ("text" as const) : ("record" as const),
      signal,
      durationMs: numberAt(details, "durationMs") ?? numberAt(payload, "durationMs"),
      cwd: stringAt(details, "cwd"),
      text: result.text,
      // The two copies are masked by different rules (openclaw-formats, section 8): keep the second when it differs.
      aggregated: aggregated !== undefined && aggregated !== result.text ? aggregated : undefined,
      error,
      where: "result" as const,
    }),
  };
}

interface Ending {
  readonly status: string | undefined;
  readonly exitCode: number | undefined;
  readonly signal: string | undefined;
  readonly said: string;
  readonly details: JsonObject;
  readonly isError: boolean;
}

/** Success is `completed` with exit code 0 and nothing else; without a word about the end it stays unknown. */
function outcomeOf(ending: Ending): ExecOutcome {
  const { status, exitCode, signal, said, details, isError } = ending;
  if (details.timedOut === true || TIMED_OUT.test(said)) return "timed-out";
  if (signal !== undefined) return "failed";
  if (exitCode !== undefined && exitCode !== 0) return "failed";
  if (status === "completed") return exitCode === 0 ? "succeeded" : "unknown";
  if (status === "error" || status === "failed" || isError) return "failed";
  return "unknown";
}

export function outcomeOfExitCode(exitCode: number | undefined): ExecOutcome {
  if (exitCode === undefined) return "unknown";
  return exitCode === 0 ? "succeeded" : "failed";
}

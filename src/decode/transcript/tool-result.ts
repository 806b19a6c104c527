import type { EventDraft } from "../../events/event.ts";
import { numberAt, objectAt, stringAt } from "../../kernel/json.ts";
import { known } from "../known.ts";
import { decodeExecResult, type ToolResult } from "./exec-result.ts";
import { isExecTool } from "./exec-tools.ts";

/** Any tool's result. A result that looks like a command's is read as one, whatever the tool is called. */
export function decodeToolResult(result: ToolResult): readonly EventDraft[] {
  if (isExecTool(result.tool ?? "") || looksLikeExec(result)) return decodeExecResult(result);
  const { details, occurredAt } = result;
  const error = stringAt(details, "error");
  // The `failed` that `process` reports is the background command's state, not its own.
  const failed = result.isError || error !== undefined || stringAt(details, "status") === "error";
  const returned: EventDraft = {
    type: "tool-returned",
    occurredAt,
    data: known({
      callId: result.callId,
      entryId: result.entryId,
      tool: result.tool,
      outcome: failed ? ("failed" as const) : ("succeeded" as const),
      text: result.text,
      error,
      durationMs: numberAt(details, "durationMs") ?? numberAt(details, "tookMs"),
      childSessionKey: stringAt(details, "childSessionKey"),
    }),
  };
  return result.tool === "process" ? [returned, ...endOfBackground(result)] : [returned];
}

function looksLikeExec(result: ToolResult): boolean {
  if (result.tool === "process") return false;
  const status = stringAt(result.details, "status");
  // The answer of a node stands in a `payload` of its own.
  const node = result.tool === "nodes" ? objectAt(result.details, "payload") : undefined;
  if (node && numberAt(node, "exitCode") !== undefined) return true;
  return status === "approval-pending" || (status !== undefined && numberAt(result.details, "exitCode") !== undefined);
}

/** A poll that finds a background command ended says with which code. */
function endOfBackground(result: ToolResult): readonly EventDraft[] {
  const processSession = stringAt(result.details, "sessionId");
  const exitCode = numberAt(result.details, "exitCode");
  if (processSession === undefined || exitCode === undefined) return [];
  return [
    {
      type: "exec-finished",
      occurredAt: result.occurredAt,
      data: {
        processSession,
        outcome: exitCode === 0 ? "succeeded" : "failed",
        exitCode,
        exitCodeFrom: "record",
        text: "",
        where: "result",
      },
    },
  ];
}

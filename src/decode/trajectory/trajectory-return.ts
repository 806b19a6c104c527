import type { EventBodyOf, EventDraft } from "../../events/event.ts";
import { type JsonObject, objectAt, stringAt } from "../../kernel/json.ts";
import { known } from "../known.ts";
import { contentText } from "../transcript/content.ts";
import { decodeToolResult } from "../transcript/tool-result.ts";
import { isWithheld } from "./withheld.ts";

export interface TrajectoryReturn {
  readonly callId: string;
  readonly tool: string;
  readonly data: JsonObject;
  readonly runId: string | undefined;
  readonly occurredAt: number | null;
}

type Returned = EventBodyOf<"trajectory-returned">["data"];
type Ending = Pick<
  Returned,
  "outcome" | "exitCode" | "durationMs" | "cwd" | "processSession" | "approvalId" | "reason"
>;

/** How a call ended, read as the transcript's result would be, so that the two can be compared. */
export function decodeReturn({ callId, tool, data, runId, occurredAt }: TrajectoryReturn): EventDraft {
  const result = objectAt(data, "result") ?? {};
  const details = objectAt(result, "details") ?? {};
  const text = textOf(data, result);
  const isError = data.success === false;
  const drafts = decodeToolResult({ callId, entryId: undefined, tool, text, details, isError, occurredAt });
  const ending = endingOf(drafts);
  // A refused command and a failed one both have `success: false`: only the text could tell them apart.
  const isUntold = drafts[0]?.type === "exec-finished" && ending.exitCode === null && isWithheld(text);
  const outcome = isUntold && ending.outcome === "failed" ? "unknown" : ending.outcome;
  return { type: "trajectory-returned", occurredAt, data: known({ callId, tool, ...ending, outcome, text, runId }) };
}

function textOf(data: JsonObject, result: JsonObject): string {
  if (typeof data.result === "string") return data.result;
  const said = contentText(result.content);
  return said === "" ? (stringAt(data, "error") ?? "") : said;
}

/** The first fact tells of the call; for a poll of a background command the second tells of that command. */
function endingOf([first, second]: readonly EventDraft[]): Ending {
  switch (first?.type) {
    case "exec-finished": {
      const { outcome, exitCode, durationMs, cwd, processSession, approvalId } = first.data;
      return known({ outcome, exitCode, durationMs, cwd, processSession, approvalId });
    }
    case "exec-denied": {
      const { reason, approvalId } = first.data;
      const outcome = reason === "timeout" ? ("expired" as const) : ("denied" as const);
      return known({ outcome, exitCode: null, reason, approvalId });
    }
    case "exec-pending": {
      const { approvalId, cwd } = first.data;
      return known({ outcome: "pending" as const, exitCode: null, approvalId, cwd });
    }
    case "exec-running": {
      const { processSession, cwd } = first.data;
      return known({ outcome: "running" as const, exitCode: null, processSession, cwd });
    }
    case "tool-returned": {
      const { outcome, durationMs } = first.data;
      const background = second?.type === "exec-finished" ? second.data : undefined;
      return known({
        outcome,
        exitCode: background?.exitCode ?? null,
        durationMs,
        processSession: background?.processSession,
      });
    }
    default:
      return { outcome: "unknown", exitCode: null };
  }
}

import type { EventBodyOf, EventDraft } from "../../events/event.ts";
import { type Json, type JsonObject, objectAt, stringAt } from "../../kernel/json.ts";
import { known } from "../known.ts";
import { unknownRecord } from "../state/unknown.ts";
import { parseIsoTime } from "../times.ts";
import { decodeCallBlock } from "../transcript/tool-call.ts";
import { smallDetail } from "./small-detail.ts";
import { decodeReturn } from "./trajectory-return.ts";
import { isWithheld } from "./withheld.ts";

/**
 * One record of the trajectory, OpenClaw's second and independent account of a run (openclaw-formats, 10.3), whether it
 * was a line of a file or a row.
 */
export function decodeTrajectory(record: JsonObject): readonly EventDraft[] {
  const occurredAt = parseIsoTime(stringAt(record, "ts"));
  const recordType = stringAt(record, "type");
  if (recordType === undefined) return [unknownRecord("trajectory", record, occurredAt)];
  const data = objectAt(record, "data") ?? {};
  const origin = { runId: stringAt(record, "runId"), sessionKey: stringAt(record, "sessionKey") };
  if (recordType === "tool.call" || recordType === "tool.result") {
    const callId = stringAt(data, "toolCallId");
    const tool = stringAt(data, "name") ?? stringAt(data, "toolName");
    if (callId === undefined || tool === undefined) {
      return [unknownRecord(`trajectory ${recordType}`, record, occurredAt)];
    }
    if (recordType === "tool.result") return [decodeReturn({ callId, tool, data, runId: origin.runId, occurredAt })];
    return [{ type: "trajectory-called", occurredAt, data: calledOf(callId, tool, data, origin) }];
  }
  return [
    {
      type: "trajectory-recorded",
      occurredAt,
      data: known({
        recordType,
        ...origin,
        provider: stringAt(record, "provider"),
        model: stringAt(record, "modelId"),
        detail: smallDetail(data),
      }),
    },
  ];
}

interface Origin {
  readonly runId: string | undefined;
  readonly sessionKey: string | undefined;
}

/** The same reading of a call as in the transcript, so that the two can be compared. */
function calledOf(
  callId: string,
  tool: string,
  data: JsonObject,
  origin: Origin,
): EventBodyOf<"trajectory-called">["data"] {
  const args: Json = data.args ?? data.arguments ?? data.input ?? {};
  const call = decodeCallBlock({ id: callId, name: tool, arguments: args }, { entryId: undefined, occurredAt: null });
  if (call.type === "exec-attempted") {
    const command = isWithheld(call.data.command) ? null : call.data.command;
    return known({ callId, tool: call.data.tool, command, cwd: call.data.cwd, ...origin });
  }
  const inner = call.type === "tool-called" ? call.data : { tool, args };
  return known({ callId, tool: inner.tool, args: inner.args, ...origin });
}

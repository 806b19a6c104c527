import type { EventDraft } from "../../events/event.ts";
import { type JsonObject, numberAt, objectAt, stringAt } from "../../kernel/json.ts";
import { known } from "../known.ts";
import { attachmentsIn, blocksOf, contentText, textOf, thinkingOf } from "./content.ts";
import { outcomeOfExitCode } from "./exec-result.ts";
import { decodeSystemLines } from "./system-lines.ts";
import { decodeCall, decodeCallBlock, isCallBlock } from "./tool-call.ts";
import { decodeToolResult } from "./tool-result.ts";

export interface Entry {
  readonly entryId: string | undefined;
  readonly occurredAt: number | null;
}

/** One `message` record of a transcript; null for a role we do not know. */
export function decodeMessage(message: JsonObject, entry: Entry): readonly EventDraft[] | null {
  switch (stringAt(message, "role")) {
    case "user":
      return decodeUser(message, entry);
    case "assistant":
      return decodeAssistant(message, entry);
    case "toolResult":
    case "tool":
      return decodeResultMessage(message, entry);
    case "bashExecution":
      return decodeBash(message, entry);
    case "custom":
      return decodeCustom(message, entry);
    case "branchSummary":
    case "compactionSummary":
    case "hookMessage":
    case "system":
      return [received(message, entry, { internal: stringAt(message, "role") ?? "" })];
    default:
      return null;
  }
}

function received(message: JsonObject, entry: Entry, more: { readonly internal?: string | undefined }): EventDraft {
  const blocks = blocksOf(message);
  const own = objectAt(message, "__openclaw") ?? {};
  const attachments = attachmentsIn(blocks);
  return {
    type: "message-received",
    occurredAt: entry.occurredAt,
    data: known({
      entryId: entry.entryId,
      role: stringAt(message, "role") ?? "user",
      text: textOf(blocks) || (stringAt(message, "summary") ?? ""),
      sender: stringAt(own, "senderId") ?? stringAt(message, "senderId"),
      channel: stringAt(own, "channel"),
      owner: typeof own.senderIsOwner === "boolean" ? own.senderIsOwner : undefined,
      internal: more.internal,
      attachments: attachments > 0 ? attachments : undefined,
    }),
  };
}

function decodeUser(message: JsonObject, entry: Entry): readonly EventDraft[] {
  const blocks = blocksOf(message);
  const results = blocks.filter((block) => /^tool_?[rR]esult$|^functionResponse$/.test(stringAt(block, "type") ?? ""));
  const text = textOf(blocks);
  const provenance = objectAt(message, "provenance") ?? objectAt(message, "inputProvenance");
  const internal =
    (provenance && stringAt(provenance, "kind")) ?? (text.startsWith("System: [") ? "system-lines" : undefined);
  const drafts = [received(message, entry, { internal }), ...decodeSystemLines(text, entry.occurredAt)];
  const answers = results.flatMap((block) => decodeResultBlock(block, entry));
  return results.length > 0 && text === "" ? answers : [...drafts, ...answers];
}

function decodeAssistant(message: JsonObject, entry: Entry): readonly EventDraft[] {
  const blocks = blocksOf(message);
  const calls = blocks.filter(isCallBlock).map((block) => decodeCallBlock(block, entry));
  const text = textOf(blocks);
  const thinking = thinkingOf(blocks);
  const error = stringAt(message, "errorMessage");
  // A turn that only calls tools says nothing; but a record always leaves an event behind.
  if (calls.length > 0 && text === "" && thinking === "" && error === undefined) return calls;
  const sent: EventDraft = {
    type: "message-sent",
    occurredAt: entry.occurredAt,
    data: known({
      entryId: entry.entryId,
      text,
      thinking: thinking === "" ? undefined : thinking,
      provider: stringAt(message, "provider"),
      model: stringAt(message, "model"),
      stopReason: stringAt(message, "stopReason"),
      error,
    }),
  };
  return [sent, ...calls];
}

function decodeResultMessage(message: JsonObject, entry: Entry): readonly EventDraft[] {
  return decodeToolResult({
    ...entry,
    callId: stringAt(message, "toolCallId") ?? stringAt(message, "tool_call_id"),
    tool: stringAt(message, "toolName") ?? stringAt(message, "name"),
    text: textOf(blocksOf(message)),
    details: objectAt(message, "details") ?? {},
    isError: message.isError === true,
  });
}

function decodeResultBlock(block: JsonObject, entry: Entry): readonly EventDraft[] {
  return decodeToolResult({
    ...entry,
    callId: stringAt(block, "tool_use_id") ?? stringAt(block, "toolCallId") ?? stringAt(block, "id"),
    tool: stringAt(block, "name") ?? stringAt(block, "toolName"),
    text: contentText(block.content),
    details: objectAt(block, "details") ?? {},
    isError: block.is_error === true || block.isError === true,
  });
}

/** A command the person at the terminal ran with `!`: no model called it, and it has its result with it. */
function decodeBash(message: JsonObject, entry: Entry): readonly EventDraft[] {
  const exitCode = numberAt(message, "exitCode");
  const outcome = message.cancelled === true ? "cancelled" : outcomeOfExitCode(exitCode);
  const ids = { callId: undefined, entryId: entry.entryId, tool: "bashExecution" };
  return [
    {
      type: "exec-attempted",
      occurredAt: entry.occurredAt,
      data: known({ ...ids, command: stringAt(message, "command") ?? null, by: "user" as const }),
    },
    {
      type: "exec-finished",
      occurredAt: entry.occurredAt,
      data: known({
        ...ids,
        outcome,
        exitCode: exitCode ?? null,
        exitCodeFrom: exitCode === undefined ? undefined : ("record" as const),
        text: stringAt(message, "output") ?? "",
        where: "record" as const,
      }),
    },
  ];
}

/** Nested tool calls of 2026.9.6 are messages of role `custom`; other custom messages are text for the model. */
function decodeCustom(message: JsonObject, entry: Entry): readonly EventDraft[] {
  const details = objectAt(message, "details");
  const customType = stringAt(message, "customType");
  if (customType !== "openclaw.nested-tool.v1" || !details) return [received(message, entry, { internal: customType })];
  const callId = stringAt(details, "toolCallId");
  const tool = stringAt(details, "toolName") ?? "";
  const call = { tool, args: details.input ?? {}, callId, parentCallId: stringAt(details, "parentToolCallId") };
  const result = objectAt(details, "result");
  if (!result) return [decodeCall(call, entry)];
  const answer = { text: contentText(result.content), details: objectAt(result, "details") ?? {} };
  return [
    decodeCall(call, entry),
    ...decodeToolResult({ ...entry, callId, tool, ...answer, isError: details.isError === true }),
  ];
}

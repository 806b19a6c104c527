import type { EventDraft } from "../../events/event.ts";
import {
  isJsonObject,
  type Json,
  type JsonObject,
  numberAt,
  objectAt,
  parseObject,
  stringAt,
} from "../../kernel/json.ts";
import { known } from "../known.ts";
import { commandOf, envOf } from "./exec-tools.ts";

/** Every spelling of a call block that OpenClaw's own repair code accepts (openclaw-formats, 5.2). */
const CALL_BLOCKS = new Set(["toolCall", "toolUse", "tool_use", "functionCall", "function_call", "server_tool_use"]);

export function isCallBlock(block: JsonObject): boolean {
  return CALL_BLOCKS.has(stringAt(block, "type") ?? "");
}

export interface CallContext {
  readonly entryId: string | undefined;
  readonly occurredAt: number | null;
}

/** One call block as an attempt. */
export function decodeCallBlock(block: JsonObject, context: CallContext): EventDraft {
  const nested = objectAt(block, "functionCall") ?? objectAt(block, "function");
  const name = stringAt(block, "name") ?? (nested && stringAt(nested, "name")) ?? "";
  const raw = block.arguments ?? block.input ?? block.args ?? nested?.arguments ?? nested?.args;
  const callId = stringAt(block, "id") ?? stringAt(block, "call_id") ?? stringAt(block, "toolCallId");
  // OpenClaw 2026.9.6 hides most tools behind `tool_call`: what counts is the tool inside.
  const outer = toObject(raw);
  const inner = name === "tool_call" ? stringAt(outer, "id") : undefined;
  if (inner !== undefined) return decodeCall({ tool: inner, args: outer.args ?? {}, callId }, context);
  return decodeCall({ tool: name, args: raw ?? {}, callId }, context);
}

export interface Call {
  readonly tool: string;
  readonly args: Json;
  readonly callId: string | undefined;
  readonly parentCallId?: string | undefined;
}

export function decodeCall(call: Call, context: CallContext): EventDraft {
  const args = toObject(call.args);
  const command = commandOf(call.tool, args);
  const { occurredAt, entryId } = context;
  const ids = { callId: call.callId, entryId, parentCallId: call.parentCallId };
  if (command === undefined) {
    const said = typeof call.args === "string" ? (parseObject(call.args) ?? call.args) : call.args;
    return { type: "tool-called", occurredAt, data: known({ ...ids, tool: call.tool, args: said }) };
  }
  return {
    type: "exec-attempted",
    occurredAt,
    data: known({
      ...ids,
      tool: call.tool,
      command,
      by: "model" as const,
      cwd: stringAt(args, "workdir") ?? stringAt(args, "cwd"),
      host: stringAt(args, "host"),
      node: stringAt(args, "node"),
      elevated: args.elevated === true ? true : undefined,
      background: args.background === true ? true : undefined,
      timeoutMs: timeoutMs(args),
      env: envOf(args),
      args: restOf(args),
    }),
  };
}

/** Seconds in both eras: `timeout` in 2026.3.1, `timeoutSeconds` in 2026.9.6. */
function timeoutMs(args: JsonObject): number | undefined {
  const seconds = numberAt(args, "timeoutSeconds") ?? numberAt(args, "timeout");
  return seconds === undefined ? undefined : seconds * 1000;
}

const NAMED_FIELDS = new Set(["command", "workdir", "cwd", "host", "node", "env", "elevated", "background", "timeout"]);

/** The arguments that have no field of their own. */
function restOf(args: JsonObject): JsonObject | undefined {
  const rest = Object.entries(args).filter(([name]) => !NAMED_FIELDS.has(name));
  return rest.length > 0 ? Object.fromEntries(rest) : undefined;
}

/** Arguments come as an object, or as JSON text from providers that stream them. */
function toObject(value: Json | undefined): JsonObject {
  if (isJsonObject(value)) return value;
  return typeof value === "string" ? (parseObject(value) ?? { input: value }) : {};
}

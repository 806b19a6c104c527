import type { EventBodyOf } from "../../src/events/event.ts";
import type { HiddenSecret } from "../../src/store/fact.ts";
import type { Told } from "./given.ts";

type More = Omit<Told, "type" | "data">;
type Data<Type extends Told["type"]> = EventBodyOf<Type>["data"];

/** The model asks for a command. */
export function exec(
  callId: string,
  command: string,
  data: Partial<Data<"exec-attempted">> = {},
  more: More = {},
): Told {
  const said = { callId, entryId: `entry-of-${callId}`, tool: "exec", command, by: "model" as const, ...data };
  return { type: "exec-attempted", data: said, ...more };
}

/** The model calls a tool that runs no command. */
export function call(callId: string, tool: string, data: Partial<Data<"tool-called">> = {}, more: More = {}): Told {
  const said = { callId, entryId: `entry-of-${callId}`, tool, args: { path: "notes/lamps.md" }, ...data };
  return { type: "tool-called", data: said, ...more };
}

/** The result of a command: exit code 0 is success, null is none recorded. */
export function finished(
  callId: string,
  exitCode: number | null,
  data: Partial<Data<"exec-finished">> = {},
  more: More = {},
): Told {
  const outcome = exitCode === null ? "unknown" : exitCode === 0 ? "succeeded" : "failed";
  const said = {
    callId,
    entryId: `result-of-${callId}`,
    tool: "exec",
    outcome,
    exitCode,
    text: "",
    where: "result",
  } as const;
  return { type: "exec-finished", data: { ...said, ...data }, ...more };
}

/** What a later message says of an earlier command. */
export function reported(data: Partial<Data<"exec-finished">>, more: More = {}): Told {
  const said = { outcome: "succeeded", exitCode: 0, text: "Exec finished", where: "message-head" } as const;
  return { type: "exec-finished", data: { ...said, ...data }, ...more };
}

/** The command moved to the background under a name. */
export function running(callId: string, processSession: string, more: More = {}): Told {
  const data = { callId, entryId: `result-of-${callId}`, tool: "exec", processSession, text: "Command still running" };
  return { type: "exec-running", data, ...more };
}

/** The command waits for somebody to allow it. */
export function pending(callId: string, approvalId: string, more: More = {}): Told {
  const data = { callId, entryId: `result-of-${callId}`, tool: "exec", approvalId, text: "Approval required" };
  return { type: "exec-pending", data, ...more };
}

/** What became of an approval. */
export function resolved(approvalId: string, outcome: Data<"approval-resolved">["outcome"], more: More = {}): Told {
  return {
    type: "approval-resolved",
    data: { approvalId, outcome, how: `it was ${outcome}`, where: "message-head" },
    ...more,
  };
}

/** A tool that runs no command answers. */
export function returned(
  callId: string,
  tool: string,
  data: Partial<Data<"tool-returned">> = {},
  more: More = {},
): Told {
  const said = { callId, entryId: `result-of-${callId}`, tool, outcome: "succeeded" as const, text: "" };
  return { type: "tool-returned", data: { ...said, ...data }, ...more };
}

/** A secret that redaction hid in a fact. */
export function hidden(rule: string, count = 1): HiddenSecret {
  const fingerprint = Buffer.from(rule).toString("hex").padEnd(32, "0").slice(0, 32);
  return { rule, fingerprint, confidence: "high", count, paths: ["/text"] };
}

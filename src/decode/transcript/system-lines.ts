import type { EventDraft } from "../../events/event.ts";
import { known } from "../known.ts";
import { denialReason, type ExecOutcome } from "./exec-result.ts";

/** `System: [2026-11-21 06:37:09 UTC] Exec finished (gateway id=…, session=…, code 0)` and its relatives. */
const LINE =
  /^System: \[[^\]\n]{4,40}\] Exec (finished|completed|failed|denied|running|outcome unknown) \(([^()\n]{1,400})\)(?:: (.*))?/;

type Where = "message-head" | "message-body";

/**
 * What later messages say about earlier commands: OpenClaw 2026.3.1 reports approved and background commands only so.
 * Raw command output stands in the same message, so any line but the first can have been printed by a command: `where`
 * keeps that difference for the projection, which also asks whether such an approval was pending at all.
 */
export function decodeSystemLines(text: string, occurredAt: number | null): readonly EventDraft[] {
  if (!text.startsWith("System: [")) return [];
  const drafts: EventDraft[] = [];
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf("\n", start);
    const line = text.slice(start, end === -1 ? undefined : end);
    if (line.startsWith("System: ["))
      drafts.push(...decodeLine(line, start === 0 ? "message-head" : "message-body", occurredAt));
    if (end === -1) break;
    start = end + 1;
  }
  return drafts;
}

function decodeLine(line: string, where: Where, occurredAt: number | null): readonly EventDraft[] {
  const parts = LINE.exec(line.slice(0, 2000));
  if (!parts) return [];
  const [, verb = "", inside = "", after] = parts;
  const approvalId = /\bid=([0-9a-f-]{8,36})(?:,|$)/.exec(inside)?.[1];
  const processSession =
    /\bsession=([\w-]{1,64})/.exec(inside)?.[1] ?? (approvalId ? undefined : /^[\w-]{1,64}(?=,|$)/.exec(inside)?.[0]);
  const ids = { approvalId, processSession };
  if (verb === "denied") return deniedDrafts(approvalId, inside, after, where, occurredAt, line);
  if (verb === "running") return [];
  return finishedDrafts(verb, ids, inside, where, occurredAt, line);
}

interface Ids {
  readonly approvalId: string | undefined;
  readonly processSession: string | undefined;
}

function deniedDrafts(
  approvalId: string | undefined,
  inside: string,
  command: string | undefined,
  where: Where,
  occurredAt: number | null,
  line: string,
): readonly EventDraft[] {
  const reason = denialReason(inside);
  const denied: EventDraft = {
    type: "exec-denied",
    occurredAt,
    data: known({ approvalId, reason, command, text: line, where }),
  };
  if (approvalId === undefined) return [denied];
  const outcome = reason === "timeout" ? "expired" : "denied";
  const how = reason === "user" ? "denied by a person" : reason === "timeout" ? "nobody answered in time" : reason;
  return [denied, { type: "approval-resolved", occurredAt, data: { approvalId, outcome, how, where } }];
}

function finishedDrafts(
  verb: string,
  ids: Ids,
  inside: string,
  where: Where,
  occurredAt: number | null,
  line: string,
): readonly EventDraft[] {
  const code = /\bcode (\d{1,10})\b/.exec(inside)?.[1];
  const signal = /\bsignal (SIG[A-Z0-9]{2,12})\b/.exec(inside)?.[1];
  const exitCode = code === undefined ? null : Number(code);
  const finished: EventDraft = {
    type: "exec-finished",
    occurredAt,
    data: known({
      ...ids,
      outcome: endOf(inside, exitCode, signal),
      exitCode,
      exitCodeFrom: exitCode === null ? undefined : ("record" as const),
      signal,
      text: line,
      where,
    }),
  };
  // A node that lost sight of the command proves neither that it ran nor that it was allowed to.
  if (ids.approvalId === undefined || verb === "outcome unknown") return [finished];
  const how = "the command ran afterwards";
  const data = { approvalId: ids.approvalId, outcome: "approved" as const, how, where };
  return [finished, { type: "approval-resolved", occurredAt, data }];
}

function endOf(inside: string, exitCode: number | null, signal: string | undefined): ExecOutcome {
  if (exitCode !== null) return exitCode === 0 ? "succeeded" : "failed";
  if (signal !== undefined) return "failed";
  return /\btimeout\b/.test(inside) ? "timed-out" : "unknown";
}

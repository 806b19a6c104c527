import type { EventDraft } from "../../events/event.ts";
import { isJsonObject, type JsonObject, objectAt, stringAt } from "../../kernel/json.ts";
import { known } from "../known.ts";
import { momentAt, textAt } from "./cells.ts";
import { unknownRecord } from "./unknown.ts";

/** A run of a subagent: an entry of `subagents/runs.json`, or the same object in a row; `row` has the row's columns. */
export function subagentRun(run: JsonObject, row: JsonObject = {}): EventDraft {
  const occurredAt = momentAt(run, "createdAt") ?? momentAt(row, "created_at") ?? null;
  const childSessionKey = textAt(row, "child_session_key") ?? textAt(run, "childSessionKey");
  if (childSessionKey === undefined) return unknownRecord("subagent run", { ...row, ...run }, occurredAt);
  // The SQLite era moved how it went into an object of its own.
  const execution = objectAt(run, "execution") ?? {};
  const data = known({
    runId: textAt(row, "run_id") ?? textAt(run, "runId"),
    childSessionKey,
    parentSessionKey: textAt(row, "requester_session_key") ?? textAt(run, "requesterSessionKey"),
    controllerSessionKey: textAt(row, "controller_session_key") ?? textAt(run, "controllerSessionKey"),
    task: textAt(run, "task"),
    label: textAt(run, "label"),
    model: textAt(run, "model"),
    startedAt: momentAt(run, "startedAt") ?? momentAt(execution, "startedAt"),
    endedAt: momentAt(run, "endedAt") ?? momentAt(execution, "endedAt"),
    outcome: outcomeOf(run) ?? outcomeOf(execution),
  });
  return { type: "subagent-started", occurredAt, data };
}

/** `subagents/runs.json`: the runs under their ids. */
export function subagentRunsIn(document: JsonObject): readonly EventDraft[] {
  const runs = objectAt(document, "runs");
  if (!runs) return [unknownRecord("subagent runs", document)];
  return Object.entries(runs).map(([runId, run]) => {
    const draft = isJsonObject(run) ? subagentRun({ runId, ...run }) : unknownRecord("subagent run", { [runId]: run });
    return { ...draft, identity: runId };
  });
}

function outcomeOf(from: JsonObject): string | undefined {
  return stringAt(objectAt(from, "outcome") ?? {}, "status") ?? stringAt(from, "outcome");
}

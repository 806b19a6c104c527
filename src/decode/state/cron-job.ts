import type { EventBody, EventDraft } from "../../events/event.ts";
import { arrayAt, isJsonObject, type Json, type JsonObject, numberAt, objectAt, stringAt } from "../../kernel/json.ts";
import { known } from "../known.ts";
import { flagAt, momentAt, textAt } from "./cells.ts";
import { distinct } from "./distinct.ts";
import { unknownRecord } from "./unknown.ts";

/**
 * A scheduled job as it stands in the list; `row` has the columns of the table, where the job is JSON in one of them.
 * Nothing of its state: when it runs next changes with every run.
 */
export function cronJob(job: JsonObject, row: JsonObject = {}): EventDraft {
  const createdAt = momentAt(job, "createdAtMs");
  const name = textAt(job, "name") ?? textAt(row, "name");
  const schedule = scheduleOf(job);
  return {
    type: "cron-changed",
    occurredAt: createdAt ?? null,
    data: known({
      action: "recorded",
      jobId: textAt(job, "id", "jobId") ?? textAt(row, "job_id"),
      name,
      agent: textAt(job, "agentId") ?? textAt(row, "agent_id", "owner_agent_id"),
      enabled: flagAt(job, "enabled") ?? flagAt(row, "enabled"),
      declaredBy: textAt(job, "declarationKey") ?? textAt(row, "declaration_key"),
      description: textAt(job, "description") ?? textAt(row, "description"),
      createdAt,
      schedule,
      payload: objectAt(job, "payload") ?? payloadOf(row),
      sessionTarget: stringAt(job, "sessionTarget"),
      delivery: objectAt(job, "delivery"),
      text: ["job", name, rhythm(schedule)].filter((word) => word !== undefined).join(" "),
    }),
  };
}

/** `cron/jobs.json` and its copies. */
export function cronJobsIn(document: JsonObject): readonly EventDraft[] {
  if (!Array.isArray(document.jobs)) return [unknownRecord("cron jobs", document)];
  return distinct(
    arrayAt(document, "jobs").map((job, index) => {
      if (!isJsonObject(job)) return { ...unknownRecord("cron job", { job }), identity: `job ${index}` };
      return { ...cronJob(job), identity: textAt(job, "id", "jobId") ?? `job ${index}` };
    }),
  );
}

export function removedCronJob(last: EventBody): EventDraft | null {
  if (last.type !== "cron-changed") return null;
  const { jobId, name, agent, declaredBy } = last.data;
  const text = ["job", name, "is no longer in the list"].filter((word) => word !== undefined).join(" ");
  return {
    type: "cron-changed",
    occurredAt: null,
    data: known({ action: "removed", jobId, name, agent, declaredBy, text }),
  };
}

function scheduleOf(job: JsonObject): Json | undefined {
  return objectAt(job, "schedule") ?? textAt(job, "schedule");
}

function payloadOf(row: JsonObject): JsonObject | undefined {
  const kind = textAt(row, "payload_kind");
  return kind === undefined ? undefined : { kind };
}

/** When it runs, in a few words. */
function rhythm(schedule: Json | undefined): string | undefined {
  if (typeof schedule === "string") return `at ${schedule}`;
  if (!isJsonObject(schedule)) return undefined;
  const everyMs = numberAt(schedule, "everyMs");
  if (everyMs !== undefined) return `every ${Math.round(everyMs / 1000)} s`;
  const when = textAt(schedule, "expr", "at", "atMs");
  return when === undefined ? undefined : `at ${when}`;
}

import type { AttemptRecord } from "../projections/attempts/attempt-table.ts";
import type { Store } from "../store/open-store.ts";
import { openEvidence } from "./evidence.ts";
import { isoTime } from "./iso-time.ts";
import type { Approval, AttemptRow, Status } from "./rows.ts";
import { openSessionNames, type SessionName } from "./sessions.ts";

type Joined = AttemptRecord & { event_id: Buffer };
type Secret = AttemptRow["secrets"][number];

/** Attempts by the global position of their first event. */
export function openAttemptRows(store: Store): (attempts: readonly number[]) => ReadonlyMap<number, AttemptRow> {
  const find = store.raw.prepare<[string], Joined>(
    `SELECT attempts.*, events.event_id FROM json_each(?) AS wanted JOIN attempts ON attempts.attempt = wanted.value
     JOIN events ON events.seq = attempts.attempt`,
  );
  const findSecrets = store.raw.prepare<[string], Secret & { attempt: number }>(
    "SELECT attempt, rule, fingerprint FROM attempt_secrets WHERE attempt IN (SELECT value FROM json_each(?)) ORDER BY attempt, rule, fingerprint",
  );
  const evidence = openEvidence(store);
  const nameOf = openSessionNames(store);

  return (attempts) => {
    const wanted = JSON.stringify(attempts);
    const places = evidence.ofRows({ table: "attempt_evidence", column: "attempt" }, attempts);
    const secrets = new Map<number, Secret[]>();
    for (const { attempt, rule, fingerprint } of findSecrets.all(wanted)) {
      secrets.set(attempt, [...(secrets.get(attempt) ?? []), { rule, fingerprint }]);
    }
    const rows = find.all(wanted).map((record): [number, AttemptRow] => {
      const name = nameOf(record.agent, record.session_id);
      const row = rowOf(record, name);
      return [
        record.attempt,
        {
          ...row,
          evidence: places.get(record.attempt) ?? [],
          secrets: secrets.get(record.attempt) ?? [],
          flags: flagsOf(record, name),
        },
      ];
    });
    return new Map(rows);
  };
}

function rowOf(record: Joined, session: SessionName): Omit<AttemptRow, "evidence" | "secrets" | "flags"> {
  return {
    id: record.event_id.toString("hex"),
    type: record.type,
    ts: isoTime(record.occurred_at),
    agent: record.agent ?? "",
    session: session.key,
    sessionId: record.session_id,
    callId: record.call_id,
    tool: record.tool,
    ...(record.type === "exec"
      ? { command: record.command }
      : { args: record.args === null ? null : JSON.parse(record.args) }),
    status: record.status as Status,
    exitCode: record.exit_code,
    durationMs: record.duration_ms,
    approval: approvalOf(record),
    cwd: record.cwd,
    sender: record.sender ?? session.sender,
    channel: record.channel ?? session.channel,
  };
}

function approvalOf(record: AttemptRecord): Approval {
  const at = isoTime(record.approval_at);
  return {
    state: record.approval_state as Approval["state"],
    ...(record.approval_by === null ? {} : { by: record.approval_by }),
    ...(record.approval_how === null ? {} : { how: record.approval_how }),
    ...(at === null ? {} : { at }),
  };
}

function flagsOf(record: AttemptRecord, session: SessionName): string[] {
  const flags: string[] = JSON.parse(record.flags);
  return session.isInferred ? [...flags, "session-inferred"] : flags;
}

import type { StoredEvent } from "../../events/event.ts";
import type { AttemptRecord, AttemptTable, KnownAttempt } from "./attempt-table.ts";
import { addFlag } from "./flags.ts";
import { blankAttempt } from "./fold-calls.ts";
import { nearest } from "./nearest.ts";
import { FINAL } from "./statuses.ts";

/** Tools that run commands, by the names the ledger gives them. */
const EXEC_TOOLS: ReadonlySet<string> = new Set(["exec", "bash", "gateway_exec"]);

/** What the ledger's word for the end of an action says; it counts a command with exit code 3 as succeeded. */
const OUTCOMES: Readonly<Record<string, string>> = {
  failed: "failed",
  timed_out: "timed-out",
  blocked: "denied",
  denied: "denied",
  cancelled: "cancelled",
  aborted: "cancelled",
};

/** The ledger names a call by the SHA-256 of its id and keeps no command: a witness, or a sign of what others left out. */
export function foldLedger(table: AttemptTable, event: StoredEvent<"ledger-recorded">): void {
  const { callDigest, kind } = event.data;
  if (kind !== "tool_action" || callDigest === undefined) return;
  const row = rowFor(table, event, callDigest) ?? begin(table, event, callDigest);
  table.link(row.attempt, event.seq);
  if (event.data.status === "started" || FINAL.has(row.status) || row.status === "running") return;
  const outcome = OUTCOMES[event.data.status] ?? (row.type === "tool" ? "succeeded" : "unknown");
  const isVague = outcome === "unknown" && event.data.status === "succeeded";
  table.update(row, {
    ...(isVague ? {} : { status: outcome }),
    flags: addFlag(row.flags, isVague ? "ledger-says-succeeded" : "outcome-from-ledger"),
  });
}

function rowFor(table: AttemptTable, event: StoredEvent<"ledger-recorded">, digest: string): KnownAttempt | undefined {
  // An approval does not say in which session it was asked for.
  const owners = [event, { agent: event.agent, session: null }];
  const attempts = owners
    .flatMap((owner) => table.ledgerNames.find(owner, digest))
    .flatMap((attempt) => table.byAttempt(attempt) ?? []);
  return nearest(attempts, event.orderAt) ?? table.byDigest(event.agent, event.session, digest).at(-1);
}

function begin(table: AttemptTable, event: StoredEvent<"ledger-recorded">, digest: string): KnownAttempt {
  const tool = event.data.tool ?? "";
  const record: AttemptRecord = {
    ...blankAttempt(table, event),
    type: EXEC_TOOLS.has(tool) ? "exec" : "tool",
    tool,
    call_digest: digest,
    flags: JSON.stringify(["only-in-ledger", ...event.flags]),
  };
  table.insert(record);
  return record;
}

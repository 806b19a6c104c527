import type { Database } from "better-sqlite3";
import type { EventType, StoredEvent } from "../../events/event.ts";
import { EVENT_TYPES } from "../../events/upcast.ts";
import { defineView, type ViewHandlers } from "../define-view.ts";
import { openSessionTable, SESSION_DDL, SESSION_TABLES, type SessionTable } from "../sessions/session-table.ts";

/** One row for each session: whose it is, which key it has, when it lived, what happened to it. */
export default defineView({
  name: "sessions",
  version: 2,
  tables: SESSION_TABLES,
  ddl: SESSION_DDL,
  prepare: (raw: Database) => {
    const table = openSessionTable(raw);
    const counted = EVENT_TYPES.map((type) => [type, (event: StoredEvent) => count(table, event)] as const);
    const special: ViewHandlers = {
      "session-indexed": (event) => table.index(event.agent ?? "", event.data),
      "session-commanded": (event) => command(table, event),
      "session-started": (event) => {
        count(table, event);
        table.begin(event.agent ?? "", event.session ?? "", event.occurredAt, event.data.cwd ?? null);
      },
      "session-reset": (event) => aside(table, event, "reset"),
      "subagent-started": (event) => {
        const { childSessionKey, parentSessionKey, label } = event.data;
        if (parentSessionKey !== undefined) table.spawn(childSessionKey, parentSessionKey, label ?? null);
      },
      "tool-returned": (event) => {
        count(table, event);
        spawnedBy(table, event);
      },
      // Records beside the transcript: they name the session, and count for nothing it said.
      "ledger-recorded": (event) => named(table, event),
      "trajectory-called": (event) => named(table, event),
      "trajectory-returned": () => undefined,
      "trajectory-recorded": (event) => named(table, event),
      "session-deleted": (event) => aside(table, event, "deleted"),
      "session-ended": (event) => aside(table, event, event.data.reason),
    };
    const on = { ...Object.fromEntries(counted), ...special } as ViewHandlers;
    return { on, finish: table.finish, discard: table.discard };
  },
});

const COUNTERS: { readonly [Type in EventType]?: "messages" | "attempts" | "faults" } = {
  "message-received": "messages",
  "message-sent": "messages",
  "exec-attempted": "attempts",
  "tool-called": "attempts",
  "line-unreadable": "faults",
  "line-oversized": "faults",
  "record-unknown": "faults",
};

function count(table: SessionTable, event: StoredEvent): void {
  if (event.agent === null || event.session === null || event.position < 0) return;
  table.count(event.agent, event.session, event.occurredAt, COUNTERS[event.type] ?? null);
}

/** The name of an archive or a reset record says when the conversation ended, and so to which typed command it belongs. */
function aside(table: SessionTable, event: StoredEvent, how: string): void {
  count(table, event);
  table.setAside(event.agent ?? "", event.session ?? "", event.occurredAt, how);
}

function named(
  table: SessionTable,
  event: StoredEvent<"ledger-recorded" | "trajectory-called" | "trajectory-recorded">,
): void {
  const { sessionKey } = event.data;
  if (event.agent === null || event.session === null || sessionKey === undefined) return;
  table.name(event.agent, event.session, sessionKey);
}

/** The answer to the call that started a sub-agent names it; who called it is known by its session. */
function spawnedBy(table: SessionTable, event: StoredEvent<"tool-returned">): void {
  const { childSessionKey } = event.data;
  if (childSessionKey === undefined || event.agent === null || event.session === null) return;
  const parentKey = table.keyOf(event.agent, event.session);
  if (parentKey !== null) table.spawn(childSessionKey, parentKey, null);
}

function command(table: SessionTable, event: StoredEvent<"session-commanded">): void {
  // `agent:<agent>:…` is the only form of key that names its agent.
  const agent = /^agent:([^:]+):/.exec(event.data.sessionKey)?.[1];
  if (agent !== undefined) table.command(agent, event.data.sessionKey, event.data.action, event.occurredAt);
}

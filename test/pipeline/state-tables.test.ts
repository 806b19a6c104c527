import { readFileSync } from "node:fs";
import type { Database } from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { rebuild } from "../../src/projections/project.ts";
import { createRedactor } from "../../src/redact/redact.ts";
import type { Store } from "../../src/store/open-store.ts";
import { verifyStore } from "../../src/store/verify.ts";
import { agentDatabase } from "../support/agent-database.ts";
import { dumpViews, eventsOf, ingestInto, newHome, openedStore } from "../support/harbor.ts";
import { STATE_DB, stateDatabase } from "../support/state-database.ts";
import { NIGHT, put, transcript } from "../support/transcript.ts";

const redactor = createRedactor({ key: Buffer.alloc(32, 1) });

/** A home whose state database is changed by each step, and read after each. */
async function told(...steps: readonly ((raw: Database) => void)[]): Promise<{ home: string; store: Store }> {
  const home = newHome();
  const store = await openedStore();
  for (const step of steps) {
    const raw = stateDatabase(home);
    step(raw);
    raw.close();
    expect((await ingestInto(store, home, { redactor })).problems).toEqual([]);
  }
  expect(await ingestInto(store, home, { redactor })).toMatchObject({ events: 0, witnesses: 0, problems: [] });
  expect(verifyStore(store).kind).toBe("verified");
  const live = dumpViews(store);
  rebuild(store, { onlyOutdated: false });
  expect(dumpViews(store)).toEqual(live);
  return { home, store };
}

const pair = (name: string) => (raw: Database) =>
  void raw
    .prepare(
      `INSERT OR REPLACE INTO device_pairing_paired (device_id, public_key, display_name, role, approved_scopes_json, approved_via, created_at_ms, approved_at_ms, last_seen_at_ms)
       VALUES ('d1', 'k', ?, 'operator', '["operator.read"]', 'owner', ?, ?, ?)`,
    )
    .run(name, NIGHT, NIGHT, Date.now());

const unpair = (raw: Database) => void raw.exec("DELETE FROM device_pairing_paired");

const devices = (store: Store) =>
  eventsOf(store, "device-changed").map(({ data }) =>
    "action" in data && "name" in data ? [data.action, data.name] : data,
  );

describe("a row that is changed in place", () => {
  it("is a fact each time it says something else, also when it returns to what it said", async () => {
    const { store } = await told(pair("lamp"), pair("lantern"), pair("lamp"), pair("lamp"));

    expect(devices(store)).toEqual([
      ["paired", "lamp"],
      ["paired", "lantern"],
      ["paired", "lamp"],
    ]);
  });

  it("is a fact when it is removed, and when it comes back", async () => {
    const { store } = await told(pair("lamp"), unpair, pair("lamp"), unpair);

    expect(devices(store)).toEqual([
      ["paired", "lamp"],
      ["removed", "lamp"],
      ["paired", "lamp"],
      ["removed", "lamp"],
    ]);
  });

  it("says what was asked and then what was decided, each once", async () => {
    const ask = (raw: Database) =>
      void raw
        .prepare(
          `INSERT INTO operator_approvals (approval_id, kind, status, presentation_json, source_agent_id, source_tool_call_id, created_at_ms, expires_at_ms)
           VALUES ('a1', 'exec', 'pending', '{"commandText":"ls berths"}', 'harbor', 'call_9', ?, ?)`,
        )
        .run(NIGHT, NIGHT + 60_000);
    const expire = (raw: Database) =>
      void raw
        .prepare(
          "UPDATE operator_approvals SET status = 'expired', decision = 'deny', terminal_reason = 'timeout', resolver_kind = 'system', resolved_at_ms = ?",
        )
        .run(NIGHT + 60_000);

    const { store } = await told(ask, expire);

    expect(eventsOf(store, "approval-requested")).toMatchObject([{ data: { approvalId: "a1", command: "ls berths" } }]);
    expect(eventsOf(store, "approval-resolved")).toMatchObject([{ data: { outcome: "expired" }, agent: "harbor" }]);
    const attempts = store.raw.prepare("SELECT command, status, flags FROM attempts").all();
    expect(attempts).toEqual([
      { command: "ls berths", status: "expired", flags: '["only-in-approvals","outcome-from-approval"]' },
    ]);
  });

  it("never brings its tokens into the store, not even when it cannot be read", async () => {
    const token = ["Zk7", "pQ2vX9", "sT4wLm8NbR1cYd5"].join("");
    const { store } = await told(
      (raw) => {
        pair("lamp")(raw);
        raw
          .prepare("UPDATE device_pairing_paired SET tokens_json = ?")
          .run(JSON.stringify({ operator: { token, role: "operator", createdAtMs: NIGHT } }));
        raw
          .prepare("INSERT INTO exec_approvals_config VALUES ('current', ?, 1)")
          .run(JSON.stringify({ version: 1, socket: { path: "/s", token }, defaults: { security: "deny" } }));
      },
      (raw) => void raw.prepare("UPDATE exec_approvals_config SET raw_json = ?").run(`{"socket":{"token":"${token}"`),
    );

    expect(eventsOf(store, "device-changed")).toMatchObject([{ data: { tokens: [{ role: "operator" }] } }]);
    for (const end of ["", "-wal"]) expect(readFileSync(`${store.file}${end}`).includes(token)).toBe(false);
  });
});

describe("the ledger", () => {
  const book = (count: number) => (raw: Database) => {
    for (let index = 0; index < count; index += 1) {
      raw
        .prepare(
          `INSERT INTO audit_events (event_id, occurred_at, kind, action, status, actor_type, actor_id, agent_id)
           VALUES ('e', ?, 'agent_run', 'agent.run.started', 'started', 'agent', 'harbor', 'harbor')`,
        )
        .run(NIGHT + index);
    }
  };
  const missing = (store: Store) => eventsOf(store, "rows-missing").map(({ data }) => data);

  it("is read on from where it was", async () => {
    const { store } = await told(book(3), book(2));

    expect(eventsOf(store, "ledger-recorded").map((event) => event.position)).toEqual([1, 2, 3, 4, 5]);
  });

  it("may lose its oldest rows; a gap in the middle is a fact", async () => {
    const pruned = await told(book(5), (raw) => void raw.exec("DELETE FROM audit_events WHERE sequence < 4"), book(2));
    const gap = await told(book(3), (raw) => {
      book(4)(raw);
      raw.exec("DELETE FROM audit_events WHERE sequence IN (5, 6)");
    });

    expect([missing(pruned.store), eventsOf(pruned.store, "source-rewritten")]).toEqual([[], []]);
    expect(missing(gap.store)).toEqual([{ path: `${STATE_DB}#audit_events`, from: 5, to: 6 }]);
  });

  it("is rewritten when its newest rows are gone", async () => {
    const { store } = await told(book(5), (raw) => void raw.exec("DELETE FROM audit_events WHERE sequence > 2"));

    expect(eventsOf(store, "source-rewritten")).toMatchObject([{ data: { reason: "shorter", readBefore: 6 } }]);
  });
});

describe("rows that nobody would write", () => {
  const WRONG: readonly (string | number | null)[] = [
    "",
    "{",
    "[]",
    "null",
    '"x"',
    "\u0000",
    "\ud800",
    -1,
    1e300,
    "9".repeat(400),
  ];

  it.each(["operator_approvals", "device_pairing_paired", "audit_events", "exec_approvals_config"])(
    "are read without a fault of ours: %s",
    async (table) => {
      const home = newHome();
      const raw = stateDatabase(home);
      const columns = raw
        .prepare<[string], { name: string; type: string; pk: number }>("SELECT * FROM pragma_table_info(?)")
        .all(table);
      raw.exec(
        `ALTER TABLE ${table} RENAME TO old; CREATE TABLE ${table} (${columns.map((column) => column.name).join(", ")}); DROP TABLE old`,
      );
      const insert = raw.prepare(`INSERT INTO ${table} VALUES (${columns.map(() => "?").join(", ")})`);
      for (let turn = 0; turn < 60; turn += 1) {
        insert.run(
          columns.map((column, index) =>
            column.name === "sequence" ? turn + 1 : WRONG[(turn * 7 + index * 3) % WRONG.length],
          ),
        );
      }
      raw.close();
      const store = await openedStore();

      await ingestInto(store, home, { redactor });

      expect(verifyStore(store).kind).toBe("verified");
      expect(await ingestInto(store, home, { redactor })).toMatchObject({ events: 0, witnesses: 0 });
    },
  );

  it("are read from transcripts, too", async () => {
    const home = newHome();
    const database = agentDatabase(home);
    database.append("night-watch", transcript("night-watch", 1));
    const insert = database.raw.prepare(
      "INSERT INTO transcript_events (session_id, seq, event_json, created_at) VALUES (?, ?, ?, 1)",
    );
    const lines = ["", "{", "[]", "null", "\u0000", '{"type":"message"}', '{"type":"message","message":{"role":7}}'];
    lines.forEach((line, index) => void insert.run("night-watch", 4 + index, line));
    insert.run("../../etc", 0, '{"type":"lamp"}');
    insert.run("a/b#c", 0, '{"type":"lamp"}');
    database.close();
    put(home, "agents/harbor/sessions/sessions.json", "{}");
    const store = await openedStore();

    const result = await ingestInto(store, home, { redactor });

    expect(result.problems).toEqual([]);
    expect(eventsOf(store, "line-unreadable")).toHaveLength(5);
    expect(eventsOf(store, "record-unknown")).toHaveLength(4);
    expect(await ingestInto(store, home, { redactor })).toMatchObject({ events: 0, witnesses: 0 });
  });
});

describe("a store from before entries were remembered", () => {
  it("takes what its documents said before for known, and only the change for news", async () => {
    const home = newHome();
    const index = (label: string) =>
      JSON.stringify({
        "agent:harbor:main": { sessionId: "night-watch", label },
        "agent:harbor:day": { sessionId: "day-watch", label: "day" },
      });
    put(home, "agents/harbor/sessions/sessions.json", index("night"));
    const store = await openedStore();
    await ingestInto(store, home, { redactor });
    store.raw.exec("DELETE FROM entries");

    put(home, "agents/harbor/sessions/sessions.json", index("late night"));
    await ingestInto(store, home, { redactor });
    put(home, "agents/harbor/sessions/sessions.json", index("night"));
    await ingestInto(store, home, { redactor });

    const labels = eventsOf(store, "session-indexed").map(({ data }) => ("label" in data ? data.label : null));
    expect(labels).toEqual(["night", "day", "late night", "night"]);
  });
});

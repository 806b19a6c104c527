import { mkdirSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { type RetentionNote, retention, retentionSentence } from "../../src/queries/retention.ts";
import { ingestInto, newHome, openedStore } from "../support/harbor.ts";
import { LIVE, lineOf, NIGHT, put, transcript } from "../support/transcript.ts";

const DAY = 24 * 60 * 60;
const AT_NIGHT = new Date(NIGHT).toISOString();
const dayLater = (days: number) => new Date(NIGHT + days * DAY * 1000).toISOString();

interface Story {
  /** Seconds into the night at which the first line of the log was written; none for no log. */
  readonly logFrom?: number;
  readonly ledger?: ReadonlyArray<{ readonly sequence: number; readonly at: number }>;
}

/** A transcript of the night, and what else is left of it. */
async function notesOf(story: Story): Promise<RetentionNote[]> {
  const home = newHome();
  put(home, LIVE, transcript("night-watch", 1));
  if (story.ledger) stateDatabase(home, story.ledger);
  const logs = newHome();
  if (story.logFrom !== undefined) put(logs, "openclaw-2026-11-21.log", lineOf.log("gateway started", story.logFrom));
  const store = await openedStore();
  const roots = [
    { path: home, kind: "home" as const },
    { path: logs, kind: "logs" as const },
  ];
  await ingestInto(store, home, { roots });
  return retention(store);
}

function stateDatabase(home: string, rows: ReadonlyArray<{ readonly sequence: number; readonly at: number }>): void {
  mkdirSync(path.join(home, "state"), { recursive: true });
  const raw = new Database(path.join(home, "state", "openclaw.sqlite"));
  raw.exec(
    "CREATE TABLE audit_events (sequence INTEGER PRIMARY KEY, occurred_at INTEGER, kind TEXT, action TEXT, status TEXT)",
  );
  raw.exec("CREATE TABLE operator_approvals (approval_id TEXT PRIMARY KEY, status TEXT)");
  const insert = raw.prepare("INSERT INTO audit_events VALUES (?, ?, 'agent_run', 'agent.run.started', 'started')");
  for (const { sequence, at } of rows) insert.run(sequence, NIGHT + at * 1000);
  raw.close();
}

describe("what was already deleted", () => {
  it("is nothing when the log and the ledger begin with the sessions", async () => {
    expect(await notesOf({ logFrom: -60, ledger: [{ sequence: 1, at: 5 }] })).toEqual([]);
  });

  it("is nothing for a log that begins a little later: clocks differ, and a start takes a while", async () => {
    expect(await notesOf({ logFrom: 600 })).toEqual([]);
  });

  it("are gateway logs when the sessions begin before the first line of any", async () => {
    expect(await notesOf({ logFrom: 2 * DAY })).toEqual([
      { source: "openclaw-gateway-log", what: "deleted", before: dayLater(2), sessionsSince: AT_NIGHT },
    ]);
  });

  it("is said when no log was read at all", async () => {
    expect(await notesOf({})).toEqual([
      { source: "openclaw-gateway-log", what: "not-read", before: null, sessionsSince: AT_NIGHT },
    ]);
  });

  it("are rows of the ledger when its numbers do not begin at 1", async () => {
    expect(await notesOf({ logFrom: 0, ledger: [{ sequence: 57, at: DAY }] })).toEqual([
      { source: "audit-events", what: "deleted", before: dayLater(1), sessionsSince: AT_NIGHT },
    ]);
  });

  it("is not said of a ledger that begins at 1, only later than the sessions", async () => {
    expect(await notesOf({ logFrom: 0, ledger: [{ sequence: 1, at: DAY }] })).toMatchObject([
      { source: "audit-events", what: "began-later" },
    ]);
  });

  it("are approvals when they were read more than thirty days after the sessions", async () => {
    const home = newHome();
    put(home, LIVE, transcript("night-watch", 1));
    stateDatabase(home, [{ sequence: 1, at: 0 }]);
    const store = await openedStore();
    await ingestInto(store, home);
    store.raw
      .prepare("UPDATE sources SET last_read_at = ? WHERE kind = ?")
      .run(NIGHT + 40 * DAY * 1000, "operator-approvals");

    expect(retention(store).filter((note) => note.source === "operator-approvals")).toEqual([
      { source: "operator-approvals", what: "deleted", before: dayLater(10), sessionsSince: AT_NIGHT },
    ]);
  });

  it("is nothing in an empty store", async () => {
    expect(retention(await openedStore())).toEqual([]);
  });
});

describe("the sentence on it", () => {
  const said = { before: dayLater(1), sessionsSince: AT_NIGHT };

  it.each<[RetentionNote, string]>([
    [
      { source: "openclaw-gateway-log", what: "deleted", ...said },
      "Gateway logs before 2026-11-22 were already deleted (OpenClaw keeps 24 hours); the sessions begin at 2026-11-21.",
    ],
    [
      { source: "openclaw-gateway-log", what: "not-read", before: null, sessionsSince: null },
      "No gateway log was read: name the folder with --logs. OpenClaw deletes them after 24 hours.",
    ],
    [
      { source: "audit-events", what: "deleted", ...said },
      "Rows of the audit ledger before 2026-11-22 were already deleted (OpenClaw keeps 30 days and 100,000 rows); the sessions begin at 2026-11-21.",
    ],
    [
      { source: "audit-events", what: "began-later", ...said },
      "The audit ledger tells of nothing before 2026-11-22: it was not kept yet, or turned off; the sessions begin at 2026-11-21.",
    ],
    [
      { source: "operator-approvals", what: "deleted", ...said },
      "Approvals before 2026-11-22 were already deleted (OpenClaw keeps 30 days); the sessions begin at 2026-11-21.",
    ],
  ])("is one for $source, $what", (note, sentence) => {
    expect(retentionSentence(note, (iso) => iso.slice(0, 10))).toBe(sentence);
  });
});

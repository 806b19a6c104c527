import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { rebuild } from "../../src/projections/project.ts";
import { coverage, coverageWarnings } from "../../src/queries/coverage.ts";
import type { Store } from "../../src/store/open-store.ts";
import { AGENT_DB, type AgentDatabase, agentDatabase } from "../support/agent-database.ts";
import { census, dumpViews, eventsOf, type IngestMore, ingestInto, newHome, openedStore } from "../support/harbor.ts";
import { lineOf, put, transcript } from "../support/transcript.ts";
import { zstdFrame } from "../support/zstd-frame.ts";

const SESSION = "night-watch";
const ROWS = `${AGENT_DB}#transcript_events/${SESSION}`;

/** A home with one database; `write` fills it, and it is closed as a gateway that was stopped leaves it. */
function homeWith(write: (database: AgentDatabase) => void): string {
  const home = newHome();
  const database = agentDatabase(home);
  write(database);
  database.close();
  return home;
}

function change(home: string, write: (database: AgentDatabase) => void): void {
  const database = agentDatabase(home);
  write(database);
  database.close();
}

async function storeOf(home: string): Promise<Store> {
  const store = await openedStore();
  await ingestInto(store, home);
  return store;
}

/** Every file of a folder with its content's digest and its times: whatever changes shows. */
function picture(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => {
    const file = path.join(folder, name);
    const stat = lstatSync(file, { bigint: true });
    const content = stat.isFile() ? createHash("sha256").update(readFileSync(file)).digest("hex") : "folder";
    return [name, `${content} ${stat.mtimeNs} ${stat.ctimeNs} ${stat.size} ${stat.ino}`];
  });
  return Object.fromEntries(entries);
}

const live = (home: string): IngestMore => ({ roots: [{ path: home, kind: "home", isLive: true }] });

describe("an agent's database", () => {
  it("gives what a transcript of the same lines gives, packed rows too", async () => {
    const lines = transcript(SESSION, 4);
    const home = homeWith((database) => database.append(SESSION, lines, 300));
    const files = newHome();
    put(files, `agents/harbor/sessions/${SESSION}.jsonl`, lines);

    const [fromRows, fromFile] = [await storeOf(home), await storeOf(files)];

    const facts = (store: Store) =>
      eventsOf(store).map(({ type, data, occurredAt, stream, agent, session }) => ({
        type,
        data,
        occurredAt,
        stream,
        agent,
        session,
      }));
    expect(facts(fromRows)).toEqual(facts(fromFile));
    expect(census(fromRows)).toMatchObject({ "exec-attempted": 4, "exec-finished": 4 });
  });

  it("is read once, and only what was added since", async () => {
    const home = homeWith((database) => database.append(SESSION, transcript(SESSION, 2)));
    const store = await storeOf(home);

    const again = await ingestInto(store, home);
    change(home, (database) => database.append(SESSION, transcript(SESSION, 2, 2)));
    const more = await ingestInto(store, home);

    expect(again).toMatchObject({ events: 0, witnesses: 0, records: 0, problems: [] });
    expect(more).toMatchObject({ records: 6, witnesses: 0, problems: [] });
    expect(census(store)).toMatchObject({ "exec-attempted": 4, "session-started": 1 });
  });

  it("tells of the same fact as the session's file, archive and import, each a witness", async () => {
    const lines = transcript(SESSION, 3);
    const home = homeWith((database) => {
      database.append(SESSION, lines);
      const packed = zstdFrame(Buffer.from(lines));
      const name = `${SESSION}.jsonl.deleted.2026-11-21T06-47-05.020Z.0123456789abcdef.zst`;
      database.raw
        .prepare("INSERT INTO session_transcript_archives VALUES (?, ?, ?, 'deleted', 'zstd', ?, ?, ?, 1795243625020)")
        .run(SESSION, "g1", "agent:harbor:main", packed, createHash("sha256").update(packed).digest("hex"), name);
    });
    put(home, `agents/harbor/sessions/${SESSION}.jsonl`, lines);
    put(
      home,
      `agents/harbor/session-sqlite-import-archive/agent_harbor_main.${SESSION}.jsonl.imported-1795240608501`,
      lines,
    );
    const store = await storeOf(home);

    expect(census(store)["exec-attempted"]).toBe(3);
    expect(store.raw.prepare("SELECT COUNT(*) AS count FROM attempts").get()).toEqual({ count: 3 });
    const [call] = eventsOf(store, "exec-attempted");
    const witnesses = store.raw.prepare("SELECT COUNT(*) AS count FROM witnesses WHERE seq = ?").get(call?.seq);
    expect(witnesses).toEqual({ count: 3 });
  });

  it("says which session lies in cold storage, where the file's name is only a hash", async () => {
    const packed = zstdFrame(Buffer.from(transcript(SESSION, 2)));
    const hash = createHash("sha256").update(packed).digest("hex");
    const row = "INSERT INTO session_transcript_cold_archives VALUES (?, 'g1', ?, ?, 7, 1, 1, 6, 1795243625020, ?, ?)";
    const home = homeWith(({ raw }) => {
      raw.prepare(row).run(SESSION, `${hash}.jsonl.zst`, hash, "file", null);
      raw.prepare(row).run("day-watch", "stored.jsonl.zst", hash, "sqlite", packed);
    });
    put(home, `agents/harbor/sessions/cold/${hash}.jsonl.zst`, packed);

    const store = await storeOf(home);

    const calls = eventsOf(store, "exec-attempted").map((event) => event.session);
    expect(calls.sort()).toEqual(["day-watch", "day-watch", SESSION, SESSION]);
    expect(await ingestInto(store, home)).toMatchObject({ events: 0, witnesses: 0, problems: [] });
  });

  it("is one session with the transcript it was imported from under another name", async () => {
    const lines = transcript(SESSION, 2);
    const home = homeWith((database) => {
      database.raw
        .prepare("INSERT INTO session_windows (session_id, session_key, created_at, updated_at) VALUES (?, ?, 1, 1)")
        .run("harbor-local", "agent:harbor:main");
      database.append("harbor-local", lines.replace('"id":"night-watch"', '"id":"harbor-local"'));
    });
    const name = `agent_harbor_main.${SESSION}.jsonl.imported-1795240608501`;
    put(home, `agents/harbor/session-sqlite-import-archive/${name}`, lines);

    const store = await storeOf(home);

    expect(eventsOf(store, "exec-attempted").map((event) => event.session)).toEqual([SESSION, SESSION]);
    expect(store.raw.prepare("SELECT COUNT(*) AS count FROM attempts").get()).toEqual({ count: 2 });
  });

  it("gives an archive whose bytes are not those it names as damaged, and what is in it", async () => {
    const home = homeWith(({ raw }) => {
      const name = `${SESSION}.jsonl.reset.2026-11-21T06-47-05.020Z`;
      raw
        .prepare(
          "INSERT INTO session_transcript_archives VALUES (?, 'g1', 'agent:harbor:main', 'reset', 'identity', ?, ?, ?, 1)",
        )
        .run(SESSION, Buffer.from(transcript(SESSION, 1)), "0".repeat(64), name);
    });
    const store = await openedStore();

    const { problems } = await ingestInto(store, home);

    expect(problems).toEqual([
      {
        path: `${AGENT_DB}#session_transcript_archives/${SESSION}/g1`,
        reason: "the archive is not the one whose SHA-256 the row names",
      },
    ]);
    expect(census(store)).toMatchObject({ "exec-attempted": 1, "session-reset": 1 });
  });

  it("leaves a copied home as it was, to the byte and the time, while a write-ahead log stands", async () => {
    const made = newHome();
    const database = agentDatabase(made);
    database.append(SESSION, transcript(SESSION, 2));
    const home = newHome();
    cpSync(made, home, { recursive: true });
    database.close();
    expect(readdirSync(path.join(home, "agents/harbor/agent")).sort()).toEqual(
      ["", "-shm", "-wal"].map((end) => `openclaw-agent.sqlite${end}`),
    );
    const before = picture(home);

    const store = await storeOf(home);

    expect(census(store)["exec-attempted"]).toBe(2);
    expect(picture(home)).toEqual(before);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith("incident-copy-"))).toEqual([]);
    expect(wayOf(store)).toEqual({ state: "read", way: "private-copy" });
  });

  it("leaves a home without a write-ahead log as it was", async () => {
    const home = homeWith((database) => database.append(SESSION, transcript(SESSION, 2)));
    const before = picture(home);

    await storeOf(home);

    expect(picture(home)).toEqual(before);
  });

  it("is read in place while a gateway has it open, and sees what was committed", async () => {
    const home = newHome();
    const database = agentDatabase(home);
    database.append(SESSION, transcript(SESSION, 1));
    const store = await openedStore();

    await ingestInto(store, home, live(home));
    database.append(SESSION, transcript(SESSION, 1, 1));
    await ingestInto(store, home, live(home));
    database.close();

    expect(census(store)["exec-attempted"]).toBe(2);
    expect(wayOf(store)).toEqual({ state: "read", way: "live" });
  });
});

function wayOf(store: Store) {
  return store.raw.prepare("SELECT state, way FROM sources WHERE path = ?").get(AGENT_DB);
}

function coverageOf(store: Store, file: string) {
  return coverage(store).find((row) => row.path === file);
}

describe("a database that is not as it should be", () => {
  it("is read as far as it can be when its schema is newer, with a warning", async () => {
    const home = homeWith((database) => {
      database.raw.exec("ALTER TABLE transcript_events ADD COLUMN lamp TEXT; PRAGMA user_version = 24;");
      database.append(SESSION, transcript(SESSION, 2));
    });
    const store = await openedStore();

    const result = await ingestInto(store, home);

    expect(result.problems).toEqual([]);
    expect(census(store)["exec-attempted"]).toBe(2);
    expect(coverageOf(store, AGENT_DB)?.state).toBe("unknown-schema");
    expect(coverageWarnings(coverage(store)).join("\n")).toContain("schema 24");
  });

  const FAULTS: ReadonlyArray<readonly [string, (home: string) => void, string, string]> = [
    [
      "a missing table",
      (home) => change(home, ({ raw }) => void raw.exec("DROP TABLE transcript_events")),
      `${AGENT_DB}#transcript_events`,
      "the table is missing",
    ],
    [
      "a table without a column",
      (home) => change(home, ({ raw }) => void raw.exec("ALTER TABLE transcript_events RENAME COLUMN seq TO number")),
      `${AGENT_DB}#transcript_events`,
      "the table transcript_events has no column seq",
    ],
    [
      "a truncated file",
      (home) => truncateSync(path.join(home, AGENT_DB), 5000),
      AGENT_DB,
      "it is damaged: the database is malformed or cut short",
    ],
    [
      "a zero-byte file",
      (home) => truncateSync(path.join(home, AGENT_DB), 0),
      AGENT_DB,
      "an empty file, not a database",
    ],
    [
      "a directory in its place",
      (home) => {
        rmSync(path.join(home, AGENT_DB));
        mkdirSync(path.join(home, AGENT_DB));
      },
      AGENT_DB,
      "a directory stands in its place",
    ],
    [
      "something that is no database",
      (home) => writeFileSync(path.join(home, AGENT_DB), "lamps, lamps, lamps".repeat(100)),
      AGENT_DB,
      "it is not a SQLite database",
    ],
    [
      "a database of somebody else",
      (home) =>
        change(home, ({ raw }) => {
          const tables = raw.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
          for (const { name } of tables) raw.exec(`DROP TABLE ${name}`);
          raw.exec("CREATE TABLE lamps (number INTEGER)");
        }),
      AGENT_DB,
      "it has none of the tables of an OpenClaw database",
    ],
  ];

  it.each(FAULTS)("is a named fault each time: %s", async (_, damage, where, reason) => {
    const home = homeWith((database) => database.append(SESSION, transcript(SESSION, 200)));
    damage(home);
    const store = await openedStore();

    const [first, second] = [await ingestInto(store, home), await ingestInto(store, home)];

    expect(first.problems).toContainEqual({ path: where, reason });
    expect(second.problems).toContainEqual({ path: where, reason });
    expect(
      eventsOf(store, "source-unreadable").filter(({ data }) => "path" in data && data.path === where),
    ).toHaveLength(1);
  });

  it.skipIf(process.getuid?.() === 0)("is a named fault when its mode forbids reading", async () => {
    const home = homeWith((database) => database.append(SESSION, transcript(SESSION, 2)));
    chmodSync(path.join(home, AGENT_DB), 0);
    const store = await openedStore();

    expect((await ingestInto(store, home)).problems).toEqual([{ path: AGENT_DB, reason: "permission denied" }]);
  });

  it("is a named fault while another process has locked it, and read afterwards", async () => {
    const home = newHome();
    const database = agentDatabase(home);
    database.append(SESSION, transcript(SESSION, 2));
    database.raw.pragma("locking_mode = EXCLUSIVE");
    database.raw.exec("BEGIN EXCLUSIVE");
    writeFileSync(`${database.file}-shm`, "", { flag: "a" });
    const store = await openedStore();

    const locked = await ingestInto(store, home, live(home));
    database.raw.exec("COMMIT");
    database.close();
    const after = await ingestInto(store, home);

    expect(locked.problems).toEqual([{ path: AGENT_DB, reason: expect.stringMatching(/locked/) }]);
    expect(after.problems).toEqual([]);
    expect(census(store)["exec-attempted"]).toBe(2);
  });

  it("keeps the rows around one that cannot be unpacked", async () => {
    const home = homeWith((database) => {
      database.append(SESSION, transcript(SESSION, 3), 300);
      database.raw
        .prepare("UPDATE transcript_events SET event_json = NULL, event_zstd = x'28b52ffd00' WHERE seq = 4")
        .run();
    });
    const store = await openedStore();

    const result = await ingestInto(store, home);

    expect(result.problems).toEqual([{ path: ROWS, reason: expect.stringMatching(/^row 4: /) }]);
    expect(census(store)).toMatchObject({ "line-unreadable": 1, "exec-finished": 3, "message-received": 2 });
  });
});

describe("rows that are no longer what was read", () => {
  const LINES = transcript(SESSION, 4);

  async function storeAfter(write: (database: AgentDatabase) => void) {
    const home = homeWith((database) => {
      database.append(SESSION, LINES);
      database.mark(SESSION, "g1");
    });
    const store = await storeOf(home);
    change(home, write);
    await ingestInto(store, home);
    const again = await ingestInto(store, home);
    expect(again).toMatchObject({ events: 0, witnesses: 0 });
    return store;
  }

  const rewritten = (store: Store) => eventsOf(store, "source-rewritten").map(({ data }) => data);
  const missing = (store: Store) => eventsOf(store, "rows-missing").map(({ data }) => data);

  it("are a fact when OpenClaw says that it wrote them anew", async () => {
    const store = await storeAfter((database) => {
      database.raw.exec("DELETE FROM transcript_events");
      database.append(SESSION, LINES.split("\n").slice(6).join("\n"));
      database.append(SESSION, lineOf.user("And now?", 500).repeat(6));
      database.mark(SESSION, "g2");
    });

    expect(rewritten(store)).toEqual([{ path: ROWS, reason: "content-changed", readBefore: 13 }]);
    expect(census(store)["exec-attempted"]).toBe(4);
    expect(missing(store)).toEqual([]);
  });

  it("are a fact when there are fewer", async () => {
    const store = await storeAfter((database) => void database.raw.exec("DELETE FROM transcript_events WHERE seq > 6"));

    expect(rewritten(store)).toEqual([{ path: ROWS, reason: "shorter", readBefore: 13 }]);
  });

  it("are a fact when the last one read says something else", async () => {
    const store = await storeAfter((database) => {
      const text = lineOf.user("Nothing happened here.", 99).trim();
      database.raw.prepare("UPDATE transcript_events SET event_json = ? WHERE seq = 12").run(text);
    });

    expect(rewritten(store)).toEqual([{ path: ROWS, reason: "content-changed", readBefore: 13 }]);
    expect(census(store)["message-received"]).toBe(5);
  });

  it("are a fact when some were taken out of the middle", async () => {
    const store = await storeAfter(
      (database) => void database.raw.exec("DELETE FROM transcript_events WHERE seq IN (5, 6)"),
    );

    expect(rewritten(store)).toEqual([{ path: ROWS, reason: "content-changed", readBefore: 13 }]);
    expect(missing(store)).toEqual([{ path: ROWS, from: 5, to: 6 }]);
  });

  it("are a fact when the whole session went, however it went", async () => {
    const deleted = await storeAfter((database) => {
      database.raw.exec("DELETE FROM transcript_events; DELETE FROM transcript_rewrite_watermarks");
    });
    const tampered = await storeAfter((database) => void database.raw.exec("DELETE FROM transcript_events"));

    expect(eventsOf(deleted, "source-gone").map(({ data }) => data)).toEqual([{ path: ROWS, readBefore: 13 }]);
    expect(missing(deleted)).toEqual([]);
    expect(missing(tampered)).toEqual([{ path: ROWS, from: 0, to: null }]);
  });

  it("were missing before anything was read", async () => {
    const home = homeWith((database) => {
      database.append(SESSION, LINES);
      database.raw.exec("DELETE FROM transcript_events WHERE seq < 3");
    });

    const store = await storeOf(home);

    expect(missing(store)).toEqual([{ path: ROWS, from: 0, to: 2 }]);
  });

  it("give the same views when everything is replayed", async () => {
    const store = await storeAfter(
      (database) => void database.raw.exec("DELETE FROM transcript_events WHERE seq IN (5, 6)"),
    );
    const before = dumpViews(store);

    rebuild(store, { onlyOutdated: false });

    expect(dumpViews(store)).toEqual(before);
  });
});

import { chmodSync, mkdirSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { zstdFrame } from "./zstd-frame.ts";

/** Where the database of the agent `harbor` lies in a home. */
export const AGENT_DB = "agents/harbor/agent/openclaw-agent.sqlite";

/** The tables of 2026.9.6 that we read, with the columns that matter (openclaw-formats, 12.1). */
const AGENT_DDL = `
  CREATE TABLE schema_meta (meta_key TEXT PRIMARY KEY, role TEXT NOT NULL, schema_version INTEGER NOT NULL, agent_id TEXT, app_version TEXT, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL) STRICT;
  CREATE TABLE session_nodes (session_key TEXT PRIMARY KEY, current_session_id TEXT NOT NULL, entry_json TEXT NOT NULL, status TEXT, created_at INTEGER, created_via TEXT, parent_session_key TEXT, spawned_by TEXT, label TEXT, updated_at INTEGER NOT NULL) STRICT;
  CREATE TABLE session_windows (session_id TEXT PRIMARY KEY, session_key TEXT NOT NULL, previous_session_id TEXT, session_scope TEXT NOT NULL DEFAULT 'conversation', created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, channel TEXT) STRICT;
  CREATE TABLE transcript_events (session_id TEXT NOT NULL, seq INTEGER NOT NULL, event_json TEXT, created_at INTEGER NOT NULL, event_zstd BLOB, event_utf8_bytes INTEGER, navigation_json TEXT, PRIMARY KEY (session_id, seq)) STRICT;
  CREATE TABLE transcript_rewrite_watermarks (session_id TEXT PRIMARY KEY, generation TEXT NOT NULL, updated_at INTEGER NOT NULL) STRICT;
  CREATE TABLE session_transcript_archives (session_id TEXT NOT NULL, generation TEXT NOT NULL, session_key TEXT NOT NULL, reason TEXT NOT NULL, encoding TEXT NOT NULL, archive_blob BLOB NOT NULL, archive_sha256 TEXT NOT NULL, archive_name TEXT NOT NULL, created_at INTEGER NOT NULL, PRIMARY KEY (session_id, generation)) STRICT;
  CREATE TABLE session_transcript_cold_archives (session_id TEXT PRIMARY KEY, generation TEXT NOT NULL, archive_name TEXT NOT NULL, archive_sha256 TEXT NOT NULL, event_count INTEGER NOT NULL, raw_bytes INTEGER NOT NULL, archive_bytes INTEGER NOT NULL, last_seq INTEGER NOT NULL, archived_at INTEGER NOT NULL, storage TEXT NOT NULL, archive_blob BLOB) STRICT;
  CREATE TABLE trajectory_runtime_events (session_id TEXT NOT NULL, seq INTEGER NOT NULL, run_id TEXT, event_json TEXT NOT NULL, created_at INTEGER NOT NULL, PRIMARY KEY (session_id, seq)) STRICT;
  INSERT INTO schema_meta VALUES ('primary', 'agent', 23, 'harbor', '2026.9.6', 1795243512798, 1795243512798);
  PRAGMA user_version = 23;`;

export interface AgentDatabase {
  readonly file: string;
  readonly raw: Database.Database;
  /** Adds lines of a transcript as rows; those from `packedFrom` bytes on are packed, as OpenClaw does from 1 KiB. */
  append(session: string, lines: string, packedFrom?: number): void;
  /** OpenClaw's mark of which generation of a session's rows this is. */
  mark(session: string, generation: string): void;
  close(): void;
}

/** An agent's database as OpenClaw 2026.9.6 makes it, open for writing. */
export function agentDatabase(home: string, at = AGENT_DB): AgentDatabase {
  const file = path.join(home, at);
  mkdirSync(path.dirname(file), { recursive: true });
  const raw = new Database(file);
  chmodSync(file, 0o600);
  raw.pragma("journal_mode = WAL");
  if (raw.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'schema_meta'").get() === undefined) raw.exec(AGENT_DDL);
  const last = raw.prepare<[string], { next: number }>(
    "SELECT COALESCE(MAX(seq) + 1, 0) AS next FROM transcript_events WHERE session_id = ?",
  );
  const insert = raw.prepare(
    "INSERT INTO transcript_events (session_id, seq, event_json, event_zstd, event_utf8_bytes, created_at) VALUES (?, ?, ?, ?, ?, 1795243512798)",
  );
  return {
    file,
    raw,
    append(session, lines, packedFrom = Number.POSITIVE_INFINITY) {
      const texts = lines.split("\n").filter((line) => line !== "");
      const first = last.get(session)?.next ?? 0;
      for (const [index, text] of texts.entries()) {
        const isPacked = text.length >= packedFrom;
        const bytes = Buffer.from(text);
        insert.run(
          session,
          first + index,
          isPacked ? null : text,
          isPacked ? zstdFrame(bytes) : null,
          isPacked ? bytes.length : null,
        );
      }
    },
    mark(session, generation) {
      raw
        .prepare("INSERT OR REPLACE INTO transcript_rewrite_watermarks VALUES (?, ?, 1795243512798)")
        .run(session, generation);
    },
    close: () => void raw.close(),
  };
}

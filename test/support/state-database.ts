import { mkdirSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";

/** Where the gateway's database lies in a home. */
export const STATE_DB = "state/openclaw.sqlite";

/** Some of the tables of 2026.9.6, with the columns that matter (openclaw-formats, 12.2). */
const STATE_DDL = `
  CREATE TABLE schema_meta (meta_key TEXT PRIMARY KEY, role TEXT NOT NULL, schema_version INTEGER NOT NULL) STRICT;
  CREATE TABLE operator_approvals (approval_id TEXT PRIMARY KEY, kind TEXT NOT NULL, status TEXT NOT NULL, presentation_json TEXT NOT NULL, source_agent_id TEXT, source_session_key TEXT, source_run_id TEXT, source_tool_call_id TEXT, created_at_ms INTEGER NOT NULL, expires_at_ms INTEGER NOT NULL, decision TEXT, terminal_reason TEXT, resolved_at_ms INTEGER, resolver_kind TEXT, resolver_id TEXT) STRICT;
  CREATE TABLE device_pairing_paired (device_id TEXT PRIMARY KEY, public_key TEXT NOT NULL, display_name TEXT, role TEXT, scopes_json TEXT, approved_scopes_json TEXT, remote_ip TEXT, tokens_json TEXT, approved_via TEXT, created_at_ms INTEGER NOT NULL, approved_at_ms INTEGER NOT NULL, last_seen_at_ms INTEGER) STRICT;
  CREATE TABLE audit_events (sequence INTEGER PRIMARY KEY AUTOINCREMENT, event_id TEXT NOT NULL, occurred_at INTEGER NOT NULL, kind TEXT NOT NULL, action TEXT NOT NULL, status TEXT NOT NULL, actor_type TEXT NOT NULL, actor_id TEXT NOT NULL, agent_id TEXT, session_key TEXT, session_id TEXT, run_id TEXT, tool_call_id TEXT, tool_name TEXT) STRICT;
  CREATE TABLE exec_approvals_config (config_key TEXT PRIMARY KEY, raw_json TEXT NOT NULL, updated_at_ms INTEGER NOT NULL) STRICT;
  INSERT INTO schema_meta VALUES ('primary', 'state', 17);
  PRAGMA user_version = 17;`;

/** The gateway's database as an earlier release of the SQLite era made it, without the tables that came later. */
export function stateDatabase(home: string): Database.Database {
  const file = path.join(home, STATE_DB);
  mkdirSync(path.dirname(file), { recursive: true });
  const raw = new Database(file);
  raw.pragma("journal_mode = WAL");
  if (raw.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'schema_meta'").get() === undefined) raw.exec(STATE_DDL);
  return raw;
}

import type { Database } from "better-sqlite3";
import type { StoredEvent } from "../../events/event.ts";

/** From which answer on a session was with which model; the same one is not told twice in a row. */
export const MODEL_TURNS_DDL = `CREATE TABLE model_turns (
      agent      TEXT NOT NULL,
      session_id TEXT NOT NULL,
      seq        INTEGER NOT NULL,
      provider   TEXT,
      model      TEXT,
      PRIMARY KEY (agent, session_id, seq)
    ) STRICT, WITHOUT ROWID;`;

export interface ModelTurns {
  say(event: StoredEvent, provider: string | null, model: string | null): void;
}

export function openModelTurns(raw: Database): ModelTurns {
  const latest = raw.prepare<[string, string], { provider: string | null; model: string | null }>(
    "SELECT provider, model FROM model_turns WHERE agent = ? AND session_id = ? ORDER BY seq DESC LIMIT 1",
  );
  const insert = raw.prepare(
    "INSERT INTO model_turns (agent, session_id, seq, provider, model) VALUES (?, ?, ?, ?, ?)",
  );
  return {
    say({ agent, session, seq }, provider, model) {
      if (agent === null || session === null || (provider === null && model === null)) return;
      const last = latest.get(agent, session);
      if (last?.provider === provider && last.model === model) return;
      insert.run(agent, session, seq, provider, model);
    },
  };
}

import type { Database } from "better-sqlite3";

export interface WatchedPlans {
  /** The steps of SQLite's plans that walk through a whole table or sort, of the statements prepared since the last call. */
  scansSinceLastTime(): readonly string[];
}

/** Small helper tables and lists handed in as JSON are walked through on purpose. */
const HARMLESS = /^SCAN (?:CONSTANT ROW|wanted|json_each|owned|places|rows?\b|\(subquery)|VIRTUAL TABLE/;

/** Listens to what a connection prepares. */
export function watchPlans(raw: Database): WatchedPlans {
  const seen = new Set<string>();
  const fresh: string[] = [];
  const prepare = raw.prepare.bind(raw);
  const listening = (sql: string) => {
    if (!seen.has(sql)) fresh.push(sql);
    seen.add(sql);
    return prepare(sql);
  };
  raw.prepare = listening as typeof raw.prepare;
  return {
    scansSinceLastTime: () => {
      const steps = fresh.splice(0).flatMap((sql) => planOf(prepare, sql));
      return [...new Set(steps)].filter((step) => /^(?:SCAN|USE TEMP)/.test(step) && !HARMLESS.test(step));
    },
  };
}

function planOf(prepare: Database["prepare"], sql: string): readonly string[] {
  if (!/^(?:select|with)/i.test(sql)) return [];
  const blanks = Array.from(sql.matchAll(/\?/g), () => null);
  return prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...blanks)
    .map((step) => step.detail);
}

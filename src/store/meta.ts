import type { Database } from "better-sqlite3";

/** What the store remembers about itself. None of it is covered by the chain. */
export function readMeta(raw: Database, key: string): string | undefined {
  return raw.prepare<[string], { value: string }>("SELECT value FROM meta WHERE key = ?").get(key)?.value;
}

export function writeMeta(raw: Database, key: string, value: string): void {
  raw.prepare("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)").run(key, value);
}

/** Forgets it, unless another process has written something else meanwhile. */
export function removeMeta(raw: Database, key: string, value: string): void {
  raw.prepare("DELETE FROM meta WHERE key = ? AND value = ?").run(key, value);
}

import type { Database } from "better-sqlite3";

/** The next version of each stream. */
export interface Streams {
  next(name: string, id: number): number;
  /** Another process may have written since the last transaction, or ours was rolled back. */
  refresh(): void;
}

export function openStreams(raw: Database): Streams {
  const max = raw.prepare<[number], { version: number | null }>(
    "SELECT MAX(version) AS version FROM events WHERE stream = ?",
  );
  const versions = new Map<string, number>();
  return {
    next(name, id) {
      const version = (versions.get(name) ?? max.get(id)?.version ?? -1) + 1;
      versions.set(name, version);
      return version;
    },
    refresh() {
      versions.clear();
    },
  };
}

import type { Database } from "better-sqlite3";

/** OpenClaw logs /new and /reset and renames the transcript within this time (harbor 2026.3.1: 1 ms and 171 ms). */
const NEAR_MS = 2000;

interface Archive {
  readonly session_id: string;
  readonly at: number;
}
interface Command {
  readonly session_key: string;
  readonly at: number;
}

/**
 * The index names only a key's present session; a transcript that was set aside has lost its key. When a typed command and
 * an archive of the agent are each other's nearest in time, the command's key is the archive's, marked as inferred.
 */
export function pairArchives(raw: Database): (agent: string) => void {
  const archives = raw.prepare<[string], Archive>(
    `SELECT a.session_id, a.at FROM session_archives a JOIN sessions s USING (agent, session_id)
     WHERE a.agent = ? AND (s.key_from IS NULL OR s.key_from = 'command') ORDER BY a.at, a.session_id`,
  );
  const commands = raw.prepare<[string], Command>(
    "SELECT session_key, at FROM session_commands WHERE agent = ? ORDER BY at, session_key",
  );
  const setKey = raw.prepare("UPDATE sessions SET session_key = ?, key_from = ? WHERE agent = ? AND session_id = ?");

  return (agent) => {
    const open = archives.all(agent);
    if (open.length === 0) return;
    const typed = commands.all(agent);
    for (const archive of open) {
      const command = nearest(archive.at, typed);
      const isMutual = command !== undefined && nearest(command.at, open) === archive;
      setKey.run(isMutual ? command.session_key : null, isMutual ? "command" : null, agent, archive.session_id);
    }
  };
}

/** The item nearest in time, or none when two are equally near or none is near enough. */
function nearest<Item extends { readonly at: number }>(at: number, items: readonly Item[]): Item | undefined {
  const near = items
    .map((item) => ({ item, distance: Math.abs(item.at - at) }))
    .filter(({ distance }) => distance <= NEAR_MS)
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = near;
  return first && first.distance !== second?.distance ? first.item : undefined;
}

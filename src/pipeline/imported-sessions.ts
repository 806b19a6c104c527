import path from "node:path";
import { claimTranscript } from "../decode/transcript/transcript-name.ts";
import { listFiles } from "../tail/list-files.ts";
import { checkTable, readAllRows } from "../tail/table-reader.ts";
import type { OpenTable } from "./open-table.ts";

const WINDOWS = { table: "session_windows", required: ["session_id", "session_key"], optional: [] };

/**
 * Sessions of a database that were imported from a transcript of another name. The index may have called the session by
 * a name that somebody chose; the import used that name and rewrote the header, so that only the file still says which
 * transcript it was (openclaw-formats, 2.3). Facts keep the transcript's id: they may have been read before the import.
 */
export function importedSessions({ database, found }: OpenTable): ReadonlyMap<string, string> {
  if (checkTable(database, WINDOWS).kind !== "readable") return new Map();
  const windows = readAllRows(database, WINDOWS, WINDOWS.required, ["rowid"]);
  const sessions = new Set(windows.map((row) => String(row.session_id)));
  const files = importedFiles(found.root.path, path.posix.dirname(path.posix.dirname(found.path)));
  const names = new Map<string, string>();
  for (const row of windows) {
    const imported = files.get(fileKeyOf(String(row.session_key)));
    if (imported === undefined || sessions.has(imported)) continue;
    names.set(String(row.session_id), imported);
  }
  return names;
}

/** The imported transcripts of an agent: the key in the file's name, and the session id there. */
function importedFiles(root: string, agentFolder: string): Map<string, string> {
  const { files } = listFiles(root, [
    `${agentFolder}/session-sqlite-import-archive/*`,
    `${agentFolder}/sessions/session-sqlite-import-archive/*`,
  ]);
  const byKey = new Map<string, string>();
  for (const file of files) {
    const sessionId = claimTranscript(file)?.sessionId;
    if (!sessionId) continue;
    const name = path.posix.basename(file);
    const end = name.indexOf(`.${sessionId}.jsonl`);
    if (end > 0) byKey.set(name.slice(0, end), sessionId);
  }
  return byKey;
}

/** A session key as it stands in the name of a file. */
function fileKeyOf(sessionKey: string): string {
  return sessionKey.replace(/[^A-Za-z0-9.-]/g, "_");
}

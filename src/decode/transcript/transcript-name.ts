import { type Archive, liveMatch, type SourceMatch } from "../define-source.ts";
import { parseStamp, plausible } from "../times.ts";

const FOLDER =
  /^agents\/([^/]+)\/(sessions|session-sqlite-import-archive|sessions\/session-sqlite-import-archive|sessions\/cold)\/([^/]+)$/;
const STAMP = "(\\d{4}-\\d{2}-\\d{2}T\\d{2}-\\d{2}-\\d{2}(?:\\.\\d{3})?Z)";
/** OpenClaw 2026.9.6 adds a generation to the names of compressed archives. */
const SET_ASIDE = new RegExp(`^(.+)\\.jsonl\\.(reset|deleted|bak)\\.${STAMP}(?:\\.[0-9a-f]+)?$`);
const REPAIRED = /^(.+)\.jsonl\.bak-\d+-(\d{12,14})$/;
const CHECKPOINT = /^(.+?)\.checkpoint\.[0-9a-f-]+\.jsonl$/;
const IMPORTED = /^(.+)\.jsonl\.imported-(\d{12,14})$/;
const COLD = /^[0-9a-f]{64}\.jsonl$/;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Side files beside the transcripts that have sources of their own or hold no transcript. */
const NOT_A_TRANSCRIPT = /\.(?:trajectory|acp-stream)\.jsonl$/;

const ARCHIVE_KINDS = { reset: "reset", deleted: "deleted", bak: "compacted" } as const;

/**
 * Reads the name of a transcript: whose it is and whether it was set aside. The session id is taken from the name, because
 * a transcript cut by `sessions.compact` has no header line (openclaw-formats, 3.1).
 */
export function claimTranscript(path: string): SourceMatch | null {
  const place = FOLDER.exec(path);
  if (!place) return null;
  const [, agent = "", folder = "", fileName = ""] = place;
  const compressed = fileName.endsWith(".zst");
  const name = compressed ? fileName.slice(0, -4) : fileName;
  if (NOT_A_TRANSCRIPT.test(name)) return null;
  const found = folder.endsWith("import-archive") ? readImported(name) : readName(name);
  if (!found) return null;
  return liveMatch({
    agent,
    sessionId: found.sessionId,
    isFinal: compressed || found.archive !== null,
    compression: compressed ? "zstd" : "none",
    archive: found.archive,
  });
}

interface Named {
  readonly sessionId: string | null;
  readonly archive: Archive | null;
}

function readName(name: string): Named | null {
  const aside = SET_ASIDE.exec(name);
  if (aside) {
    const kind = ARCHIVE_KINDS[aside[2] as keyof typeof ARCHIVE_KINDS];
    return { sessionId: aside[1] ?? null, archive: { kind, at: parseStamp(aside[3] ?? "") } };
  }
  const repaired = REPAIRED.exec(name);
  if (repaired) {
    return { sessionId: repaired[1] ?? null, archive: { kind: "repaired", at: plausible(Number(repaired[2])) } };
  }
  if (COLD.test(name)) return { sessionId: null, archive: { kind: "moved", at: null } };
  const copy = CHECKPOINT.exec(name);
  if (copy) return { sessionId: copy[1] ?? null, archive: { kind: "checkpoint", at: null } };
  return name.endsWith(".jsonl") ? { sessionId: name.slice(0, -".jsonl".length), archive: null } : null;
}

/** `<session key with underscores>.<session id>.jsonl.imported-<ms>`. */
function readImported(name: string): Named | null {
  const imported = IMPORTED.exec(name);
  if (!imported) return null;
  const stem = imported[1] ?? "";
  const sessionId = UUID.exec(stem)?.[0] ?? stem.slice(stem.indexOf(".") + 1);
  return { sessionId, archive: { kind: "imported", at: plausible(Number(imported[2])) } };
}

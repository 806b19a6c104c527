import { closeSync } from "node:fs";
import type { NewSource, Sources } from "../store/sources.ts";
import type { SourceRow } from "../store/tables.ts";
import { type Checkpoint, isSameContent, resume } from "../tail/checkpoint.ts";
import { identityAt, isReadError, openSource, reasonOf, type SourceStat } from "../tail/open-source.ts";
import type { FoundSource, Root } from "./discover.ts";

/** A file that is open for reading, and what we know of it. */
export interface OpenFile {
  readonly found: FoundSource;
  readonly fd: number;
  readonly stat: SourceStat;
}

/** What became of a file since the last time. */
export type Reconciled =
  | { readonly kind: "known"; readonly row: SourceRow }
  | { readonly kind: "new" }
  | { readonly kind: "renamed"; readonly row: SourceRow }
  | { readonly kind: "rewritten"; readonly row: SourceRow; readonly reason: "shorter" | "content-changed" | "replaced" }
  | { readonly kind: "unreadable"; readonly row: SourceRow | undefined; readonly reason: string }
  | { readonly kind: "gone" };

export interface Known {
  readonly sources: Pick<Sources, "atPath" | "withIdentity">;
  readonly digestKey: Uint8Array;
}

export function checkpointOf(row: SourceRow): Checkpoint {
  return {
    generation: row.generation,
    offset: row.offset,
    line: row.line,
    headBytes: row.head_bytes,
    headDigest: row.head_digest,
    anchorDigest: row.anchor_digest,
  };
}

/**
 * Recognizes a file by inode and content, not by its path: OpenClaw renames a transcript when a session is reset, and
 * puts a new file under the old name. The caller closes `fd` when the file was opened.
 */
export function reconcile(
  found: FoundSource,
  known: Known,
): { readonly state: Reconciled; readonly open: OpenFile | null } {
  const atPath = known.sources.atPath(found.root.path, found.path);
  const opened = openSource(found.root.path, found.path);
  if (opened.kind === "gone") return { state: { kind: "gone" }, open: null };
  if (opened.kind === "unreadable")
    return { state: { kind: "unreadable", row: atPath, reason: opened.reason }, open: null };
  const open = { found, fd: opened.fd, stat: opened.stat };
  try {
    return { state: recognize(open, atPath, known), open };
  } catch (error) {
    closeSync(opened.fd);
    if (!isReadError(error)) throw error;
    return { state: { kind: "unreadable", row: atPath, reason: reasonOf(error) }, open: null };
  }
}

function recognize(open: OpenFile, atPath: SourceRow | undefined, known: Known): Reconciled {
  const { dev, ino } = open.stat;
  if (atPath && atPath.dev === dev && atPath.ino === ino) return continued(open, atPath, known);
  const elsewhere = known.sources
    .withIdentity(open.found.root.path, { dev, ino })
    .find((row) => isRenamed(open, row) && holds(open, row, known));
  if (elsewhere) return { kind: "renamed", row: elsewhere };
  if (!atPath) return { kind: "new" };
  // Never read: whatever lies here now is what this source is.
  if (atPath.offset === 0 && atPath.content_digest === null) return { kind: "known", row: atPath };
  const isRewrite = open.found.definition.shape === "document" || holds(open, atPath, known);
  return isRewrite ? { kind: "known", row: atPath } : { kind: "rewritten", row: atPath, reason: "replaced" };
}

function continued(open: OpenFile, row: SourceRow, known: Known): Reconciled {
  const { definition, match } = open.found;
  if (definition.shape !== "lines") return { kind: "known", row };
  if (match.compression === "zstd") {
    const isSame =
      row.offset === 0 || (row.size_bytes === open.stat.sizeBytes && row.modified_at === open.stat.mtimeMs);
    return isSame ? { kind: "known", row } : { kind: "rewritten", row, reason: "content-changed" };
  }
  const resumption = resume(open.fd, open.stat, checkpointOf(row), known.digestKey);
  return resumption.kind === "continue"
    ? { kind: "known", row }
    : { kind: "rewritten", row, reason: resumption.reason };
}

/** A rename leaves nothing, or another file, under the old name; a hard link leaves the same file there. */
function isRenamed(open: OpenFile, row: SourceRow): boolean {
  const there = identityAt(row.root, row.path);
  return there === null || there.dev !== open.stat.dev || there.ino !== open.stat.ino;
}

/** Whether the open file begins with what was read of `row`. */
function holds(open: OpenFile, row: SourceRow, known: Known): boolean {
  if (row.offset === 0 || open.stat.sizeBytes < row.offset) return false;
  return isSameContent(open.fd, checkpointOf(row), known.digestKey);
}

/** Files of the host stand among the logs in the table of sources. */
export function rootKindOf(root: Root): NewSource["root_kind"] {
  return root.kind === "host" ? "logs" : root.kind;
}

export function newSourceOf(found: FoundSource, stat: SourceStat | null): NewSource {
  return {
    root: found.root.path,
    root_kind: rootKindOf(found.root),
    path: found.path,
    kind: found.definition.id,
    era: found.definition.era,
    agent: found.match.agent,
    session: found.match.sessionId,
    dev: stat?.dev ?? null,
    ino: stat?.ino ?? null,
    size_bytes: stat?.sizeBytes ?? 0,
    modified_at: stat?.mtimeMs ?? null,
  };
}

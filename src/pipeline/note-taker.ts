import type { EventBody } from "../events/event.ts";
import type { SourceRow } from "../store/tables.ts";
import type { BatchWriter } from "./batch-writer.ts";
import { type NoteContext, sourceNote } from "./source-notes.ts";
import { progressAt } from "./source-progress.ts";

/** Stores what happened to sources as facts, each once. */
export interface NoteTaker {
  readonly writerFor: (row: SourceRow) => BatchWriter;
  readonly now: () => number;
  readonly context: NoteContext;
  /** What makes this ingest partial. */
  readonly problems: { readonly path: string; readonly reason: string }[];
}

/** The source cannot be read. The fact is stored when this is news; the problem counts each time. */
export function noteUnreadable(notes: NoteTaker, row: SourceRow, reason: string): void {
  notes.problems.push({ path: row.path, reason });
  const isKnown =
    row.state !== "partial" &&
    row.state !== "read" &&
    row.state !== "gone" &&
    row.fault === reason &&
    row.last_read_at !== null;
  if (isKnown && row.state === "unreadable") return;
  const state = row.state === "damaged" ? "damaged" : "unreadable";
  take(
    notes,
    row,
    { type: "source-unreadable", data: { path: row.path, reason } },
    `${row.generation}:${row.offset}:${reason}`,
    {
      state,
      fault: reason,
    },
  );
}

/** What was read of the source is no longer what it holds: it is read again from its beginning, as a new generation. */
export function noteRewritten(
  notes: NoteTaker,
  row: SourceRow,
  reason: "shorter" | "content-changed" | "replaced",
): void {
  const body: EventBody = { type: "source-rewritten", data: { path: row.path, reason, readBefore: row.offset } };
  take(notes, row, body, `${row.generation}`, {
    generation: row.generation + 1,
    offset: 0,
    line: 0,
    headBytes: 0,
    headDigest: null,
    anchorDigest: null,
    state: "partial",
    fault: null,
  });
}

/** The source was there and is no longer. What was read of it stays. */
export function noteGone(notes: NoteTaker, row: SourceRow): void {
  const body: EventBody = { type: "source-gone", data: { path: row.path, readBefore: row.offset } };
  take(notes, row, body, `${row.generation}:${row.offset}`, { state: "gone", fault: null });
}

function take(
  notes: NoteTaker,
  row: SourceRow,
  body: EventBody,
  occasion: string,
  change: Partial<ReturnType<typeof progressAt>>,
): void {
  const at = notes.now();
  const writer = notes.writerFor(row);
  writer.add(sourceNote(body, { root: row.root, path: row.path, occasion, at }, notes.context), 0);
  writer.flush({ ...progressAt(row), ...change, readAt: at });
}

import type { ScanHit } from "../redact/scan-hit.ts";

/** A stretch of text of which all is known. The stretches, one after the other, are the whole text. */
export interface Settled {
  readonly text: string;
  /** Places in this stretch, in order; null when it could not be searched. */
  readonly hits: readonly SettledHit[] | null;
}

export interface SettledHit extends ScanHit {
  /** The rest of a secret that began in an earlier stretch and was told of there. */
  readonly isRest: boolean;
}

export interface Windows {
  push(text: string): void;
  end(): void;
}

/** What is searched at once, at least. */
const WINDOW = 256 << 10;
/** Letters before and after a place that may matter to it: a label above, the other lines of a wrapped value. */
const AROUND = 8 << 10;
/** A secret may be longer than a window; what is longer than this is settled in pieces. */
const LARGEST = 1 << 20;

/** Searches endless text in windows that overlap, so that no secret falls between two; memory stays bounded. */
export function openWindows(scan: (text: string) => readonly ScanHit[], settle: (settled: Settled) => void): Windows {
  let before = "";
  let pieces: string[] = [];
  let waiting = 0;
  let nextLook = WINDOW;

  function add(piece: string): void {
    pieces.push(piece);
    waiting += piece.length;
    if (waiting >= nextLook) look(false);
  }

  function look(isLast: boolean): void {
    const pending = pieces.join("");
    const text = before + pending;
    const from = before.length;
    const hits = scanOrNull(scan, text);
    if (hits === null) {
      settle({ text: pending, hits: null });
      keep("", "");
      return;
    }
    let cut = isLast ? text.length : cutBefore(text, from, text.length - AROUND);
    if (!isLast) cut = outside(hits, cut);
    if (cut <= from && !isLast) {
      if (waiting < LARGEST) {
        pieces = [pending];
        nextLook = waiting + WINDOW;
        return;
      }
      // The secret goes on: with its beginning in front of it the rest is still recognized.
      const open = hits.find((hit) => hit.end > from);
      settle({ text: pending, hits: between(hits, from, text.length) });
      keep(text.slice(open?.start ?? 0, (open?.start ?? 0) + AROUND), "");
      return;
    }
    settle({ text: text.slice(from, cut), hits: between(hits, from, cut) });
    keep(text.slice(lineStart(text, cut - AROUND), cut), text.slice(cut));
  }

  function keep(context: string, pending: string): void {
    before = context;
    pieces = pending === "" ? [] : [pending];
    waiting = pending.length;
    nextLook = WINDOW;
  }

  return {
    push(text) {
      for (let at = 0; at < text.length; at += WINDOW) add(text.slice(at, at + WINDOW));
    },
    end() {
      if (waiting > 0) look(true);
      keep("", "");
    },
  };
}

/** Whatever went wrong, its message may quote the text: only that the search failed leaves this place. */
export function scanOrNull(scan: (text: string) => readonly ScanHit[], text: string): readonly ScanHit[] | null {
  try {
    return scan(text);
  } catch {
    return null;
  }
}

/** The last beginning of a line up to `limit`; in a line that long, `limit` itself, but never inside of a letter. */
function cutBefore(text: string, from: number, limit: number): number {
  const line = text.lastIndexOf("\n", limit - 1) + 1;
  if (line > from) return line;
  return /[\udc00-\udfff]/.test(text.charAt(limit)) ? limit - 1 : limit;
}

function lineStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const line = text.indexOf("\n", at) + 1;
  return line === 0 || line > at + AROUND / 2 ? at : line;
}

/** Moved to the beginning of the secrets that it would cut through. */
function outside(hits: readonly ScanHit[], cut: number): number {
  let moved = cut;
  for (const hit of [...hits].sort((one, other) => other.start - one.start)) {
    if (hit.start < moved && moved < hit.end) moved = hit.start;
  }
  return moved;
}

function between(hits: readonly ScanHit[], from: number, to: number): SettledHit[] {
  return hits
    .filter((hit) => hit.end > from && hit.start < to)
    .map((hit) => ({
      ...hit,
      start: Math.max(0, hit.start - from),
      end: Math.min(hit.end, to) - from,
      isRest: hit.start < from,
    }))
    .sort((one, other) => one.start - other.start || other.end - one.end);
}

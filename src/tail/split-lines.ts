const NEWLINE = 0x0a;

export interface RawLine {
  /** The bytes without the newline; for an oversized line only its head. */
  readonly bytes: Buffer;
  /** Where the line begins, in bytes. */
  readonly offset: number;
  /** Length in bytes without the newline. */
  readonly length: number;
  /** Counted from 1. */
  readonly line: number;
  readonly oversized: boolean;
  /** False for what follows the last newline. */
  readonly terminated: boolean;
  /** Digest of the whole line where only its head was kept; null otherwise. */
  readonly digest: Buffer | null;
}

/** A running digest: node:crypto's Hash and Hmac fit. */
export interface RunningDigest {
  update(bytes: Uint8Array): unknown;
  digest(): Buffer;
}

export interface SplitOptions {
  readonly offset: number;
  /** Lines before `offset`. */
  readonly line: number;
  readonly maxLineBytes: number;
  /** How much of an oversized line is kept. */
  readonly headBytes: number;
  readonly startDigest: () => RunningDigest;
}

/**
 * Splits chunks into lines on "\n" alone: U+2028 and CR occur inside lines of evidence.
 * The piece after the last newline comes last with `terminated: false`; whether to take it is the caller's decision,
 * because the gateway may still be writing it. Memory stays below `maxLineBytes` plus one chunk.
 */
export function* splitLines(chunks: Iterable<Buffer>, options: SplitOptions): Generator<RawLine> {
  let offset = options.offset;
  let line = options.line;
  let held: Buffer[] = [];
  let heldBytes = 0;
  let droppedBytes = 0;
  let running: RunningDigest | null = null;

  const take = (last: Buffer, terminated: boolean): RawLine => {
    const length = heldBytes + droppedBytes + last.length;
    const oversized = length > options.maxLineBytes;
    const whole = held.length === 0 ? last : Buffer.concat([...held, last]);
    const bytes = oversized ? Buffer.from(whole.subarray(0, options.headBytes)) : whole;
    if (oversized && !running) {
      running = options.startDigest();
      running.update(whole);
    } else running?.update(last);
    line += 1;
    const result = { bytes, offset, length, line, oversized, terminated, digest: running?.digest() ?? null };
    running = null;
    offset += length + 1;
    held = [];
    heldBytes = 0;
    droppedBytes = 0;
    return result;
  };

  for (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      yield take(chunk.subarray(start, end), true);
      start = end + 1;
    }
    if (start === chunk.length) continue;
    // The chunk's memory is reused by the reader: what is held must be a copy.
    const rest = Buffer.from(chunk.subarray(start));
    if (running) {
      droppedBytes += rest.length;
      running.update(rest);
    } else if (heldBytes + rest.length <= options.maxLineBytes) {
      held.push(rest);
      heldBytes += rest.length;
    } else {
      const head = Buffer.concat([...held, rest]);
      running = options.startDigest();
      running.update(head);
      droppedBytes = head.length - Math.min(head.length, options.headBytes);
      held = [Buffer.from(head.subarray(0, options.headBytes))];
      heldBytes = held[0]?.length ?? 0;
    }
  }
  if (heldBytes > 0) yield take(Buffer.alloc(0), false);
}

import { formatBytes } from "../kernel/format-bytes.ts";
import { visible } from "../kernel/visible.ts";
import { fitMiddle } from "../reports/fit-middle.ts";
import type { World } from "./world.ts";

/** One line on the terminal that says how far reading is; nothing at all where there is no terminal. */
export interface Progress {
  /** This source is read next. */
  source(path: string, index: number, count: number): void;
  bytes(done: number, there: number): void;
  clear(): void;
}

/** A reading that is over sooner needs no line. */
const QUIET_MS = 500;
/** Ten times a second: more often nobody can read it. */
const REDRAW_MS = 100;
/** A rate over less than this says little. */
const RATE_MS = 1000;

const NOTHING: Progress = { source: () => undefined, bytes: () => undefined, clear: () => undefined };

export function openProgress({ stderr, env, now }: Pick<World, "stderr" | "env" | "now">): Progress {
  if (!stderr.isTerminal) return NOTHING;
  const isPlain = env.TERM === "dumb" || (env.NO_COLOR !== undefined && env.NO_COLOR !== "");
  const startedAt = now().getTime();
  let at = { path: "", index: 0, count: 0, done: 0, there: 0 };
  let drawnAt = Number.NEGATIVE_INFINITY;
  let drawn = 0;

  // Progress is no answer: when it cannot be written there is nothing to do about it.
  const write = (text: string) => void stderr.write(text).catch(() => undefined);
  // Without escape sequences a line is erased by writing over it.
  const erased = () => (isPlain ? `\r${" ".repeat(drawn)}\r` : "\r\x1b[2K");
  const draw = () => {
    const time = now().getTime();
    if (time - startedAt < QUIET_MS || time - drawnAt < REDRAW_MS) return;
    // One column less: a full line would wrap on some terminals.
    const text = progressLine(at, time - startedAt, Math.max(20, stderr.columns ?? 80) - 1);
    write(erased() + text);
    drawnAt = time;
    drawn = Math.max(20, stderr.columns ?? 80) - 1;
  };
  return {
    source(path, index, count) {
      at = { ...at, path, index, count };
      draw();
    },
    bytes(done, there) {
      at = { ...at, done, there };
      draw();
    },
    clear() {
      if (drawn > 0) write(erased());
      drawn = 0;
    },
  };
}

interface Standing {
  readonly path: string;
  readonly index: number;
  readonly count: number;
  readonly done: number;
  readonly there: number;
}

function progressLine({ path, index, count, done, there }: Standing, elapsedMs: number, width: number): string {
  const percent = there === 0 ? 0 : Math.min(100, Math.floor((100 * done) / there));
  const rate = elapsedMs < RATE_MS ? "" : `, ${formatBytes((1000 * done) / elapsedMs)}/s`;
  const head = `reading ${percent}% (${formatBytes(done)} of ${formatBytes(there)}${rate}) ${index + 1}/${count} `;
  // A path of a home is hostile text: it may steer the terminal, or be longer than it.
  return head.length >= width ? head.slice(0, width) : head + fitMiddle(visible(path), width - head.length);
}

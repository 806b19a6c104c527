import type { World } from "./world.ts";

/** One line on the terminal that is written again and again while something takes time; nothing where there is no terminal. */
export interface StatusLine {
  /** `textOf` is called when it is time to write, with the time since the beginning and the columns there are. */
  draw(textOf: (elapsedMs: number, width: number) => string): void;
  clear(): void;
}

/** What is over sooner needs no line. */
const QUIET_MS = 500;
/** Ten times a second: more often nobody can read it. */
const REDRAW_MS = 100;

const NOTHING: StatusLine = { draw: () => undefined, clear: () => undefined };

export function openStatusLine({ stderr, env, now }: Pick<World, "stderr" | "env" | "now">): StatusLine {
  if (!stderr.isTerminal) return NOTHING;
  const isPlain = env.TERM === "dumb" || (env.NO_COLOR !== undefined && env.NO_COLOR !== "");
  const startedAt = now().getTime();
  let drawnAt = Number.NEGATIVE_INFINITY;
  let drawn = 0;

  // Progress is no answer: when it cannot be written there is nothing to do about it.
  const write = (text: string) => void stderr.write(text).catch(() => undefined);
  // Without escape sequences a line is erased by writing over it.
  const erased = () => (isPlain ? `\r${" ".repeat(drawn)}\r` : "\r\x1b[2K");
  return {
    draw(textOf) {
      const time = now().getTime();
      if (time - startedAt < QUIET_MS || time - drawnAt < REDRAW_MS) return;
      // One column less: a full line would wrap on some terminals.
      const width = Math.max(20, stderr.columns ?? 80) - 1;
      write(erased() + textOf(time - startedAt, width));
      drawnAt = time;
      drawn = width;
    },
    clear() {
      if (drawn > 0) write(erased());
      drawn = 0;
    },
  };
}

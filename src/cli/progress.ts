import { formatBytes } from "../kernel/format-bytes.ts";
import { visible } from "../kernel/visible.ts";
import { fitMiddle } from "../reports/fit-middle.ts";
import { openStatusLine } from "./status-line.ts";
import type { World } from "./world.ts";

/** One line on the terminal that says how far reading is; nothing at all where there is no terminal. */
export interface Progress {
  /** This source is read next. */
  source(path: string, index: number, count: number): void;
  bytes(done: number, there: number): void;
  clear(): void;
}

/** A rate over less than this says little. */
const RATE_MS = 1000;

export function openProgress(world: Pick<World, "stderr" | "env" | "now">): Progress {
  const line = openStatusLine(world);
  let at = { path: "", index: 0, count: 0, done: 0, there: 0 };
  const draw = () => line.draw((elapsedMs, width) => progressLine(at, elapsedMs, width));
  return {
    source(path, index, count) {
      at = { ...at, path, index, count };
      draw();
    },
    bytes(done, there) {
      at = { ...at, done, there };
      draw();
    },
    clear: () => line.clear(),
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

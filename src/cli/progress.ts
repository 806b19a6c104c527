import { visible } from "../kernel/visible.ts";
import type { Output } from "./world.ts";

/** One line on the terminal that says what is being read; nothing at all where there is no terminal. */
export interface Progress {
  show(path: string, index: number, count: number): void;
  clear(): void;
}

export function openProgress(output: Output): Progress {
  if (!output.isTerminal) return { show: () => undefined, clear: () => undefined };
  // Progress is no answer: when it cannot be written there is nothing to do about it.
  const write = (text: string) => void output.write(text).catch(() => undefined);
  return {
    show(path, index, count) {
      const text = `reading ${index + 1}/${count} ${visible(path)}`;
      write(`\r\x1b[2K${text.slice(0, Math.max(20, (output.columns ?? 80) - 1))}`);
    },
    clear: () => write("\r\x1b[2K"),
  };
}

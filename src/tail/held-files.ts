import { closeSync } from "node:fs";
import type { FileMark } from "./file-mark.ts";
import { openSource } from "./open-source.ts";

/** Which file on its disk. */
type Identity = Pick<FileMark, "dev" | "ino">;

/**
 * Descriptors of files that are written to: what was appended just before a file was deleted or renamed out of sight can
 * still be read. While one is held its inode is not given to another file.
 */
export interface HeldFiles {
  /** Holds the file that lies at a path, if it is this one. The one used longest ago gives way. */
  hold(root: string, relative: string, identity: Identity): void;
  /** The descriptor held for a path. */
  at(root: string, relative: string): (Identity & { readonly fd: number }) | undefined;
  release(root: string, relative: string): void;
  releaseAll(): void;
}

export function openHeldFiles(most: number): HeldFiles {
  const held = new Map<string, Identity & { readonly fd: number }>();
  const keyOf = (root: string, relative: string) => `${root}\u0000${relative}`;
  const drop = (key: string) => {
    const file = held.get(key);
    held.delete(key);
    if (file) closeSync(file.fd);
  };
  return {
    hold(root, relative, { dev, ino }) {
      const key = keyOf(root, relative);
      const known = held.get(key);
      if (known?.dev === dev && known.ino === ino) {
        // The order of the map is the order of use.
        held.delete(key);
        held.set(key, known);
        return;
      }
      drop(key);
      const opened = openSource(root, relative);
      if (opened.kind !== "open") return;
      held.set(key, { fd: opened.fd, dev: opened.stat.dev, ino: opened.stat.ino });
      if (opened.stat.dev !== dev || opened.stat.ino !== ino) drop(key);
      const [oldest] = held.keys();
      if (held.size > most && oldest !== undefined) drop(oldest);
    },
    at: (root, relative) => held.get(keyOf(root, relative)),
    release: (root, relative) => drop(keyOf(root, relative)),
    releaseAll() {
      for (const key of [...held.keys()]) drop(key);
    },
  };
}

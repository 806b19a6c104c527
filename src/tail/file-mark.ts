import { lstatSync } from "node:fs";
import path from "node:path";
import { codeOf } from "./open-source.ts";

/** What a look at a path shows without opening it. */
export interface FileMark {
  /** Changes with every write, and when the mode, the owner or the file itself changes. */
  readonly text: string;
  readonly dev: string;
  readonly ino: string;
  /** ms UTC. */
  readonly modifiedAt: number;
  readonly isFolder: boolean;
}

/** Null when nothing is there, or nothing can be seen there. */
export function fileMark(root: string, relative: string): FileMark | null {
  try {
    const stat = lstatSync(path.join(root, relative), { bigint: true, throwIfNoEntry: false });
    if (!stat) return null;
    return {
      text: `${stat.dev}:${stat.ino}:${stat.size}:${stat.mtimeNs}:${stat.ctimeNs}`,
      dev: String(stat.dev),
      ino: String(stat.ino),
      modifiedAt: Number(stat.mtimeNs / 1_000_000n),
      isFolder: stat.isDirectory(),
    };
  } catch (error) {
    if (codeOf(error) !== undefined) return null;
    throw error;
  }
}

import { lstatSync, readdirSync } from "node:fs";
import path from "node:path";
import { codeOf, reasonOf } from "./open-source.ts";

export interface Listing {
  /** Paths relative to the root, with `/`, of whatever lies there; links, folders and devices too, for the reader to refuse. */
  readonly files: readonly string[];
  /** Folders that stand in the way and could not be listed. */
  readonly problems: ReadonlyArray<{ readonly path: string; readonly reason: string }>;
}

/**
 * Lists what matches the patterns, `*` standing for one segment of a path. A folder that is not there matches nothing.
 * `onFolder` is told of each folder just before it is looked into, also of those that are not there.
 */
export function listFiles(
  root: string,
  patterns: readonly string[],
  onFolder: (at: string) => void = () => undefined,
): Listing {
  const files = new Set<string>();
  const problems = new Map<string, string>();
  const entries = (at: string) => {
    onFolder(at);
    return entriesOf(path.join(root, at), at, problems);
  };
  for (const pattern of patterns) expand({ root, entries, files, problems }, "", pattern.split("/"));
  return {
    files: [...files].sort(),
    problems: [...problems].map(([at, reason]) => ({ path: at === "" ? "." : at, reason })),
  };
}

interface Walk {
  readonly root: string;
  readonly entries: (at: string) => ReturnType<typeof entriesOf>;
  readonly files: Set<string>;
  readonly problems: Map<string, string>;
}

function expand(walk: Walk, at: string, segments: readonly string[]): void {
  const { root, files, problems } = walk;
  const [segment, ...rest] = segments;
  if (segment === undefined) return;
  for (const entry of walk.entries(at)) {
    if (segment !== "*" && segment !== entry.name) continue;
    const next = at === "" ? entry.name : `${at}/${entry.name}`;
    if (entry.name.includes("\ufffd") && !isThere(path.join(root, next))) {
      problems.set(next, "its name is not valid UTF-8");
      continue;
    }
    if (rest.length === 0) files.add(next);
    else if (entry.isDirectory()) expand(walk, next, rest);
    else if (entry.isSymbolicLink()) problems.set(next, "a symbolic link stands in place of a folder");
  }
}

/** A name with bytes that are no UTF-8 comes as a text that names no file. */
function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

function entriesOf(folder: string, at: string, problems: Map<string, string>) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const code = codeOf(error);
    if (code !== "ENOENT" && code !== "ENOTDIR") problems.set(at, reasonOf(error));
    return [];
  }
}

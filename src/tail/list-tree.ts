import { type BigIntStats, lstatSync, readdirSync, readlinkSync } from "node:fs";
import path from "node:path";
import { codeOf, reasonOf } from "./open-source.ts";

/** One thing in a tree, by its path from the root with `/`. */
export type TreeEntry = { readonly path: string; readonly stat: BigIntStats } & (
  | { readonly kind: "file" }
  | { readonly kind: "link"; readonly target: string }
  /** Neither file, link nor folder, or a folder that is not looked into. */
  | { readonly kind: "unread"; readonly reason: string }
);

export interface Tree {
  readonly entries: readonly TreeEntry[];
  /** Folders that could not be listed, or were not for lack of room: what lies in them is unknown. */
  readonly problems: ReadonlyArray<{ readonly path: string; readonly reason: string }>;
}

export interface TreeBounds {
  readonly maxDepth: number;
  readonly maxEntries: number;
  /** Folders that hold the work of others: that they are there is noted, what is in them is not. */
  readonly closed: ReadonlySet<string>;
}

/** Lists all below `starts`, folder by folder in the order of their names. No link is followed, nothing is opened. */
export function listTree(root: string, starts: readonly string[], bounds: TreeBounds): Tree {
  const entries: TreeEntry[] = [];
  const problems: { path: string; reason: string }[] = [];
  const waiting = starts.map((start) => ({ path: start, depth: 0 }));
  for (const at of waiting) {
    const entry = look(root, at.path, bounds, problems);
    if (entry === "gone" || entry === "problem") continue;
    if (entry !== "folder") {
      entries.push(entry);
      continue;
    }
    if (at.depth >= bounds.maxDepth) {
      problems.push({ path: at.path, reason: `folders deeper than ${bounds.maxDepth} are not looked into` });
      continue;
    }
    const names = namesIn(root, at.path, problems);
    const room = Math.max(0, bounds.maxEntries - waiting.length);
    if (names.length > room) problems.push({ path: at.path, reason: `more than ${bounds.maxEntries} files` });
    for (const name of names.slice(0, room)) waiting.push({ path: `${at.path}/${name}`, depth: at.depth + 1 });
  }
  return { entries: entries.sort((a, b) => (a.path < b.path ? -1 : 1)), problems };
}

function look(
  root: string,
  at: string,
  { closed }: TreeBounds,
  problems: { path: string; reason: string }[],
): TreeEntry | "folder" | "gone" | "problem" {
  const file = path.join(root, at);
  try {
    const stat = lstatSync(file, { bigint: true });
    if (stat.isFile()) return { kind: "file", path: at, stat };
    if (stat.isSymbolicLink()) return { kind: "link", path: at, stat, target: readlinkSync(file) };
    if (!stat.isDirectory()) return { kind: "unread", path: at, stat, reason: "not a regular file" };
    if (closed.has(path.basename(at))) return { kind: "unread", path: at, stat, reason: "a folder not looked into" };
    return "folder";
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    if (codeOf(error) === "ENOENT") return "gone";
    problems.push({ path: at, reason: reasonOf(error) });
    return "problem";
  }
}

function namesIn(root: string, at: string, problems: { path: string; reason: string }[]): string[] {
  try {
    return readdirSync(path.join(root, at)).sort();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    problems.push({ path: at, reason: reasonOf(error) });
    return [];
  }
}

import { liveMatch, type SourceDefinition, type SourceMatch } from "../decode/define-source.ts";
import definitions from "../decode/sources/index.ts";
import { listFiles } from "../tail/list-files.ts";
import { findHostLogs } from "./find-host-logs.ts";
import { findTrees } from "./find-trees.ts";

/** A folder that evidence is read from. `path` is absolute and free of links. */
export interface Root {
  readonly path: string;
  readonly kind: "home" | "logs" | "host";
  /** A home whose databases a running gateway may have open; false for a copy, which nobody writes to. */
  readonly isLive?: boolean;
  /** Files that the configuration or the user names as logs, whatever they are called. */
  readonly named?: readonly string[];
  /** A workspace outside of the home: its files go by their whole paths. */
  readonly isApart?: boolean;
}

/** A file that one of our sources claims. */
export interface FoundSource {
  readonly root: Root;
  readonly path: string;
  readonly definition: SourceDefinition;
  readonly match: SourceMatch;
}

export interface Discovery {
  readonly found: readonly FoundSource[];
  /** Folders that could not be listed: what lies in them is unknown. */
  readonly problems: ReadonlyArray<{ readonly root: Root; readonly path: string; readonly reason: string }>;
}

/** Told of each folder just before it is looked into; relative to the root, perhaps more than once. */
type OnFolder = (root: Root, folder: string) => void;

/** Finds all evidence below the roots, always in the same order: an interrupted ingest goes on where it was. */
export function discover(roots: readonly Root[], onFolder?: OnFolder): Discovery {
  const perRoot = roots.map((root) => discoverRoot(root, onFolder));
  return { found: perRoot.flatMap((one) => one.found), problems: perRoot.flatMap((one) => one.problems) };
}

function discoverRoot(root: Root, onFolder?: OnFolder): Discovery {
  if (root.kind === "host") return findHostLogs(root, definitions);
  const mine = definitions.filter((definition) => definition.root === root.kind && definition.shape !== "tree");
  const trees = definitions.filter((definition) => definition.root === root.kind && definition.shape === "tree");
  const found = trees.map((definition) => findTrees(root, definition, (folder) => onFolder?.(root, folder)));
  const files = discoverFiles(root, mine, onFolder);
  return {
    found: [...files.found, ...found.flatMap((one) => one.found)].sort(inReadingOrder),
    problems: [...files.problems, ...found.flatMap((one) => one.problems)],
  };
}

function discoverFiles(root: Root, mine: readonly SourceDefinition[], onFolder?: OnFolder): Discovery {
  const listings = mine.map((definition) => ({
    definition,
    listing: listFiles(root.path, definition.where, (folder) => onFolder?.(root, folder)),
  }));
  const found = listings.flatMap(({ definition, listing }) =>
    listing.files.flatMap((path): FoundSource[] => {
      const match = definition.claim(path) ?? (root.named?.includes(path) ? liveMatch() : null);
      return match ? [{ root, path, definition, match }] : [];
    }),
  );
  const problems = new Map(
    listings.flatMap(({ listing }) => listing.problems).map(({ path, reason }) => [path, reason]),
  );
  return {
    found,
    problems: [...problems].map(([path, reason]) => ({ root, path, reason })),
  };
}

/** Archives of a session before its live file: what was set aside is older, and its calls come before their results. */
function inReadingOrder(a: FoundSource, b: FoundSource): number {
  return (
    compare(a.definition.id, b.definition.id) ||
    compare(a.match.agent ?? "", b.match.agent ?? "") ||
    compare(a.match.sessionId ?? "", b.match.sessionId ?? "") ||
    Number(b.match.isFinal) - Number(a.match.isFinal) ||
    compare(unnumbered(a.path), unnumbered(b.path)) ||
    numberIn(b.path) - numberIn(a.path) ||
    compare(a.path, b.path)
  );
}

/** A full log is numbered 1 and the others move up, as backups do: the highest number is the oldest, and none the newest. */
const NUMBERED = /\.(\d{1,3})(?=\.log$)|(?<=\.(?:bak|log))\.(\d{1,3})$/;

function unnumbered(path: string): string {
  return path.replace(NUMBERED, "");
}

function numberIn(path: string): number {
  const [, before, after] = NUMBERED.exec(path) ?? [];
  return Number(before ?? after ?? 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

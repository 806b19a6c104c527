import path from "node:path";
import { fileMark } from "../tail/file-mark.ts";
import { databaseFingerprint } from "../tail/home-database.ts";
import { type Discovery, discover, type FoundSource, type Root } from "./discover.ts";

/** What a source looks like from outside, and which file it is where that matters. */
export interface Mark {
  readonly text: string;
  /** Only for lines: any other source may be written anew under its name. */
  readonly identity: { readonly dev: string; readonly ino: string } | null;
  readonly modifiedAt: number;
}

/** A source that is followed. */
export interface Followed {
  found: FoundSource;
  /** Its place in the order of reading. */
  order: number;
  /** The mark that it was last read at. */
  seen: string | null;
  identity: Mark["identity"];
  /** Another file was seen under its name; it counts once a whole discovery that began later has shown where the first one went. */
  suspect: string | null;
  isConfirmed: boolean;
  /** The last reading ended with a problem: it is tried again without being asked. */
  failed: boolean;
  /** Looked at once more from this time on, whatever its mark says, ms of `performance.now`. */
  againAt: number | null;
  /** Not read before this time, ms of `performance.now`. */
  notBefore: number;
}

/** A change within this time of another need not show in the time of the file, ms. */
const CLOCK_GRAIN_MS = 100;

/** The files in a tree of folders show nothing on the folder itself: it is walked this often, ms. */
const TREE_MS = 10_000;

export interface FollowedSources {
  /** Lists everything anew. Sources that are no longer there are returned and forgotten. */
  rediscover(): {
    readonly discovery: Discovery;
    readonly roots: readonly Root[];
    readonly lost: readonly FoundSource[];
  };
  /** Whether a folder changed since it was listed. */
  hasNewFolders(): boolean;
  /** All folders that are looked into and are there: absolute paths, and which folder on its disk each is. */
  folders(): ReadonlyMap<string, string>;
  /** The folders among them in which sources lie. */
  foldersOfSources(): ReadonlySet<string>;
  all(): IterableIterator<Followed>;
  readonly size: number;
  /** The source that a file belongs to, the write-ahead log of a database included; undefined for an unknown file. */
  owning(file: string): Followed | undefined;
  at(found: FoundSource): Followed | undefined;
}

export function followSources(roots: readonly Root[]): FollowedSources {
  const followed = new Map<string, Followed>();
  let listed = new Map<string, FolderMark | null>();

  const rediscover: FollowedSources["rediscover"] = () => {
    for (const source of followed.values()) source.isConfirmed = source.suspect !== null;
    const there = roots.filter((root) => fileMark(root.path, "")?.isFolder === true);
    const marks = new Map<string, FolderMark | null>();
    // A missing root is not looked into below; that it comes back shows on itself.
    for (const root of roots) marks.set(root.path, folderMark(root.path));
    const discovery = discover(there, ({ path: root }, folder) => {
      const file = path.join(root, folder);
      if (!marks.has(file)) marks.set(file, folderMark(file));
    });
    listed = marks;
    const lost = new Map(followed);
    for (const [order, found] of discovery.found.entries()) {
      const file = path.join(found.root.path, found.path);
      lost.delete(file);
      const known = followed.get(file);
      if (known) Object.assign(known, { found, order });
      else followed.set(file, newlyFollowed(found, order));
    }
    for (const file of lost.keys()) followed.delete(file);
    return { discovery, roots: there, lost: [...lost.values()].map((source) => source.found) };
  };

  return {
    rediscover,
    hasNewFolders: () =>
      [...listed].some(([folder, mark]) => mark?.isRecent || folderMark(folder)?.text !== mark?.text),
    folders: () => new Map([...listed].flatMap(([folder, mark]) => (mark ? [[folder, mark.identity]] : []))),
    foldersOfSources: () => new Set([...followed.keys()].map((file) => path.dirname(file))),
    all: () => followed.values(),
    get size() {
      return followed.size;
    },
    owning: (file) => followed.get(file) ?? followed.get(file.replace(/-wal$/, "")),
    at: (found) => followed.get(path.join(found.root.path, found.path)),
  };
}

function newlyFollowed(found: FoundSource, order: number): Followed {
  return {
    found,
    order,
    seen: null,
    identity: null,
    suspect: null,
    isConfirmed: false,
    failed: false,
    againAt: null,
    notBefore: 0,
  };
}

interface FolderMark {
  readonly text: string;
  readonly identity: string;
  /** Something else may still happen there at the same time of its clock. */
  readonly isRecent: boolean;
}

function folderMark(folder: string): FolderMark | null {
  const mark = fileMark(folder, "");
  if (!mark) return null;
  const isRecent = Math.abs(Date.now() - mark.modifiedAt) < CLOCK_GRAIN_MS;
  return { text: mark.text, identity: `${mark.dev}:${mark.ino}`, isRecent };
}

/** What nothing can be seen of: it is gone, or its folder may be listed and not entered. Reading it says which. */
export const UNSEEN: Mark = { text: "unseen", identity: null, modifiedAt: 0 };

export function markOf({ root, path: relative, definition, match }: FoundSource): Mark {
  if (definition.shape === "database") {
    const print = databaseFingerprint(root.path, relative);
    return print ? { ...print, identity: null } : UNSEEN;
  }
  const mark = fileMark(root.path, relative);
  if (!mark) return UNSEEN;
  if (definition.shape === "tree") {
    return { text: `${mark.text} ${Math.floor(performance.now() / TREE_MS)}`, identity: null, modifiedAt: 0 };
  }
  const hasIdentity = definition.shape === "lines" && match.compression === "none";
  return { ...mark, identity: hasIdentity ? { dev: mark.dev, ino: mark.ino } : null };
}

import { type FSWatcher, watch as watchFolder } from "node:fs";
import path from "node:path";
import { watch as watchTree } from "chokidar";

/** Says that something happened in a folder. Hints may be missing, repeated or wrong: looking at the files decides. */
export interface FolderHints {
  /**
   * From now on these folders are watched, by absolute path with which folder on its disk each is; not what lies below.
   * `busy` are those whose files are written to.
   */
  follow(folders: ReadonlyMap<string, string>, busy: ReadonlySet<string>): void;
  close(): Promise<void>;
}

/**
 * chokidar watches where folders and files come and go: it renews its watches by itself. It lists a folder anew, with a
 * look at each file in it, in every second in which something happens there, which was a third of all work in a profile of
 * 200 files that are written to; and its `change` is throttled, so that writes come late or never. Folders whose files are
 * written to are therefore watched directly.
 */
export function openFolderHints(onHint: (file: string) => void, onTrouble: (reason: string) => void): FolderHints {
  let quiet: ReadonlySet<string> = new Set();
  const direct = new Map<string, { readonly identity: string; readonly watcher: FSWatcher }>();
  const reasonOf = (error: unknown) => onTrouble(error instanceof Error ? error.message : String(error));

  const tree = watchTree([], { ignored: (file) => !quiet.has(file), ignoreInitial: true, followSymlinks: false });
  // What the system says of a folder; its other events come later, and of files not at all: they are ignored.
  tree.on("raw", (_event, name: string | null, details) => {
    const folder = (details as { readonly watchedPath?: string } | undefined)?.watchedPath;
    if (folder !== undefined) onHint(path.join(folder, name ?? ""));
  });
  tree.on("error", reasonOf);

  const drop = (folder: string) => {
    direct.get(folder)?.watcher.close();
    direct.delete(folder);
  };
  const watchDirectly = (folder: string, identity: string) => {
    if (direct.get(folder)?.identity === identity) return;
    drop(folder);
    try {
      const watcher = watchFolder(folder, (_event, name) => onHint(path.join(folder, name ?? "")));
      watcher.on("error", () => drop(folder));
      direct.set(folder, { identity, watcher });
    } catch (error) {
      reasonOf(error);
    }
  };

  return {
    follow(folders, busy) {
      const before = quiet;
      quiet = new Set([...folders.keys()].filter((folder) => !busy.has(folder)));
      const more = [...quiet].filter((folder) => !before.has(folder));
      if (more.length > 0) tree.add(more);
      for (const folder of before) if (!quiet.has(folder)) tree.unwatch(folder);
      for (const folder of direct.keys()) if (!folders.has(folder) || !busy.has(folder)) drop(folder);
      for (const [folder, identity] of folders) if (busy.has(folder)) watchDirectly(folder, identity);
    },
    close() {
      for (const folder of [...direct.keys()]) drop(folder);
      return tree.close();
    },
  };
}

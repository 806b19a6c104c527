import { lstatSync, realpathSync } from "node:fs";
import path from "node:path";
import { groupBy } from "../kernel/group-by.ts";
import { UserError } from "../kernel/user-error.ts";
import type { HomeOptions } from "./options.ts";
import type { World } from "./world.ts";

/** A folder, and the files in it that were named. */
export interface HostLogFolder {
  readonly path: string;
  readonly named: readonly string[];
}

/** The files of the host's own records that the options name, by their folders, free of links. */
export function hostLogFolders(options: HomeOptions, world: World): HostLogFolder[] {
  const files = (options.hostLog ?? []).map((file) => realFile(path.resolve(world.cwd, file)));
  const byFolder = groupBy([...new Set(files)], (file) => path.dirname(file));
  return [...byFolder].map(([folder, same]) => ({ path: folder, named: same.map((file) => path.basename(file)) }));
}

function realFile(file: string): string {
  try {
    const real = realpathSync(file);
    if (lstatSync(real).isFile()) return real;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    if (code !== "ENOENT" && code !== "ENOTDIR") {
      throw new UserError("unreadable", `The host log ${file} cannot be opened (${code}).`, {
        hint: "Copy it with the rights of root and name the copy.",
        cause: error,
      });
    }
  }
  throw new UserError("usage", `There is no file ${file} to read as a host log.`, {
    hint: "Name /var/log/audit/audit.log, or what journalctl -o json wrote.",
  });
}

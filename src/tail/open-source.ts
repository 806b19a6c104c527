import { closeSync, constants, fstatSync, lstatSync, openSync, realpathSync } from "node:fs";
import path from "node:path";

export interface SourceStat {
  readonly dev: string;
  readonly ino: string;
  readonly sizeBytes: number;
  readonly mtimeMs: number;
}

export type OpenedSource =
  | { readonly kind: "open"; readonly fd: number; readonly stat: SourceStat }
  | { readonly kind: "gone" }
  | { readonly kind: "unreadable"; readonly reason: string };

/** The plain words for what the file system says; anything else keeps its code. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  ELOOP: "a symbolic link",
  EISDIR: "a directory stands in its place",
  ENOTDIR: "a file stands where a folder should be",
  EMFILE: "too many open files",
  ENAMETOOLONG: "its name is too long",
  EIO: "the disk reports an input/output error",
};

export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return code === undefined ? "an unexpected error" : (REASONS[code] ?? code);
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** Whether the file system failed while it gave out bytes of a file that was open. */
export function isReadError(error: unknown): boolean {
  return error instanceof Error && "syscall" in error && error.syscall === "read";
}

/**
 * Opens a regular file below `root` for reading. Links are refused: the agent under investigation can plant one that
 * points at a file of ours or at a device, and a FIFO would block for ever.
 */
export function openSource(root: string, relative: string): OpenedSource {
  const file = path.join(root, relative);
  try {
    const seen = lstatSync(file);
    if (seen.isSymbolicLink()) return { kind: "unreadable", reason: "a symbolic link" };
    if (seen.isDirectory()) return { kind: "unreadable", reason: "a directory stands in its place" };
    if (!seen.isFile()) return { kind: "unreadable", reason: "not a regular file" };
    // The one in JavaScript asks for every folder above by itself, which a watch feels that opens a file for each new line.
    const folder = realpathSync.native(path.dirname(file));
    const home = realpathSync.native(root);
    if (folder !== home && !folder.startsWith(home + path.sep)) {
      return { kind: "unreadable", reason: "a symbolic link leads out of the home" };
    }
    const fd = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      return { kind: "open", fd, stat: statOf(fd) };
    } catch (error) {
      closeSync(fd);
      throw error;
    }
  } catch (error) {
    return codeOf(error) === "ENOENT" ? { kind: "gone" } : { kind: "unreadable", reason: reasonOf(error) };
  }
}

export function statOf(fd: number): SourceStat {
  const stat = fstatSync(fd, { bigint: true });
  return {
    dev: String(stat.dev),
    ino: String(stat.ino),
    sizeBytes: Number(stat.size),
    mtimeMs: Number(stat.mtimeNs / 1_000_000n),
  };
}

/** Which file lies at a path now, or null when none can be seen there. */
export function identityAt(root: string, relative: string): Pick<SourceStat, "dev" | "ino"> | null {
  try {
    const stat = lstatSync(path.join(root, relative), { bigint: true });
    return { dev: String(stat.dev), ino: String(stat.ino) };
  } catch (error) {
    if (codeOf(error) !== undefined) return null;
    throw error;
  }
}

import { EXIT } from "../kernel/exit-codes.ts";
import { UserError } from "../kernel/user-error.ts";

/** What the file system says of a path that can hold no store or key of ours. */
const UNUSABLE = new Set(["EACCES", "EPERM", "EROFS", "ELOOP", "ENOTDIR", "EEXIST", "EISDIR", "ENAMETOOLONG"]);

/** Names what SQLite or the file system ran into, for a person; undefined when it is none of their everyday troubles. */
export function explainStoreError(error: unknown, file: string): UserError | undefined {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  const about = (type: UserError["type"], message: string, hint: string) =>
    new UserError(type, message, { hint, cause: error });
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) {
    return about(
      "store-locked",
      `The store ${file} is in use by another process.`,
      "Wait for the other incident command to end, or name another file with --store.",
    );
  }
  if (code === "SQLITE_FULL" || code === "ENOSPC" || code === "EDQUOT") {
    return about(
      "disk-full",
      `There is no space left for the store ${file}.`,
      "Free some space or name a file on another disk with --store; what was stored so far is safe, and the next ingest goes on from there.",
    );
  }
  if (code.startsWith("SQLITE_NOTADB") || code.startsWith("SQLITE_CORRUPT")) {
    return new UserError("store-damaged", `The file ${file} is no SQLite database or is damaged.`, {
      hint: "Restore it from a copy, or name another file with --store and ingest the evidence again.",
      exitCode: EXIT.integrity,
      cause: error,
    });
  }
  if (code.startsWith("SQLITE_IOERR")) {
    return about(
      "disk-full",
      `The disk refused to read or write the store ${file} (${code}).`,
      "Check the disk's space and health, or name a file on another disk with --store.",
    );
  }
  if (UNUSABLE.has(code) || code.startsWith("SQLITE_READONLY") || code.startsWith("SQLITE_CANTOPEN")) {
    return about(
      "unreadable",
      `The store ${file} cannot be opened or written here.`,
      "Check the owner and the mode of the file and its folder, or name another file with --store.",
    );
  }
  return undefined;
}

import { chmodSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { EXIT } from "../kernel/exit-codes.ts";
import { UserError } from "../kernel/user-error.ts";

/** Puts a file in its place, readable for its owner only. A different one is replaced only when that is wanted. */
export function installFile(
  file: string,
  content: string,
  { force }: { readonly force: boolean },
): "written" | "unchanged" {
  const there = onDisk(file, () => lstatSync(file, { throwIfNoEntry: false }));
  if (there && !there.isFile()) {
    throw refused(`${file} is ${there.isSymbolicLink() ? "a symbolic link" : "no regular file"}.`, "Remove it first.");
  }
  if (there && onDisk(file, () => readFileSync(file, "utf8")) === content) {
    onDisk(file, () => chmodSync(file, 0o600));
    return "unchanged";
  }
  if (there && !force) {
    throw refused(
      `There is already another file at ${file}.`,
      "Compare it with what is printed without --write; --force replaces it.",
    );
  }
  makeFolder(path.dirname(file));
  // Written beside its place and then moved: a link put there in the meantime is replaced, not followed.
  const beside = `${file}.new`;
  onDisk(file, () => {
    rmSync(beside, { force: true });
    writeFileSync(beside, content, { flag: "wx", mode: 0o600 });
    renameSync(beside, file);
  });
  return "written";
}

/** A folder for its owner only, with those above it. */
export function makeFolder(folder: string): void {
  onDisk(folder, () => mkdirSync(folder, { recursive: true, mode: 0o700 }));
}

/** A disk that says no is nothing that we did wrong. */
function onDisk<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    throw refused(
      `${what} cannot be written (${code}).`,
      "Check the owner and mode of its folder, and the space left.",
    );
  }
}

function refused(message: string, hint: string): UserError {
  return new UserError("write-refused", message, { hint, exitCode: EXIT.refused });
}

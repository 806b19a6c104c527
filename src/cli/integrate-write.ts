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
  const there = lstatSync(file, { throwIfNoEntry: false });
  if (there && !there.isFile()) {
    throw refused(`${file} is ${there.isSymbolicLink() ? "a symbolic link" : "no regular file"}.`, "Remove it first.");
  }
  if (there && readFileSync(file, "utf8") === content) {
    chmodSync(file, 0o600);
    return "unchanged";
  }
  if (there && !force) {
    throw refused(
      `There is already another file at ${file}.`,
      "Compare it with what is printed without --write; --force replaces it.",
    );
  }
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  // Written beside its place and then moved: a link put there in the meantime is replaced, not followed.
  const beside = `${file}.new`;
  rmSync(beside, { force: true });
  writeFileSync(beside, content, { flag: "wx", mode: 0o600 });
  renameSync(beside, file);
  return "written";
}

/** The only folder that the service may write to cannot be made by it. */
export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

function refused(message: string, hint: string): UserError {
  return new UserError("write-refused", message, { hint, exitCode: EXIT.refused });
}

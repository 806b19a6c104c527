import { closeSync, constants, lstatSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { EXIT } from "../kernel/exit-codes.ts";
import { UserError } from "../kernel/user-error.ts";
import type { World } from "./world.ts";

/** A file that comes into being when it is whole. */
export interface NewFile {
  write(bytes: Uint8Array): void;
  finish(): void;
  /** Throws away what was not finished. */
  discard(): void;
}

/** A file for its owner only. What is there already is replaced only when that is wanted, and a link never. */
export function openNewFile(world: World, named: string, { force }: { readonly force?: boolean }): NewFile {
  const file = path.resolve(world.cwd, named);
  const there = attempt(named, () => lstatSync(file, { throwIfNoEntry: false }));
  if (there && !there.isFile()) {
    throw refused(
      `${named} is ${there.isSymbolicLink() ? "a symbolic link" : "no regular file"}.`,
      "Name another file.",
    );
  }
  if (there && !force)
    throw refused(`There is already a file ${named}.`, "Name another file, or replace it with --force.");
  // Written beside its place and then moved: it may be the very file that is being read.
  const beside = `${file}.incomplete`;
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
  const fd = attempt(named, () => openSync(beside, flags, 0o600));
  let isOpen = true;
  let isKept = false;
  const close = () => {
    if (isOpen) closeSync(fd);
    isOpen = false;
  };
  return {
    write(bytes) {
      attempt(named, () => {
        for (let written = 0; written < bytes.length; ) written += writeSync(fd, bytes, written);
      });
    },
    finish() {
      close();
      attempt(named, () => renameSync(beside, file));
      isKept = true;
    },
    discard() {
      close();
      if (!isKept) rmSync(beside, { force: true });
    },
  };
}

function refused(message: string, hint: string): UserError {
  return new UserError("write-refused", message, { hint, exitCode: EXIT.refused });
}

function attempt<T>(named: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    if (code === "ENOSPC") {
      throw new UserError("disk-full", `The disk is full; ${named} was not written.`, {
        hint: "Make room and run it again.",
        cause: error,
      });
    }
    const hint =
      code === "EEXIST"
        ? `Remove ${named}.incomplete, which an earlier run left.`
        : "Look at the rights of the folder, or name another.";
    throw new UserError("write-refused", `${named} cannot be written (${code}).`, {
      hint,
      exitCode: EXIT.refused,
      cause: error,
    });
  }
}

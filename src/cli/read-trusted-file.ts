import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from "node:fs";
import { EXIT } from "../kernel/exit-codes.ts";
import { UserError } from "../kernel/user-error.ts";

/** Who else may have a say in a file: nobody, or (for one that can only make us stricter) whoever the user trusts. */
export type Trust = "only-the-owner" | "as-named";

const LARGEST = 4 << 20;

/** The text of a file that tells us what to do; undefined when there is none. */
export function readTrustedFile(file: string, trust: Trust): string | undefined {
  try {
    if (trust === "only-the-owner" && lstatSync(file).isSymbolicLink()) throw refused(file, "is a symbolic link");
    const follow = trust === "only-the-owner" ? constants.O_NOFOLLOW : 0;
    // A named pipe must not make us wait.
    const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK | follow);
    try {
      const { mode, size } = readable(file, descriptor);
      if (trust === "only-the-owner" && (mode & 0o022) !== 0) throw refused(file, "can be written by other users");
      if (size > LARGEST) throw refused(file, `is larger than ${LARGEST >> 20} MiB`);
      return readFileSync(descriptor, "utf8");
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new UserError("unreadable", `The file ${file} cannot be read (${code}).`, {
      hint: "Check its owner and mode.",
      cause: error,
    });
  }
}

function readable(file: string, descriptor: number) {
  const stats = fstatSync(descriptor);
  if (!stats.isFile()) throw refused(file, "is no regular file");
  return stats;
}

function refused(file: string, what: string): UserError {
  return new UserError("config", `${file} ${what}: it is not used.`, {
    hint: "What it says decides what is hidden, so nobody but its owner may write it: a regular file, chmod 600.",
    exitCode: EXIT.refused,
  });
}

import { constants, createReadStream, fstatSync, openSync } from "node:fs";
import path from "node:path";
import { UserError } from "../kernel/user-error.ts";
import type { Bytes } from "../scan/bytes.ts";
import type { World } from "./world.ts";

export interface Input {
  readonly bytes: Bytes;
  /** To be closed by who opened it; null for what is piped in. */
  readonly fd: number | null;
}

/** What the user named: a file, a pipe that a shell made, or what is piped in. */
export function openInput(world: World, file: string | undefined): Input {
  if (file === undefined || file === "-") return { bytes: buffers(world.stdin()), fd: null };
  const at = path.resolve(world.cwd, file);
  try {
    const fd = openSync(at, constants.O_RDONLY);
    if (!fstatSync(fd).isDirectory()) return { bytes: createReadStream(at, { fd, autoClose: false }), fd };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    const isMissing = code === "ENOENT" || code === "ENOTDIR";
    throw new UserError(
      isMissing ? "not-found" : "unreadable",
      isMissing ? `There is no file ${file}.` : `${file} cannot be opened (${code}).`,
      {
        hint: "Name a file that you may read, or pipe it in.",
        cause: error,
      },
    );
  }
  throw new UserError("usage", `${file} is a folder.`, {
    hint: "Name a file; incident leaks searches folders.",
  });
}

/** Of whatever comes out of a pipe. */
export async function* buffers(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

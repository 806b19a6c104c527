import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { UserError } from "../kernel/user-error.ts";
import type { World } from "./world.ts";

const LARGEST = 16 << 20;

/** The text that a rule is tried on: a file, or what is piped in. */
export async function readSample(world: World, named: string): Promise<string> {
  return named === "-" ? await piped(world) : fromFile(path.resolve(world.cwd, named));
}

async function piped(world: World): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of world.stdin()) {
    length += chunk.byteLength;
    if (length > LARGEST) throw tooLarge("What is piped in");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function fromFile(file: string): string {
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) {
      throw new UserError("usage", `${file} is a folder.`, { hint: "Name a file; incident leaks searches folders." });
    }
    if (stats.size > LARGEST) throw tooLarge(file);
    return readFileSync(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    const isMissing = code === "ENOENT" || code === "ENOTDIR";
    throw new UserError(
      isMissing ? "not-found" : "unreadable",
      isMissing ? `There is no file ${file}.` : `The file ${file} cannot be read (${code}).`,
      { hint: "Name a file that you may read, or pipe it in and name -.", cause: error },
    );
  }
}

function tooLarge(what: string): UserError {
  return new UserError("usage", `${what} is larger than ${LARGEST >> 20} MiB.`, {
    hint: "Try a part of it; incident leaks searches files of any size.",
  });
}

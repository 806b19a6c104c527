import { closeSync, readSync } from "node:fs";
import path from "node:path";
import type { Candidate } from "../decode/known/candidate.ts";
import { type DecodedKnownFile, decodeKnownFile } from "../decode/known/decode-known-file.ts";
import type { KnownFormat } from "../decode/known/known-files.ts";
import { isReadError, openSource, reasonOf } from "../tail/open-source.ts";

/** What was read of one place; each candidate with the file that it stands in. */
export interface KnownReading {
  readonly candidates: ReadonlyArray<{
    readonly file: string;
    readonly candidate: Candidate;
    readonly modifiedAt: number | null;
  }>;
  readonly faults: ReadonlyArray<{ readonly file: string; readonly reason: string }>;
  /** Files beside the place itself, relative to its root: when one of them changes, it is read anew. */
  readonly others: readonly string[];
}

/** A configuration of this size would hold a hundred thousand settings. */
const MAX_BYTES = 4 << 20;
const MOST_INCLUDES = 64;

/** The candidates of a file, and of the files that it includes. */
export function readKnownFile(root: string, relative: string, file: string, format: KnownFormat): KnownReading {
  const candidates: KnownReading["candidates"][number][] = [];
  const faults: KnownReading["faults"][number][] = [];
  const seen = new Set<string>([relative]);
  const read = (at: string, name: string): void => {
    const one = readOne(root, at, format);
    if (one === null) return;
    if (typeof one === "string") return void faults.push({ file: name, reason: one });
    for (const candidate of one.decoded.candidates)
      candidates.push({ file: name, candidate, modifiedAt: one.modifiedAt });
    for (const included of one.decoded.includes) {
      const next = placeOf(root, at, included);
      if (next === null) faults.push({ file: name, reason: "it includes a file that lies outside of the home" });
      else if (seen.size > MOST_INCLUDES)
        faults.push({ file: name, reason: `more than ${MOST_INCLUDES} included files` });
      else if (!seen.has(next)) {
        seen.add(next);
        read(next, next);
      }
    }
  };
  read(relative, file);
  return { candidates, faults, others: [...seen].slice(1) };
}

type One = { readonly decoded: DecodedKnownFile; readonly modifiedAt: number };

/** Null where there is none; a text says why it cannot be read. */
function readOne(root: string, relative: string, format: KnownFormat): One | string | null {
  const opened = openSource(root, relative);
  if (opened.kind === "gone") return null;
  if (opened.kind === "unreadable") return opened.reason;
  try {
    if (opened.stat.sizeBytes > MAX_BYTES) return `it is larger than ${MAX_BYTES >> 20} MiB`;
    const decoded = decodeKnownFile(textOf(opened.fd, opened.stat.sizeBytes), format);
    return decoded === null ? "it is not the JSON document it should be" : { decoded, modifiedAt: opened.stat.mtimeMs };
  } catch (error) {
    // Whatever a parser says may quote the file: only the file system's own words are passed on.
    return isReadError(error) ? reasonOf(error) : "it could not be decoded";
  } finally {
    closeSync(opened.fd);
  }
}

function textOf(fd: number, size: number): string {
  const buffer = Buffer.alloc(size);
  let filled = 0;
  while (filled < size) {
    const count = readSync(fd, buffer, filled, size - filled, filled);
    if (count === 0) break;
    filled += count;
  }
  return buffer.toString("utf8", 0, filled);
}

/** Where an included file lies in this home, which may be a copy of the one that the path was written for. */
function placeOf(root: string, from: string, included: string): string | null {
  const [, within] = /\/\.openclaw(?:-[^/]+)?\/(.+)$/.exec(path.normalize(included)) ?? [];
  const file = path.isAbsolute(included)
    ? path.join(root, within ?? path.relative(root, included))
    : path.join(root, path.dirname(from), included);
  const relative = path.relative(root, file);
  return relative === "" || relative.startsWith("..") || path.isAbsolute(relative) ? null : relative;
}

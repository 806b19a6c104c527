import { readSync } from "node:fs";
import type { DocumentFile, SourceDefinition } from "../decode/define-source.ts";
import { keyedDigest, sha256 } from "../kernel/digest.ts";
import type { RecordFacts } from "../store/fact.ts";
import type { SourceProgress } from "../store/sources.ts";
import { isReadError, reasonOf } from "../tail/open-source.ts";
import type { Reading } from "./read-lines.ts";
import { factsOfLine, type RecordContext } from "./record-facts.ts";
import { removedFact } from "./source-notes.ts";

/** A session index of this size would name some hundred thousand sessions. */
export const MAX_DOCUMENT_BYTES = 64 << 20;

/** Reads a source that is one JSON value, if it changed since the last time. Each state of it is a generation. */
export async function readDocument(reading: Reading): Promise<void> {
  const { open, row, writer, context } = reading;
  const { sizeBytes, mtimeMs } = open.stat;
  const common = {
    offset: 0,
    line: 0,
    headBytes: 0,
    headDigest: null,
    anchorDigest: null,
    sizeBytes,
    modifiedAt: mtimeMs,
    readAt: reading.now(),
  };
  if (sizeBytes > MAX_DOCUMENT_BYTES) {
    const fault = `it is larger than ${MAX_DOCUMENT_BYTES >> 20} MiB`;
    writer.flush({ ...common, generation: row.generation, contentDigest: null, state: "unreadable", fault });
    return;
  }
  let bytes: Buffer;
  try {
    bytes = readWhole(open.fd, sizeBytes);
  } catch (error) {
    if (!isReadError(error)) throw error;
    const progress = { ...common, generation: row.generation, contentDigest: row.content_digest };
    writer.flush({ ...progress, state: "unreadable", fault: reasonOf(error) });
    return;
  }
  const contentDigest = keyedDigest(context.digestKey, bytes);
  if (row.content_digest?.equals(contentDigest)) return;
  const generation = row.content_digest === null ? row.generation : row.generation + 1;
  const { definition, path } = open.found;
  const record = factsOfDocument(bytes, { path, modifiedAt: mtimeMs }, definition, context);
  const isFault = record.facts.some((fact) => fact.body.type === "line-unreadable");
  writer.add(isFault ? record : { ...record, line: null }, bytes.length);
  const progress: SourceProgress = {
    ...common,
    generation,
    contentDigest,
    state: isFault ? "damaged" : "read",
    fault: isFault ? "it is not a JSON document" : null,
  };
  // What a broken document no longer says may still be so.
  writer.flush(progress, isFault ? undefined : (last) => removedFact(definition, last, context));
  await reading.pause();
}

/** A document as one record: what it says, and where its facts are about the file itself, what that is. */
export function factsOfDocument(
  bytes: Buffer,
  { path, modifiedAt }: Pick<DocumentFile, "path" | "modifiedAt">,
  definition: SourceDefinition,
  context: RecordContext,
): RecordFacts {
  const line = { bytes, offset: 0, length: bytes.length, line: 1, oversized: false, terminated: true, digest: null };
  const file = () => ({ path, hash: sha256(bytes).toString("hex"), bytes: bytes.length, modifiedAt });
  const parse = definition.parseDocument && ((text: string) => definition.parseDocument?.(text, file()) ?? null);
  return factsOfLine(line, { ...context, parse });
}

export function readWhole(fd: number, sizeBytes: number): Buffer {
  const buffer = Buffer.alloc(sizeBytes);
  let filled = 0;
  while (filled < sizeBytes) {
    const count = readSync(fd, buffer, filled, sizeBytes - filled, filled);
    if (count === 0) break;
    filled += count;
  }
  return buffer.subarray(0, filled);
}

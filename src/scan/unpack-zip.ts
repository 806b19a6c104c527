import type { Readable } from "node:stream";
import { type Entry, fromBufferPromise, fromFdPromise, type ZipFile } from "yauzl";
import type { Bytes } from "./bytes.ts";
import { Damaged } from "./stopped.ts";
import { unpackDeflate } from "./unpack-gzip.ts";
import { unpackZstd } from "./unpack-zstd.ts";

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Bytes;
}

/** Methods of compression, by their numbers in the format. */
const METHODS: ReadonlyMap<number, (bytes: Bytes) => Bytes> = new Map([
  [0, (bytes: Bytes) => bytes],
  [8, unpackDeflate],
  [93, unpackZstd],
]);

/** The files of a zip archive, which has to be an open file or in memory: its list of contents stands at the end. */
export async function* entriesOfZip(archive: Buffer | number): AsyncGenerator<ZipEntry> {
  // Names are only shown: nothing is refused because of one, and no path is made of it.
  const options = { decodeStrings: false, autoClose: false, validateEntrySizes: false };
  const zip = await (typeof archive === "number"
    ? fromFdPromise(archive, options)
    : fromBufferPromise(archive, options)
  ).catch(damaged);
  const entries = zip.eachEntry();
  for (;;) {
    const { done, value: entry } = await entries.next().catch(damaged);
    if (done || entry === undefined) return;
    const name = entry.fileNameRaw.toString("utf8");
    if (!name.endsWith("/") || entry.uncompressedSize > 0) yield { name, bytes: bytesOf(zip, entry) };
  }
}

async function* bytesOf(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  if (entry.isEncrypted()) throw new Damaged("it is encrypted");
  const unpack = METHODS.get(entry.compressionMethod);
  if (!unpack) throw new Damaged(`it is packed by a method (${entry.compressionMethod}) that is not read`);
  const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false }).catch(damaged);
  yield* unpack(piecesOf(packed));
}

async function* piecesOf(stream: Readable): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) yield chunk;
  } catch (error) {
    damaged(error);
  }
}

function damaged(error: unknown): never {
  throw new Damaged("the zip archive is damaged or cut short", { cause: error });
}

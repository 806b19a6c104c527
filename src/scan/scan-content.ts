import { type Bytes, collect, peek } from "./bytes.ts";
import { type ContentKind, contentKind, HEAD_BYTES } from "./content-kind.ts";
import { type Item, inside } from "./finding.ts";
import { openUtf8 } from "./lossless-text.ts";
import { openBinaryScan } from "./open-binary-scan.ts";
import { type OpenedDatabase, openDatabaseFile, openDatabaseInMemory } from "./open-database.ts";
import { openTextScan } from "./open-text-scan.ts";
import { scanDatabase } from "./scan-database.ts";
import type { Scanning } from "./scanning.ts";
import { type Search, searched } from "./searched.ts";
import { Damaged } from "./stopped.ts";
import { unpackGzip } from "./unpack-gzip.ts";
import { entriesOfTar } from "./unpack-tar.ts";
import { entriesOfZip } from "./unpack-zip.ts";
import { unpackZstd } from "./unpack-zstd.ts";
import { openUtf16 } from "./utf16-text.ts";

/** Something to search: bytes that come in order, and the file that they come from, when they do. */
export interface Content {
  readonly bytes: Bytes;
  readonly file?: OpenFile;
  /** How many archives it is inside of. */
  readonly depth: number;
}

export interface OpenFile {
  readonly fd: number;
  /** Absolute. */
  readonly path: string;
  readonly sizeBytes: number;
}

const DEEPEST = 4;

/** What can only be read as a whole is held in memory when it lies inside of something else. */
const MOST_HELD_BYTES = 64 << 20;

/** Searches whatever it is. What cannot be read is told of as a fault; only a bomb ends it with an error. */
export async function* scanContent(content: Content, scanning: Scanning): AsyncGenerator<Item> {
  try {
    const { head, all } = await peek(content.bytes, HEAD_BYTES);
    yield* scanKind(contentKind(head), { ...content, bytes: all }, scanning);
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    yield { kind: "fault", within: [], reason: error.message };
  }
}

async function* scanKind(kind: ContentKind, content: Content, scanning: Scanning): AsyncGenerator<Item> {
  const { bytes } = content;
  switch (kind) {
    case "text":
      return yield* searched(bytes, textSearch(openUtf8(), scanning));
    case "utf16-little":
      return yield* searched(bytes, textSearch(openUtf16("little"), scanning));
    case "utf16-big":
      return yield* searched(bytes, textSearch(openUtf16("big"), scanning));
    case "binary":
      return yield* searched(bytes, openBinaryScan(scanning.detector));
    case "sqlite":
      return yield* scanSqlite(content, scanning);
    default:
      return yield* scanArchive(kind, content, scanning);
  }
}

async function* scanArchive(
  kind: "gzip" | "zstd" | "zip" | "tar",
  content: Content,
  scanning: Scanning,
): AsyncGenerator<Item> {
  const depth = content.depth + 1;
  if (depth > DEEPEST) throw new Damaged(`archives in more than ${DEEPEST} others are not opened`);
  if (kind === "gzip" || kind === "zstd") {
    const unpacked = (kind === "gzip" ? unpackGzip : unpackZstd)(content.bytes);
    yield* scanContent({ bytes: counted(unpacked, scanning), depth }, scanning);
    return;
  }
  const entries = kind === "tar" ? entriesOfTar(content.bytes) : entriesOfZip(await seekable(content));
  for await (const { name, bytes } of entries) {
    yield* inside(name, scanContent({ bytes: counted(bytes, scanning), depth }, scanning));
  }
}

async function seekable({ file, bytes }: Content): Promise<Buffer | number> {
  return file ? file.fd : await collect(bytes, MOST_HELD_BYTES);
}

/** Of an archive without packing, too: its entries may lie over each other. */
async function* counted(bytes: Bytes, { allowance, breathe }: Scanning): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    allowance.unpacked(chunk.length);
    yield chunk;
    await breathe();
  }
}

function textSearch(decoder: { push(bytes: Buffer): string; end(): string }, { detector }: Scanning): Search {
  const scan = openTextScan(detector);
  return {
    push: (bytes) => scan.push(decoder.push(bytes)),
    end() {
      scan.push(decoder.end());
      scan.end();
    },
    take: scan.take,
  };
}

async function* scanSqlite({ file, bytes, depth }: Content, scanning: Scanning): AsyncGenerator<Item> {
  const database = file
    ? openDatabaseFile(file.path, { isLive: false, temporary: scanning.temporary })
    : openDatabaseInMemory(await collect(bytes, MOST_HELD_BYTES));
  yield* scanOpened(database, depth, scanning);
}

export async function* scanOpened(database: OpenedDatabase, depth: number, scanning: Scanning): AsyncGenerator<Item> {
  try {
    yield* scanDatabase(database.raw, scanning, (blob) =>
      scanContent({ bytes: piece(blob), depth: depth + 1 }, scanning),
    );
  } finally {
    database.close();
  }
}

async function* piece(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

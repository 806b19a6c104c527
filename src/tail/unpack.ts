import { Decompress, decompress } from "fzstd";

/** A column of the database holds at most 4 MiB unpacked; whole archives are larger. A small blob may announce anything. */
const MAGIC = 0xfd2fb528;

export class PackedDamaged extends Error {}

/** The unpacked bytes of a zstd frame; throws PackedDamaged when it is broken, or larger than `maxBytes` when unpacked. */
export function unpackZstd(packed: Uint8Array, maxBytes: number): Buffer {
  const announced = contentSize(packed);
  if (announced === undefined) throw new PackedDamaged("it is not a zstd frame");
  if (announced !== null && announced > maxBytes) throw new PackedDamaged("it is too large when unpacked");
  try {
    if (announced !== null) return Buffer.from(decompress(packed, new Uint8Array(announced)));
    return unpackSlowly(packed, maxBytes);
  } catch (error) {
    if (error instanceof PackedDamaged) throw error;
    throw new PackedDamaged("the zstd frame is damaged", { cause: error });
  }
}

/** Without an announced size the decoder would take whatever comes: count while it comes. */
function unpackSlowly(packed: Uint8Array, maxBytes: number): Buffer {
  const chunks: Uint8Array[] = [];
  let total = 0;
  const decoder = new Decompress((chunk) => {
    total += chunk.length;
    if (total > maxBytes) throw new PackedDamaged("it is too large when unpacked");
    chunks.push(chunk);
  });
  const STEP = 8 << 10;
  for (let at = 0; at < packed.length; at += STEP)
    decoder.push(packed.slice(at, at + STEP), at + STEP >= packed.length);
  return Buffer.concat(chunks);
}

/** The size a frame announces (RFC 8878, 3.1.1.1.4); null when it does not, undefined when these bytes are no frame. */
function contentSize(packed: Uint8Array): number | null | undefined {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== MAGIC) return undefined;
  const descriptor = bytes.readUInt8(4);
  const isSingleSegment = (descriptor & 0x20) !== 0;
  const at = 5 + (isSingleSegment ? 0 : 1) + ([0, 1, 2, 4][descriptor & 3] ?? 0);
  const code = descriptor >> 6;
  const length = [isSingleSegment ? 1 : 0, 2, 4, 8][code] ?? 0;
  if (length === 0) return null;
  if (bytes.length < at + length) return undefined;
  if (length === 1) return bytes.readUInt8(at);
  if (length === 2) return bytes.readUInt16LE(at) + 256;
  return length === 4 ? bytes.readUInt32LE(at) : Number(bytes.readBigUInt64LE(at));
}

const MAGIC = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);

/** A single-segment frame with an 8-byte content size and no checksum. */
const DESCRIPTOR = 0b1110_0000;

/** RFC 8878: a raw block holds at most 128 KiB. */
const MAX_BLOCK_BYTES = 128 << 10;

/** A valid zstd frame of raw blocks (RFC 8878): uncompressed, but what any decoder reads. */
export function zstdFrame(content: Buffer, blockBytes = MAX_BLOCK_BYTES): Buffer {
  const header = Buffer.alloc(9);
  header[0] = DESCRIPTOR;
  header.writeBigUInt64LE(BigInt(content.length), 1);
  const blocks: Buffer[] = [];
  for (let start = 0; start === 0 || start < content.length; start += blockBytes) {
    const piece = content.subarray(start, start + blockBytes);
    const isLast = start + blockBytes >= content.length;
    const head = Buffer.alloc(3);
    head.writeUIntLE((piece.length << 3) | (isLast ? 1 : 0), 0, 3);
    blocks.push(head, piece);
  }
  return Buffer.concat([MAGIC, header, ...blocks]);
}

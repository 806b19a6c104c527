import { sha256 } from "../kernel/digest.ts";
import type { Row } from "../tail/table-reader.ts";
import { PackedDamaged, unpackZstd } from "../tail/unpack.ts";

/** A transcript is held in memory while it is read; nothing near this size was seen. */
const MAX_ARCHIVE_BYTES = 1 << 30;

/** The transcript in a blob, and what is wrong with it; or only what is wrong. */
export function unpackArchive(
  packed: Row[string] | undefined,
  cells: Row,
): { bytes: Buffer; fault: string | null } | string {
  if (!Buffer.isBuffer(packed)) return "the archive is not in the row";
  const isWhole = sha256(packed).toString("hex") === cells.archive_sha256;
  const fault = isWhole ? null : "the archive is not the one whose SHA-256 the row names";
  if (cells.encoding === "identity") return { bytes: packed, fault };
  try {
    return { bytes: unpackZstd(packed, MAX_ARCHIVE_BYTES), fault };
  } catch (error) {
    if (error instanceof PackedDamaged) return error.message;
    throw error;
  }
}

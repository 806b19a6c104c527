/** What bytes are, by how they begin: names of files prove nothing. */
export type ContentKind = "text" | "utf16-little" | "utf16-big" | "gzip" | "zstd" | "zip" | "tar" | "sqlite" | "binary";

export const HEAD_BYTES = 8192;

const MAGIC: ReadonlyArray<readonly [kind: ContentKind, begins: string]> = [
  ["gzip", "1f8b08"],
  ["zstd", "28b52ffd"],
  ["zip", "504b0304"],
  // An archive of nothing.
  ["zip", "504b0506"],
  ["sqlite", Buffer.from("SQLite format 3\0").toString("hex")],
  ["utf16-little", "fffe"],
  ["utf16-big", "feff"],
];

export function contentKind(head: Buffer): ContentKind {
  const hex = head.toString("hex", 0, 16);
  const known = MAGIC.find(([, begins]) => hex.startsWith(begins));
  if (known) return known[0];
  if (isTar(head)) return "tar";
  return isBinary(head) ? "binary" : "text";
}

const TAR_BLOCK = 512;
const CHECKSUM = { start: 148, end: 156 };

/** The sum over the header tells, in old archives too that have no magic; its own place counts as spaces. */
function isTar(head: Buffer): boolean {
  if (head.length < TAR_BLOCK || head[0] === 0) return false;
  const written = /^[ 0]*([0-7]{1,7})[ \0]*$/.exec(head.toString("latin1", CHECKSUM.start, CHECKSUM.end))?.[1];
  if (written === undefined) return false;
  let sum = 0;
  for (let at = 0; at < TAR_BLOCK; at += 1) {
    sum += at >= CHECKSUM.start && at < CHECKSUM.end ? 0x20 : (head[at] ?? 0);
  }
  return sum === Number.parseInt(written, 8);
}

/** Text has no zero bytes, and few controls beside those of a terminal. */
function isBinary(head: Buffer): boolean {
  let odd = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 0x20 && !TEXT_CONTROLS.has(byte)) odd += 1;
  }
  return odd * 10 > head.length;
}

/** Backspace, tab, newline, vertical tab, form feed, return, escape. */
const TEXT_CONTROLS = new Set([8, 9, 10, 11, 12, 13, 27]);

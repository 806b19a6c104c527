import { isUtf8 } from "node:buffer";

/**
 * Text of bytes from which the same bytes can be made again. A byte that is no UTF-8 becomes the lone surrogate U+DC00 plus
 * its value, which no valid UTF-8 gives; everything else is decoded as usual, a byte order mark included.
 */
export function openUtf8(): { push(bytes: Buffer): string; end(): string } {
  let rest: Buffer = Buffer.alloc(0);
  return {
    push(bytes) {
      const all = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
      const whole = all.length - unfinished(all);
      rest = Buffer.from(all.subarray(whole));
      return decodeUtf8(all.subarray(0, whole));
    },
    end() {
      const last = decodeUtf8(rest);
      rest = Buffer.alloc(0);
      return last;
    },
  };
}

/** How many bytes at the end begin a letter that is not complete yet. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return lengthOf(byte) > back ? back : 0;
  }
  return 0;
}

/** Bytes of the letter that begins with this one; 1 for what begins none. */
function lengthOf(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 1;
}

const ESCAPED = 0xdc00;

function decodeUtf8(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString("utf8");
  const units = new Uint16Array(bytes.length);
  let count = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const length = lengthOf(byte);
    if (byte < 0x80) units[count++] = byte;
    else if (length > 1 && at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length))) {
      const letter = bytes.toString("utf8", at, at + length);
      for (let unit = 0; unit < letter.length; unit += 1) units[count++] = letter.charCodeAt(unit);
      at += length;
      continue;
    } else units[count++] = ESCAPED + byte;
    at += 1;
  }
  return Buffer.from(units.buffer, 0, count * 2).toString("utf16le");
}

/** The bytes that `openUtf8` made this text of. */
export function encodeUtf8(text: string): Buffer {
  if (text.isWellFormed()) return Buffer.from(text, "utf8");
  const parts: Buffer[] = [];
  let from = 0;
  for (const { index, 0: escaped } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]|[\udc80-\udcff]/g)) {
    if (escaped.length > 1) continue;
    parts.push(Buffer.from(text.slice(from, index), "utf8"), Buffer.from([escaped.charCodeAt(0) - ESCAPED]));
    from = index + 1;
  }
  return Buffer.concat([...parts, Buffer.from(text.slice(from), "utf8")]);
}

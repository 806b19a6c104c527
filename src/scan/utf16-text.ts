export type ByteOrder = "little" | "big";

/** Text of UTF-16 that comes in pieces; a last odd byte is dropped. */
export function openUtf16(order: ByteOrder): { push(bytes: Buffer): string; end(): string } {
  let rest: Buffer = Buffer.alloc(0);
  return {
    push(bytes) {
      // A copy: putting the bytes of big-endian text in order must not change the reader's own.
      const all = Buffer.concat([rest, bytes]);
      const whole = all.subarray(0, all.length - (all.length % 2));
      rest = all.subarray(whole.length);
      return (order === "big" ? whole.swap16() : whole).toString("utf16le");
    },
    end: () => "",
  };
}

/** What DER says of itself at its beginning. */
export type KeyForm = "private" | "encrypted" | "container";

/** Content of the outer SEQUENCE, when its length is written the shortest way, and whether it is all there. */
function outerSequence(bytes: Uint8Array): { readonly from: number; readonly length: number } | undefined {
  if (bytes[0] !== 0x30) return undefined;
  const first = bytes[1] ?? 0;
  if (first < 0x80) return { from: 2, length: first };
  const count = first & 0x7f;
  if (count < 1 || count > 3) return undefined;
  let length = 0;
  for (let at = 0; at < count; at += 1) length = length * 256 + (bytes[2 + at] ?? 0);
  return { from: 2 + count, length };
}

/** Whether the bytes are exactly one DER SEQUENCE. */
export function isWholeSequence(bytes: Uint8Array): boolean {
  const outer = outerSequence(bytes);
  return outer !== undefined && outer.from + outer.length === bytes.length;
}

/**
 * Tells private keys (PKCS#1, PKCS#8, SEC1), encrypted ones and PKCS#12 by how they begin: a version number, or the
 * name of an encryption. Certificates, requests and public keys begin with another SEQUENCE.
 */
export function keyForm(bytes: Uint8Array): KeyForm | undefined {
  const outer = outerSequence(bytes);
  if (!outer) return undefined;
  const head = Buffer.from(bytes.slice(outer.from, outer.from + 48)).toString("hex");
  if (/^020100(?:30|02)|^020101(?:04|30)/.test(head)) return "private";
  if (/^30(?:[0-7][0-9a-f]|81[0-9a-f]{2})06(?:09|0a)2a864886f70d01(?:050d|050[136ab]|0c01)/.test(head))
    return "encrypted";
  return head.startsWith("0201033082") || head.startsWith("02010330") ? "container" : undefined;
}

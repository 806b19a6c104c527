import { createECDH, createHash, createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import type { Random } from "./random.ts";

export function ecKey(random: Random): KeyObject {
  const secret = Buffer.from(random.bytes(32));
  // Always below the order of the curve.
  secret[0] = 0x7f & (secret[0] ?? 0);
  const ecdh = createECDH("prime256v1");
  ecdh.setPrivateKey(secret);
  const point = ecdh.getPublicKey();
  return createPrivateKey({
    key: {
      kty: "EC",
      crv: "P-256",
      d: secret.toString("base64url"),
      x: point.subarray(1, 33).toString("base64url"),
      y: point.subarray(33).toString("base64url"),
    },
    format: "jwk",
  });
}

const ED25519_PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex");

export function edKey(random: Random): KeyObject {
  const der = Buffer.concat([ED25519_PKCS8, random.bytes(32)]);
  return createPrivateKey({ key: der, format: "der", type: "pkcs8" });
}

const lengthed = (bytes: Uint8Array) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
};
const text = (letters: string) => lengthed(Buffer.from(letters));

function edPoints(random: Random): { seed: Buffer; point: Buffer } {
  const key = edKey(random);
  const seed = key.export({ format: "der", type: "pkcs8" }).subarray(-32);
  const point = createPublicKey(key).export({ format: "der", type: "spki" }).subarray(-32);
  return { seed, point };
}

/** What stands in `id_ed25519`, in the format of OpenSSH. */
export function opensshKey(random: Random): Buffer {
  const { seed, point } = edPoints(random);
  const publicBlob = Buffer.concat([text("ssh-ed25519"), lengthed(point)]);
  const check = random.bytes(4);
  const inner = Buffer.concat([check, check, publicBlob, lengthed(Buffer.concat([seed, point])), text("marina@quay")]);
  const padding = Uint8Array.from({ length: (8 - (inner.length % 8)) % 8 }, (_none, at) => at + 1);
  return Buffer.concat([
    Buffer.from("openssh-key-v1\0"),
    text("none"),
    text("none"),
    text(""),
    Buffer.from([0, 0, 0, 1]),
    lengthed(publicBlob),
    lengthed(Buffer.concat([inner, padding])),
  ]);
}

export function sshPublicLine(random: Random): string {
  const { point } = edPoints(random);
  return `ssh-ed25519 ${Buffer.concat([text("ssh-ed25519"), lengthed(point)]).toString("base64")}`;
}

export function fingerprint(random: Random): string {
  return `SHA256:${createHash("sha256").update(random.bytes(32)).digest("base64").replace("=", "")}`;
}

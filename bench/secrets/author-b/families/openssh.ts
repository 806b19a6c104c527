import { createPublicKey } from "node:crypto";
import type { Random } from "../prng.ts";
import { makeEd25519 } from "./der.ts";

const writeField = (bytes: Buffer | string): Buffer => {
  const body = Buffer.from(bytes);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length);
  return Buffer.concat([size, body]);
};

/** `openssh-key-v1`, without a passphrase, as ssh-keygen writes it. */
export function buildOpenssh(random: Random): string {
  const secret = makeEd25519(random);
  const seed = secret.export({ format: "der", type: "pkcs8" }).subarray(-32);
  const open = createPublicKey(secret).export({ format: "der", type: "spki" }).subarray(-32);
  const check = random.bytes(4);
  const publicPart = Buffer.concat([writeField("ssh-ed25519"), writeField(open)]);
  const inner = Buffer.concat([
    check,
    check,
    publicPart,
    writeField(Buffer.concat([seed, open])),
    writeField(random.pick(["crane@harbor", "deploy@night-watch", "root@pier-7", ""])),
  ]);
  const padding = Buffer.from([1, 2, 3, 4, 5, 6, 7]).subarray(0, (8 - (inner.length % 8)) % 8);
  const whole = Buffer.concat([
    Buffer.from("openssh-key-v1\0"),
    writeField("none"),
    writeField("none"),
    writeField(""),
    Buffer.from([0, 0, 0, 1]),
    writeField(publicPart),
    writeField(Buffer.concat([inner, padding])),
  ]);
  const lines = whole.toString("base64").match(/.{1,70}/g) ?? [];
  // In parts, or a scanner takes this file for a key.
  const name = ["OPENSSH", "PRIVATE", "KEY"].join(" ");
  return `-----BEGIN ${name}-----\n${lines.join("\n")}\n-----END ${name}-----\n`;
}

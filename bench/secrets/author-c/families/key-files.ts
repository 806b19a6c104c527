import { createCipheriv, createHash, createPublicKey, type KeyObject } from "node:crypto";
import { mark } from "../marks.ts";
import { ALPHABETS } from "../pattern.ts";
import type { Rand } from "../rand.ts";
import type { Family } from "./family.ts";
import { makeEc, makeEd25519, makeRsa } from "./seeded-keys.ts";

const name = (kind: string) => `${kind}PRIVATE${" "}KEY`;

export function armor(title: string, body: string, width: number, head = ""): string {
  const lines = Array.from(body.matchAll(new RegExp(`.{1,${width}}`, "g")), ([line]) => mark(line));
  return `-----BEGIN ${title}-----\n${head}${lines.join("\n")}\n-----END ${title}-----\n`;
}

const der = (key: KeyObject, type: "pkcs1" | "pkcs8" | "sec1") =>
  key.export({ format: "der", type }).toString("base64");

const sized = (part: Buffer | string) => {
  const bytes = Buffer.from(part);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
};

function writeOpenSsh(rand: Rand): string {
  const { key, seed } = makeEd25519(rand);
  const point = createPublicKey(key).export({ format: "der", type: "spki" }).subarray(12);
  const open = Buffer.concat([sized("ssh-ed25519"), sized(point)]);
  const check = rand.bytes(4);
  const inside = Buffer.concat([check, check, open, sized(Buffer.concat([seed, point])), sized("deploy@harbor")]);
  const padding = Buffer.from(Array.from({ length: (8 - (inside.length % 8)) % 8 }, (_, at) => at + 1));
  const count = Buffer.from([0, 0, 0, 1]);
  const head = [Buffer.from("openssh-key-v1\0"), sized("none"), sized("none"), sized(""), count, sized(open)];
  const blob = Buffer.concat([...head, sized(Buffer.concat([inside, padding]))]);
  return armor(name("OPENSSH "), blob.toString("base64"), 70);
}

function writeEncrypted(rand: Rand): string {
  const salt = rand.bytes(16);
  const key = createHash("md5").update(rand.bytes(12)).update(salt.subarray(0, 8)).digest();
  const cipher = createCipheriv("aes-128-cbc", key, salt);
  const body = Buffer.concat([cipher.update(makeEc(rand).export({ format: "der", type: "sec1" })), cipher.final()]);
  const head = `Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${salt.toString("hex").toUpperCase()}\n\n`;
  return armor(name("EC "), body.toString("base64"), 64, head);
}

const writePgp = (rand: Rand) => {
  const packet = Buffer.concat([Buffer.from([0x95, 0x01, 0xd8, 0x04]), rand.bytes(470)]);
  return armor(`PGP ${name("")} BLOCK`, packet.toString("base64"), 64, "\n");
};

function writePutty(rand: Rand): string {
  const { key, seed } = makeEd25519(rand);
  const point = createPublicKey(key).export({ format: "der", type: "spki" }).subarray(12);
  const open = Buffer.concat([sized("ssh-ed25519"), sized(point)]).toString("base64");
  const head = "PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: deploy@harbor\nPublic-Lines: 2\n";
  const body = `${open.slice(0, 64)}\n${open.slice(64)}\nPrivate-Lines: 1\n${mark(sized(seed).toString("base64"))}\n`;
  return `${head}${body}Private-MAC: ${rand.chars(ALPHABETS.h ?? "", 64)}\n`;
}

const writeWireguard = (rand: Rand) => {
  const key = () => rand.bytes(32).toString("base64");
  return `[Interface]\nAddress = 10.8.0.2/24\nPrivateKey = ${mark(key())}\nDNS = 10.8.0.1\n\n[Peer]\nPublicKey = ${key()}\nAllowedIPs = 0.0.0.0/0\nEndpoint = vpn.example.net:51820\n`;
};

const file = (family: string, write: (rand: Rand) => string): Family => ({
  name: family,
  kind: "file",
  label: "private key|tls key|signing key|deploy key|ssh private key",
  write,
});

/** Files that are secrets as a whole; what stands between the armor lines is what must not survive. */
export const KEY_FILES: readonly Family[] = [
  file("rsa-pkcs1-key", (r) => armor(name("RSA "), der(makeRsa(r, 1024), "pkcs1"), 64)),
  file("rsa-pkcs8-key", (r) => armor(name(""), der(makeRsa(r, r.chance(0.2) ? 2048 : 1024), "pkcs8"), 64)),
  file("ec-sec1-key", (r) => armor(name("EC "), der(makeEc(r), "sec1"), 64)),
  file("ec-pkcs8-key", (r) => armor(name(""), der(makeEc(r), "pkcs8"), 64)),
  file("ed25519-pkcs8-key", (r) => armor(name(""), der(makeEd25519(r).key, "pkcs8"), 64)),
  file("openssh-key", writeOpenSsh),
  file("encrypted-ec-key", writeEncrypted),
  file("pgp-private-key", writePgp),
  file("putty-key", writePutty),
  file("wireguard-config", writeWireguard),
];

import type { KeyObject } from "node:crypto";
import { ecKey, edKey, opensshKey, sshPublicLine } from "../elliptic.ts";
import { block, type Family } from "../family.ts";
import { fill } from "../fill.ts";
import type { Random } from "../random.ts";
import { rsaKey } from "../rsa.ts";

const NAMES = "PRIVATE_KEY SSH_PRIVATE_KEY TLS_KEY SIGNING_KEY DEPLOY_KEY";

/** Without its first and last line: those are no secret. */
function body(pem: string): string {
  return pem.trim().split("\n").slice(1, -1).join("\n");
}

function lines(base64: string, width: number): string {
  return (base64.match(new RegExp(`.{1,${width}}`, "g")) ?? []).join("\n");
}

const framed =
  (kind: string, extra = "") =>
  (marked: string) =>
    [`-----BEGIN ${kind}-----`, `${extra}${marked}`, `-----END ${kind}-----`].join("\n");

function pemFamily(name: string, kind: string, make: (random: Random) => string, extra = ""): Family {
  return block(name, NAMES, make, framed(kind, extra));
}

const der = (key: KeyObject, type: "pkcs1" | "pkcs8" | "sec1") => body(key.export({ type, format: "pem" }).toString());

function asn(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const inner = Buffer.concat(parts);
  const length = inner.length < 128 ? [inner.length] : [0x82, inner.length >> 8, inner.length & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), inner]);
}

const oid = (hex: string) => asn(6, Buffer.from(hex, "hex"));

/** PBES2 with PBKDF2 and AES-256-CBC, as openssl writes it. */
function encryptedPkcs8(random: Random): string {
  const prf = asn(0x30, oid("2a864886f70d0209"), asn(5));
  const kdf = asn(
    0x30,
    oid("2a864886f70d01050c"),
    asn(0x30, asn(4, random.bytes(16)), asn(2, Buffer.from([8, 0])), prf),
  );
  const cipher = asn(0x30, oid("60864801650304012a"), asn(4, random.bytes(16)));
  const scheme = asn(0x30, oid("2a864886f70d01050d"), asn(0x30, kdf, cipher));
  return lines(asn(0x30, scheme, asn(4, random.bytes(1232))).toString("base64"), 64);
}

function crc24(bytes: Uint8Array): Buffer {
  let crc = 0xb704ce;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x800000 ? (crc << 1) ^ 0x1864cfb : crc << 1;
  }
  return Buffer.from([(crc >> 16) & 255, (crc >> 8) & 255, crc & 255]);
}

/** The packets of an Ed25519 key: the key, whose it is, and a signature. */
function pgpKey(random: Random): string {
  const start = Buffer.from("945804662f1a0016092b06010401da470f010107", "hex");
  const user = Buffer.from("Marina <marina@quay.works>");
  const packets = Buffer.concat([
    start,
    random.bytes(90 - start.length),
    Buffer.from([0xb4, user.length]),
    user,
    Buffer.from([0x88, 0x90]),
    random.bytes(0x90),
  ]);
  return `${lines(packets.toString("base64"), 64)}\n=${crc24(packets).toString("base64")}`;
}

const putty = (marked: string, random: Random) =>
  [
    "PuTTY-User-Key-File-3: ssh-ed25519",
    "Encryption: none",
    "Comment: marina@quay",
    "Public-Lines: 2",
    lines(sshPublicLine(random).split(" ")[1] ?? "", 64),
    "Private-Lines: 1",
    marked,
    fill("Private-MAC: {64h}", random),
  ].join("\n");

const LEGACY_ENCRYPTED = "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,8A3F51C2097BD4E6A1CC03F7725E9B10\n\n";

export const KEY_BLOCKS = [
  pemFamily("pem-rsa-pkcs1", "RSA PRIVATE KEY", (random) => der(rsaKey(random), "pkcs1")),
  pemFamily("pem-rsa-pkcs8", "PRIVATE KEY", (random) => der(rsaKey(random), "pkcs8")),
  pemFamily("pem-ec-sec1", "EC PRIVATE KEY", (random) => der(ecKey(random), "sec1")),
  pemFamily("pem-ec-pkcs8", "PRIVATE KEY", (random) => der(ecKey(random), "pkcs8")),
  pemFamily("pem-ed25519", "PRIVATE KEY", (random) => der(edKey(random), "pkcs8")),
  pemFamily("pem-encrypted-pkcs8", "ENCRYPTED PRIVATE KEY", encryptedPkcs8),
  pemFamily(
    "pem-legacy-encrypted",
    "RSA PRIVATE KEY",
    (random) => lines(Buffer.from(random.bytes(1200)).toString("base64"), 64),
    LEGACY_ENCRYPTED,
  ),
  pemFamily("openssh-private-key", "OPENSSH PRIVATE KEY", (random) => lines(opensshKey(random).toString("base64"), 70)),
  pemFamily("pgp-private-key", "PGP PRIVATE KEY BLOCK", pgpKey, "\n"),
  pemFamily("openvpn-static-key", "OpenVPN Static key V1", (random) => lines(fill("{512h}", random), 32)),
  block(
    "putty-private-key",
    NAMES,
    (random) => Buffer.concat([Buffer.from([0, 0, 0, 32]), random.bytes(32)]).toString("base64"),
    putty,
  ),
  block(
    "minisign-secret-key",
    NAMES,
    "RWRTY0Iy{204b}==",
    (marked) => `untrusted comment: minisign encrypted secret key\n${marked}`,
  ),
];

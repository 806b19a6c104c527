import { createCipheriv, createHash, type KeyObject, pbkdf2Sync } from "node:crypto";
import { sumCrc24 } from "../checksums.ts";
import type { Family, Nature, SecretValue } from "../family.ts";
import type { Random } from "../prng.ts";
import { makeEc, makeEd25519, startRsaMaker } from "./der.ts";
import { buildOpenssh } from "./openssh.ts";

type KeyMaker = (random: Random) => SecretValue;

/** Keys as files. The value is the body: whether the first and the last line are hidden too is the redactor's choice. */
export function listKeys(): Family[] {
  const makeRsa = startRsaMaker();
  const writePem = (key: KeyObject, type: "pkcs1" | "pkcs8" | "sec1"): string =>
    key.export({ format: "pem", type }).toString();
  return [
    build("rsa-pkcs1-pem", "private key|tls key|ssh private key", (random) =>
      splitArmor(writePem(makeRsa(random), "pkcs1")),
    ),
    build("rsa-pkcs8-pem", "private key|signing key|tls private key", (random) =>
      splitArmor(writePem(makeRsa(random), "pkcs8")),
    ),
    build("gcp-service-account-key", "private key", (random) => splitArmor(writePem(makeRsa(random), "pkcs8"))),
    build("github-app-private-key", "github app private key|app private key", (random) =>
      splitArmor(writePem(makeRsa(random), "pkcs1")),
    ),
    build("ec-sec1-pem", "ec private key|private key|jwt private key", (random) =>
      splitArmor(writePem(makeEc(random, "P-256"), "sec1")),
    ),
    build("ec-p384-pem", "private key|tls key", (random) => splitArmor(writePem(makeEc(random, "P-384"), "sec1"))),
    build("apple-p8-key", "apple private key|apns key|asc key", (random) =>
      splitArmor(writePem(makeEc(random, "P-256"), "pkcs8")),
    ),
    build("ed25519-pkcs8-pem", "private key|signing key", (random) =>
      splitArmor(writePem(makeEd25519(random), "pkcs8")),
    ),
    build("openssh-ed25519-key", "ssh key|deploy key|ssh private key|id ed25519", (random) =>
      splitArmor(buildOpenssh(random)),
    ),
    build("rsa-pkcs1-encrypted-pem", "private key|ssl key", (random) => encryptPkcs1(dumpDer(makeRsa(random)), random)),
    build("pkcs8-encrypted-pem", "private key|encrypted private key", (random) =>
      encryptPkcs8(makeEd25519(random), random),
    ),
    build("pgp-private-key", "gpg private key|signing key|gpg key", makePgp),
    build("putty-ppk", "ppk|putty key", (random) => ({
      before: "PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: crane@harbor\nPrivate-Lines: 1\n",
      value: Buffer.concat([Buffer.of(0, 0, 0, 32), random.bytes(32)]).toString("base64"),
      after: `\nPrivate-MAC: ${random.bytes(32).toString("hex")}`,
    })),
    build(
      "wireguard-private-key",
      "private key|wg private key|wireguard key",
      (random) => ({ value: clampScalar(random.bytes(32)) }),
      "opaque",
    ),
    build(
      "wireguard-preshared-key",
      "preshared key|wg psk",
      (random) => ({ value: random.bytes(32).toString("base64") }),
      "opaque",
    ),
    build(
      "jwk-private-exponent",
      "jwk|signing jwk|private jwk",
      (random) => {
        const jwk = makeEc(random, "P-256").export({ format: "jwk" });
        return {
          before: `{"kty":"EC","crv":"P-256","x":"${jwk.x}","y":"${jwk.y}","d":"`,
          value: String(jwk.d),
          after: '","use":"sig"}',
        };
      },
      "token",
    ),
    build(
      "minisign-secret-key",
      "minisign key|signify key",
      (random) => ({
        value: Buffer.concat([Buffer.from("EdScB2", "latin1"), random.bytes(152)]).toString("base64"),
      }),
      "opaque",
    ),
  ];
}

function build(name: string, labels: string, make: KeyMaker, nature: Nature = "pem"): Family {
  return { name, nature, labels: labels.split("|"), make };
}

const dumpDer = (rsa: KeyObject): Buffer => rsa.export({ format: "der", type: "pkcs1" });

function clampScalar(bytes: Buffer): string {
  bytes[0] = (bytes[0] ?? 0) & 248;
  bytes[31] = ((bytes[31] ?? 0) & 127) | 64;
  return bytes.toString("base64");
}

function splitArmor(pem: string): SecretValue {
  const [first = "", ...rest] = pem.trimEnd().split("\n");
  const last = rest.pop() ?? "";
  return { before: `${first}\n`, value: rest.join("\n"), after: `\n${last}` };
}

function wrapArmor(name: string, bytes: Buffer, headers = ""): SecretValue {
  const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
  return { before: `-----BEGIN ${name}-----\n${headers}`, value: lines.join("\n"), after: `\n-----END ${name}-----` };
}

/** The old way of OpenSSL: one round of MD5 over passphrase and salt. */
function encryptPkcs1(der: Buffer, random: Random): SecretValue {
  const salt = random.bytes(16);
  const secret = createHash("md5").update(random.bytes(12)).update(salt.subarray(0, 8)).digest();
  const cipher = createCipheriv("aes-128-cbc", secret, salt);
  const headers = `Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${salt.toString("hex").toUpperCase()}\n\n`;
  return wrapArmor("RSA PRIVATE KEY", Buffer.concat([cipher.update(der), cipher.final()]), headers);
}

const wrapDer = (tag: number, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([body.length < 128 ? Buffer.of(tag, body.length) : Buffer.of(tag, 0x81, body.length), body]);
};

function encryptPkcs8(plain: KeyObject, random: Random): SecretValue {
  const [salt, vector] = [random.bytes(8), random.bytes(16)];
  const cipher = createCipheriv("aes-256-cbc", pbkdf2Sync(random.bytes(12), salt, 2048, 32, "sha256"), vector);
  const closed = Buffer.concat([cipher.update(plain.export({ format: "der", type: "pkcs8" })), cipher.final()]);
  const writeOid = (hex: string): Buffer => wrapDer(6, Buffer.from(hex, "hex"));
  const hmac = wrapDer(0x30, writeOid("2a864886f70d0209"), Buffer.of(5, 0));
  const derive = wrapDer(0x30, wrapDer(4, salt), wrapDer(2, Buffer.of(8, 0)), hmac);
  const scheme = wrapDer(0x30, writeOid("60864801650304012a"), wrapDer(4, vector));
  const method = wrapDer(0x30, wrapDer(0x30, writeOid("2a864886f70d01050c"), derive), scheme);
  const whole = wrapDer(0x30, wrapDer(0x30, writeOid("2a864886f70d01050d"), method), wrapDer(4, closed));
  return wrapArmor("ENCRYPTED PRIVATE KEY", whole);
}

function makePgp(random: Random): SecretValue {
  const head = Buffer.from([0x94, 0x58, 0x04, 0x65, 0x91, 0x20, random.int(0, 255), 0x16]);
  const curve = Buffer.from("092b06010401da470f0101", "hex");
  const bytes = Buffer.concat([
    head,
    curve,
    Buffer.from("010740", "hex"),
    random.bytes(32),
    Buffer.of(0),
    random.bytes(180),
  ]);
  const body = wrapArmor("PGP PRIVATE KEY BLOCK", bytes, "\n");
  return { ...body, value: `${body.value}\n=${sumCrc24(bytes).toString("base64")}` };
}

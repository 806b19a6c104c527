import { createHash, createHmac, createPrivateKey } from "node:crypto";

export interface FakeSecret {
  readonly name: string;
  readonly value: string;
}

const DIGITS = "0123456789";
const UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const LOWER = UPPER.toLowerCase();
const BASE62 = DIGITS + UPPER + LOWER;
const BASE32 = `${UPPER}234567`;
const BASE64 = `${BASE62}+/`;
const BASE64URL = `${BASE62}-_`;

type Draw = (alphabet: string, length: number) => string;

// Each value is put together here, at run time: no committed file holds a complete one, so no scanner stops a push.
const FAMILIES: { readonly [name: string]: (draw: Draw) => string } = {
  github: (draw) => withChecksum("ghp_", draw(BASE62, 30)),
  "aws-id": (draw) => `AKIA${draw(BASE32, 16)}`,
  "aws-secret": (draw) => draw(BASE64, 40),
  stripe: (draw) => `sk_live_${draw(BASE62, 24)}`,
  openai: (draw) => `sk-proj-${draw(BASE62, 74)}T3BlbkFJ${draw(BASE62, 74)}`,
  anthropic: (draw) => `sk-ant-api03-${draw(BASE62, 93)}AA`,
  slack: (draw) => `xoxb-${number(draw, 12)}-${number(draw, 13)}-${draw(BASE62, 24)}`,
  telegram: (draw) => `${number(draw, 10)}:AA${draw(BASE64URL, 32)}${draw(BASE62, 1)}`,
  jwt: (draw) => jwt({ sub: "pilot", aud: "tide-feed", scope: "gauges:read" }, draw(BASE62, 32)),
  "postgres-url": (draw) => `postgres://berths:${draw(BASE62, 20)}@db.harbor.example:5432/berths`,
  pem: (draw) => privateKey(draw),
  "netrc-password": (draw) => `${draw(LOWER, 6)}-${draw(DIGITS, 4)}-${draw(UPPER, 6)}`,
  "gateway-token": (draw) => draw("0123456789abcdef", 48),
};

/** One worthless value of each family, well-formed where the family has a form; the same seed gives the same values. */
export function fakeSecrets(seed: string): readonly FakeSecret[] {
  return Object.entries(FAMILIES).map(([name, make]) => ({ name, value: make(drawer(`${seed}/${name}`)) }));
}

/** Draws letters from a stream of bytes that depends only on the seed. */
function drawer(seed: string): Draw {
  let drawn = 0;
  return (alphabet, length) => {
    drawn += 1;
    const bytes = createHash("shake256", { outputLength: length }).update(`${seed}/${drawn}`).digest();
    return Array.from(bytes, (byte) => alphabet.charAt(byte % alphabet.length)).join("");
  };
}

/** A number that does not start with zero, as ids are written. */
function number(draw: Draw, length: number): string {
  return draw("123456789", 1) + draw(DIGITS, length - 1);
}

/** GitHub's form: the last six letters are the CRC32 of the random part in base 62. */
function withChecksum(prefix: string, random: string): string {
  let rest = crc32(random);
  let checksum = "";
  for (let place = 0; place < 6; place += 1) {
    checksum = BASE62.charAt(rest % 62) + checksum;
    rest = Math.floor(rest / 62);
  }
  return prefix + random + checksum;
}

/** Bit by bit: thirty letters need no table. */
function crc32(text: string): number {
  let crc = 0xffffffff;
  for (const byte of Buffer.from(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function jwt(claims: object, key: string): string {
  const parts = [{ alg: "HS256", typ: "JWT" }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString("base64url"),
  );
  const signed = parts.join(".");
  return `${signed}.${createHmac("sha256", key).update(signed).digest("base64url")}`;
}

/** An ed25519 key as PKCS#8 is a fixed 16-byte head and 32 free bytes, so it can be derived from the seed. */
function privateKey(draw: Draw): string {
  const head = Buffer.from("302e020100300506032b657004220420", "hex");
  const der = Buffer.concat([head, Buffer.from(draw(BASE62, 32))]);
  return createPrivateKey({ key: der, format: "der", type: "pkcs8" })
    .export({ format: "pem", type: "pkcs8" })
    .toString();
}

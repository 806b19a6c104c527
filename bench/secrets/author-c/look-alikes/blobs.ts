import { createPublicKey } from "node:crypto";
import { rootCertificates } from "node:tls";
import { makeEc, makeEd25519 } from "../families/seeded-keys.ts";
import { mark } from "../marks.ts";
import { ALPHABETS } from "../pattern.ts";
import type { Rand } from "../rand.ts";
import type { Likeness } from "./look-alike.ts";

const spki = (rand: Rand) => createPublicKey(makeEc(rand)).export({ format: "pem", type: "spki" }).toString().trim();

function writeSshPublic(rand: Rand): string {
  const point = createPublicKey(makeEd25519(rand).key).export({ format: "der", type: "spki" }).subarray(12);
  const head = Buffer.from("0000000b7373682d6564323535313900000020", "hex");
  return mark(`ssh-ed25519 ${Buffer.concat([head, point]).toString("base64")}`);
}

const png = (rand: Rand) => {
  const head = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
  return Buffer.concat([head, rand.bytes(rand.between(90, 400))]).toString("base64");
};

const minified = (rand: Rand) => {
  const letter = () => rand.chars(ALPHABETS.l ?? "", 1);
  return Array.from({ length: rand.between(8, 24) }, () => {
    const [a, b, c] = [letter(), letter(), letter()];
    return rand.pick([
      `function ${a}(${b},${c}){return ${b}.key===${c}?${a}(${b}.token,0):void 0}`,
      `var ${a}=${b}.password||${c}[${rand.int(99)}];`,
      `${a}=(${b},${c})=>${b}<<${rand.int(31)}^${c};`,
    ]);
  }).join("");
};

const path = (rand: Rand) =>
  Array.from(
    { length: rand.between(12, 40) },
    () => `${rand.pick(["l", "c", "q", "a", "M"])}${rand.int(99)}.${rand.int(999)}-${rand.int(9)}.${rand.int(99)}`,
  ).join("");

const mappings = (rand: Rand) =>
  Array.from({ length: rand.between(20, 60) }, () => rand.chars("ACEGIKMOQSUWYacegikmoq", 4)).join(",");

const rows: readonly (readonly [kind: string, write: (rand: Rand) => string])[] = [
  ["certificate", (r) => mark(r.pick(rootCertificates))],
  [
    "certificate-base64",
    (r) => `    certificate-authority-data: ${mark(Buffer.from(`${r.pick(rootCertificates)}\n`).toString("base64"))}`,
  ],
  ["public-key", (r) => mark(spki(r))],
  ["public-key-json", (r) => `"publicKey": "${mark(spki(r).replaceAll("\n", "\\n"))}"`],
  ["ssh-public-key", (r) => `${writeSshPublic(r)} lena@pier`],
  ["known-host", (r) => `git.example.net ${writeSshPublic(r)}`],
  [
    "pgp-public-key",
    (r) =>
      mark(
        `-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDMEZ${r.chars(ALPHABETS.b ?? "", 59)}\n${r.chars(ALPHABETS.b ?? "", 64)}\n=${r.chars(ALPHABETS.b ?? "", 4)}\n-----END PGP PUBLIC KEY BLOCK-----`,
      ),
  ],
  [
    "pgp-signature",
    (r) =>
      mark(
        `-----BEGIN PGP SIGNATURE-----\n\niQIzBAAB${r.chars(ALPHABETS.b ?? "", 56)}\n${r.chars(ALPHABETS.b ?? "", 64)}\n-----END PGP SIGNATURE-----`,
      ),
  ],
  [
    "jwk-public",
    (r) =>
      `{"kty":"EC","crv":"P-256","x":"${mark(r.chars(ALPHABETS.w ?? "", 43))}","y":"${mark(r.chars(ALPHABETS.w ?? "", 43))}","use":"sig"}`,
  ],
  ["wireguard-public", (r) => `PublicKey = ${mark(r.bytes(32).toString("base64"))}`],
  ["data-image", (r) => `<img src="${mark(`data:image/png;base64,${png(r)}`)}" alt="pier">`],
  ["data-image-css", (r) => `background: url(${mark(`data:image/png;base64,${png(r)}`)}) no-repeat;`],
  [
    "font-data",
    (r) =>
      `src: url(${mark(`data:font/woff2;base64,d09GMgABAAAAA${r.chars(ALPHABETS.b ?? "", r.between(120, 400))}`)}) format("woff2");`,
  ],
  ["svg-path", (r) => `<path d="${mark(path(r))}" fill="none"/>`],
  ["minified-code", (r) => mark(minified(r))],
  ["source-map", (r) => `{"version":3,"mappings":"${mark(mappings(r))}"}`],
  [
    "base64-of-prose",
    (r) =>
      mark(
        Buffer.from(
          `The ${r.pick(["night", "morning"])} ferry leaves pier ${r.int(40)} at ${r.int(24)}:30 and waits for nobody, as ever.`,
        ).toString("base64"),
      ),
  ],
  [
    "hexdump-of-binary",
    (r) =>
      mark(
        `00000000: 7f45 4c46 0201 0100 ${r.bytes(2).toString("hex")} ${r.bytes(2).toString("hex")} ${r.bytes(2).toString("hex")} ${r.bytes(2).toString("hex")}  .ELF............`,
      ),
  ],
  ["gzip-base64", (r) => `"body": "${mark(`H4sIAAAAAAAA${r.chars(ALPHABETS.b ?? "", r.between(80, 200))}=`)}"`],
  [
    "sorted-word-list",
    (r) =>
      mark(
        Array.from({ length: 12 }, () =>
          r.pick(["anchor", "berth", "crane", "dock", "ferry", "gull", "harbor", "tide"]),
        ).join(" "),
      ),
  ],
];

/** Long runs of letters that are public by nature. */
export const BLOBS: readonly Likeness[] = rows.map(([kind, write]) => ({ kind, mayBeHidden: false, write }));

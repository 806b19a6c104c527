import { createPublicKey } from "node:crypto";
import { ecKey, sshPublicLine } from "../elliptic.ts";
import { fill } from "../fill.ts";
import type { Random } from "../random.ts";
import { rsaKey } from "../rsa.ts";
import { bech32 } from "../wallet-keys.ts";
import { looksLike, mayBeHidden } from "./kind.ts";

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

function lines(text: string, width: number): string {
  return (text.match(new RegExp(`.{1,${width}}`, "g")) ?? []).join("\n");
}

function publicPem(random: Random): string {
  const key = createPublicKey(random.chance(0.5) ? rsaKey(random) : ecKey(random));
  return key.export({ type: "spki", format: "pem" }).toString().trim();
}

/** The shape of a certificate, not one that anybody signed. */
function certificate(random: Random): string {
  const der = Buffer.concat([
    Buffer.from("308203a930820291a003020102021410", "hex"),
    random.bytes(random.int(600, 1000)),
  ]);
  return `-----BEGIN CERTIFICATE-----\n${lines(base64(der), 64)}\n-----END CERTIFICATE-----`;
}

const words = (random: Random) => ({
  ssh: sshPublicLine(random),
  pem: publicPem(random),
  cert: certificate(random),
  png: `iVBORw0KGgoAAAANSUhEUgAA${base64(random.bytes(random.int(120, 900)))}`,
  jpeg: `/9j/4AAQSkZJRgABAQ${base64(random.bytes(random.int(120, 900)))}`,
  font: `d09GMgABAAAAA${base64(random.bytes(random.int(200, 900)))}`,
  wasm: `AGFzbQEAAAAB${base64(random.bytes(random.int(100, 600)))}`,
  gzip: `H4sIAAAAAAAAA${base64(random.bytes(random.int(100, 500)))}`,
  svg: Buffer.from(
    fill(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {2d} {2d}"><path d="M{1d} {1d}h{2d}v{2d}z"/></svg>',
      random,
    ),
  ).toString("base64"),
  signature: base64(random.bytes(64)),
  thinking: base64(random.bytes(random.int(200, 700))),
  map: Array.from(
    { length: 80 },
    () => random.pick(["AAAA", "IAAI", "CACF", "MAAM", "QAQC", "SAAS"]) + fill(",{1-2w}AAA{1w}", random),
  ).join(";"),
});

export const PUBLIC_THINGS = [
  looksLike(
    "ssh-public-key",
    ["«{ssh}» marina@quay", "$ cat ~/.ssh/id_ed25519.pub\n«{ssh}» deploy", 'command="/usr/bin/rrsync" «{ssh}» backup'],
    words,
  ),
  looksLike("known-hosts", ["github.com «{ssh}»", "|1|{27b}=|{27b}= «{ssh}»"], words),
  looksLike("public-key-pem", ["«{pem}»", "JWT_PUBLIC_KEY:\n«{pem}»"], words),
  looksLike("certificate", ["«{cert}»", "$ openssl s_client -connect {site}:443\n«{cert}»\nsubject=CN={site}"], words),
  looksLike("pgp-public-key", [
    "«-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDMEZ{60b}\n{64b}\n{64b}\n={4b}\n-----END PGP PUBLIC KEY BLOCK-----»",
  ]),
  looksLike("pgp-signature", [
    "«-----BEGIN PGP SIGNATURE-----\n\niHUEABYKAB0WIQ{50b}\n{64b}\n={4b}\n-----END PGP SIGNATURE-----»",
  ]),
  looksLike("age-recipient", ["# public key: «{age}»", "age -r «{age}» -o dump.age dump.sql"], (random) => ({
    age: bech32("age", random),
  })),
  looksLike("age-encrypted", [
    "«-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24ub3JnL3Yx{36b}\n{64b}\n-----END AGE ENCRYPTED FILE-----»",
  ]),
  looksLike("sops-encrypted", ["db_password: «ENC[AES256_GCM,data:{24b},iv:{43b}=,tag:{22b}==,type:str]»"]),
  looksLike("ansible-vault-encrypted", ["«$ANSIBLE_VAULT;1.1;AES256\n{80h}\n{80h}\n{60h}»"]),
  mayBeHidden("sealed-secret", ["  encryptedData:\n    password: «AgB{180b}»"]),
  looksLike("wireguard-public-key", [
    "[Peer]\nPublicKey = «{43b}=»\nAllowedIPs = 10.8.0.2/32",
    "peer: «{43b}=»\n  endpoint: {ip}:51820",
  ]),
  looksLike("jwks-public", [
    '{"kty":"RSA","use":"sig","kid":"{20u}","n":"«{342u}»","e":"AQAB"}',
    '{"kty":"EC","crv":"P-256","x":"«{43u}»","y":"{43u}"}',
  ]),
  looksLike(
    "base64-image",
    [
      "data:image/png;base64,«{png}»",
      '"source":{"type":"base64","media_type":"image/jpeg","data":"«{jpeg}»"}',
      'src="data:image/svg+xml;base64,«{svg}»"',
    ],
    words,
  ),
  looksLike("base64-font", ["src:url(data:font/woff2;base64,«{font}») format('woff2')"], words),
  looksLike("base64-wasm", ['const wasm = "«{wasm}»";'], words),
  looksLike("base64-gzip", ["«{gzip}»"], words),
  looksLike(
    "source-map",
    [
      "//# sourceMappingURL=data:application/json;base64,«eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpb{200b}»",
      '"mappings":"«{map}»"',
    ],
    words,
  ),
  looksLike(
    "thinking-signature",
    ['{"type":"thinking","thinking":"","signature":"«{thinking}»"}', '"thoughtSignature":"«{thinking}»"'],
    words,
  ),
  looksLike("encrypted-reasoning", ['"encrypted_content":"«gAAAAAB{thinking}»"'], words),
  looksLike(
    "cosign-signature",
    ['"dev.cosignproject.cosign/signature": "«{signature}»"', '"sig": "«{signature}»"'],
    words,
  ),
  looksLike("dkim-public-key", ["v=DKIM1; k=rsa; p=«MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQ{170b}IDAQAB»"]),
  looksLike("public-certificate-pin", ['pin-sha256="«{43b}=»"', "curl --pinnedpubkey «sha256//{43b}=» https://{site}"]),
  looksLike("lat-long", ['"coordinates":[«9.{14d}»,53.{13d}]']),
  looksLike("minified-javascript", [
    '«!function(e,t){"object"==typeof exports?t(exports):t(e.tide={})}(this,function(e){var n={key:1,token:2},r=n.token||e.key;e.auth=function(t){return t.password&&n[t.token]}});»',
  ]),
  looksLike("css", [
    "«.login-form input[type=password]{color:#{6h};background:#{6h};margin:{1d}px {2d}px}»",
    "--accent: «#{6h}»;",
  ]),
  looksLike("svg-path", ['<path d="«M{2d}.{2d} {1d}c0-1.1.9-2 2-2h{2d}a2 2 0 0 1 2 2v{2d}.{2d}l-{1d} {1d}z»"/>']),
  looksLike("dna-and-alphabet", [
    'const ALPHABET = "«ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/»";',
    'digits = "«0123456789abcdefghijklmnopqrstuvwxyz»"',
  ]),
];

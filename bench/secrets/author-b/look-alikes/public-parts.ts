import { createPublicKey } from "node:crypto";
import { rootCertificates } from "node:tls";
import { encodeBech32, sumCrc24 } from "../checksums.ts";
import { makeEc, makeEd25519 } from "../families/der.ts";
import { listLookAlikes } from "../look-alike.ts";
import { mark } from "../marks.ts";
import type { Random } from "../prng.ts";

/** Halves of keys that are meant to be seen, and pictures. */
export const PUBLIC_PARTS = [
  ...listLookAlikes("survives", {
    "public-key-pem": (random) =>
      mark(String(createPublicKey(makeEc(random, "P-256")).export({ format: "pem", type: "spki" })).trim()),
    "ed25519-public-key-pem": (random) =>
      mark(String(createPublicKey(makeEd25519(random)).export({ format: "pem", type: "spki" })).trim()),
    "certificate-pem": (random) => mark(random.pick(rootCertificates)),
    "certificate-in-json": (random) => `"ca_cert": "${mark(random.pick(rootCertificates).replaceAll("\n", "\\n"))}",`,
    "certificate-in-kubeconfig": (random) =>
      `    certificate-authority-data: ${mark(Buffer.from(random.pick(rootCertificates)).toString("base64"))}`,
    "pgp-public-key": (random) => {
      const bytes = random.bytes(220);
      const body = bytes.toString("base64").match(/.{1,64}/g) ?? [];
      return mark(
        `-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n${body.join("\n")}\n=${sumCrc24(bytes).toString("base64")}\n-----END PGP PUBLIC KEY BLOCK-----`,
      );
    },
    "pgp-signature": (random) => {
      const body =
        random
          .bytes(119)
          .toString("base64")
          .match(/.{1,64}/g) ?? [];
      return mark(`-----BEGIN PGP SIGNATURE-----\n\n${body.join("\n")}\n-----END PGP SIGNATURE-----`);
    },
    "ssh-public-key": (random) => `${mark(`ssh-ed25519 ${makeSshBody(random)}`)} crane@harbor`,
    "authorized-keys-line": (random) =>
      `command="/bin/sync",no-pty ${mark(`ssh-ed25519 ${makeSshBody(random)}`)} deploy@pier-7`,
    "known-hosts-line": (random) => `git.harbor.example,10.0.0.4 ${mark(`ssh-ed25519 ${makeSshBody(random)}`)}`,
    "age-recipient": (random) => `sops --age ${mark(encodeBech32("age", random.bytes(32)))} -e secrets.yaml`,
    "nostr-public-key": (random) => `profile: ${mark(encodeBech32("npub", random.bytes(32)))}`,
    "jwks-public-key": (random) => {
      const { x, y } = makeEc(random, "P-256").export({ format: "jwk" });
      return `{"keys":[{"kty":"EC","crv":"P-256","kid":"crane-1","x":"${mark(String(x))}","y":"${mark(String(y))}","use":"sig"}]}`;
    },
    "wireguard-public-key": ["[Peer]\nPublicKey = [[<B32>]]\nEndpoint = 203.0.113.9:51820"],
    "dkim-record": [
      'crane._domainkey IN TXT "v=DKIM1; k=rsa; p=[[MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC<b174>IDAQAB]]"',
    ],
    "vapid-public-key": ['applicationServerKey: "[[B<u86>]]"'],
    "minisign-public-key": ["untrusted comment: minisign public key\n[[RWQ<b53>]]"],
    "stripe-publishable-key": ['const stripe = loadStripe("[[pk_live_51<w97>]]");'],
    "supabase-publishable-key": ["NEXT_PUBLIC_SUPABASE_KEY=[[sb_publishable_<u22>_<u8>]]"],
    "posthog-project-key": ["posthog.init('[[phc_<w43>]]')"],
    "mapbox-public-token": ["mapboxgl.accessToken = '[[pk.eyJ1Ijoi<w60>.<u22>]]';"],
    "clerk-publishable-key": ["VITE_CLERK_PUBLISHABLE_KEY=[[pk_live_<w46>]]"],
    "langfuse-public-key": ["LANGFUSE_PUBLIC_KEY=[[pk-lf-<uuid>]]"],
    "recaptcha-site-key": ['<div class="g-recaptcha" data-sitekey="[[6L<u38>]]"></div>'],
    "sentry-public-dsn": ["SENTRY_DSN=[[https://<x32>@o<d6>.ingest.sentry.io/<d7>]]"],
    "png-data-url": ['<img src="[[data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAA<b600>]]">'],
    "jpeg-data-in-json": [
      '{"type":"base64","media_type":"image/jpeg","data":"[[/9j/4AAQSkZJRgABAQAAAQABAAD/2wBD<b800>]]"}',
    ],
    "font-data-url": ["src: url([[data:font/woff2;base64,d09GMgABAAAAA<b500>]]) format('woff2');"],
    "svg-path": [
      '<path d="[[M<d2>.<d2>,<d2>.<d2>c<d1>.<d2>-<d1>.<d2>,<d1>.<d2>-<d1>.<d2>l<d2>.<d1>,<d2>v<d1>.<d2>h-<d2>z]]"/>',
    ],
    "source-map-mappings": [
      '"mappings": "[[AAAA,SAASA,<l4>,CAACC,<l4>;EACR,<l4>,GAAGC,<l6>,CAAC;IAC<l3>,<l4>,CAAC,<l4>]]"',
    ],
  }),
  ...listLookAlikes("may-be-hidden", {
    "firebase-web-api-key": [
      'const firebaseConfig = { apiKey: "[[AIzaSy<u33>]]", authDomain: "harbor.firebaseapp.com" };',
    ],
    "algolia-search-key": ["algoliasearch('<K10>', '[[<x32>]]') // search-only"],
    "sops-ciphertext": ["db_password: [[ENC[AES256_GCM,data:<b16>,iv:<b43>=,tag:<b22>==,type:str] ]]"],
    "ansible-vault-ciphertext": ["db_password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  [[<x80>]]"],
    "sealed-secret": ["  encryptedData:\n    password: [[AgB<b300>]]"],
    "presigned-signature-expired": ["?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=60&X-Amz-Signature=[[<x64>]]"],
  }),
];

function makeSshBody(random: Random): string {
  const head = Buffer.from("0000000b7373682d6564323535313900000020", "hex");
  return Buffer.concat([head, random.bytes(32)]).toString("base64");
}

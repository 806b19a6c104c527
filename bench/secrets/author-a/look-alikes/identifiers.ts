import { fingerprint } from "../elliptic.ts";
import { looksLike } from "./kind.ts";

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

export const IDENTIFIERS = [
  looksLike("git-sha", [
    "commit «{40h}»\nAuthor: {person} <{mail}>",
    "HEAD is now at «{40h}» {verb} {noun}",
    "index «{7h}..{7h}» 100644",
    "«{8h}» {verb} the {noun} ({person})",
  ]),
  looksLike("git-tree-listing", ["100644 blob «{40h}»\t{file}", "«{40h}»\trefs/heads/main"]),
  looksLike("uuid", [
    "request id: «{uuid}»",
    '{"id":"«{uuid}»","name":"{service}"}',
    "Resource «{uuid}» deleted",
    "/subscriptions/«{uuid}»/resourceGroups/quay",
  ]),
  looksLike("ulid", ["job «01J{23A}» queued", '{"eventId":"«01H{23A}»"}']),
  looksLike("object-id", ['{"_id":{"$oid":"«{24h}»"}}', "ObjectId('«{24h}»')"]),
  looksLike("sha256-digest", ["«{64h}»  manifest-{4d}.tar.gz", "sha256:«{64h}»", "checksum «{64h}» ok"]),
  looksLike("md5-digest", ["«{32h}»  dump.sql", "MD5 (dump.sql) = «{32h}»", 'md5: "«{32h}»"']),
  looksLike(
    "integrity-hash",
    [
      '"integrity": "«sha512-{sum}»"',
      "      integrity: «sha512-{sum}»",
      'integrity="«sha384-{64b}»" crossorigin="anonymous"',
    ],
    (random) => ({ sum: base64(random.bytes(64)) }),
  ),
  looksLike("go-sum", [
    "github.com/quay/berths v1.{1d}.{1d} «h1:{43b}=»",
    "golang.org/x/crypto v0.{2d}.0/go.mod «h1:{43b}=»",
  ]),
  looksLike("cargo-checksum", ['checksum = "«{64h}»"\n']),
  looksLike("python-hashes", ["    --hash=«sha256:{64h}» \\", 'hash = "«sha256:{64h}»"']),
  looksLike("nix-hash", ['sha256 = "«{52a}»";', 'hash = "«sha256-{43b}=»";']),
  looksLike("content-hash-in-name", [
    "dist/assets/«index-{8u}.js»  142.1 kB",
    "/_next/static/chunks/«{3d}-{16h}.js»",
    "main.«{20h}».css",
  ]),
  looksLike("etag", ['ETag: "«{32h}»"', 'etag: W/"«{2h}-{27b}»"', 'If-None-Match: "«{32h}-{1d}»"']),
  looksLike("docker-digest", [
    "{image}@sha256:«{64h}»",
    "Digest: sha256:«{64h}»\nStatus: Image is up to date",
    "Successfully built «{12h}»",
  ]),
  looksLike("container-id", ['«{12h}»   {image}   "docker-entrypoint.s…"   3 hours ago   Up 3 hours', "«{64h}»"]),
  looksLike("pod-name", ["«{service}-{9h}-{5a}»   1/1   Running   0   {2d}h", "pod/«{service}-{10a}-{5a}» deleted"]),
  looksLike("tool-call-id", [
    '{"type":"tool_use","id":"«toolu_01{22w}»","name":"bash"}',
    '"tool_call_id":"«call_{24w}»"',
    'callId: "«call_{24w}|fc_{48h}»"',
  ]),
  looksLike("message-id", [
    "Message-ID: <«{24w}»@mail.tidewater.net>",
    '"id":"«msg_01{22w}»","role":"assistant"',
    '"id":"«chatcmpl-{29w}»"',
    '"response_id":"«resp_{48h}»"',
  ]),
  looksLike("request-id", [
    "x-request-id: «{uuid}»",
    "x-amzn-requestid: «{uuid}»",
    "cf-ray: «{16h}-FRA»",
    '"request_id":"«req_01{22w}»"',
    "x-amz-id-2: «{75b}=»",
  ]),
  looksLike("trace-id", [
    "traceparent: «00-{32h}-{16h}-01»",
    '"trace_id":"«{32h}»","span_id":"{16h}"',
    "X-Amzn-Trace-Id: «Root=1-{8h}-{24h}»",
  ]),
  looksLike("aws-arn", [
    "«arn:aws:iam::{12d}:role/harbor-deploy»",
    '"Resource": "«arn:aws:s3:::harbor-manifests/*»"',
    "«arn:aws:secretsmanager:eu-central-1:{12d}:secret:harbor/db-{6w}»",
  ]),
  looksLike("aws-resource-id", [
    "InstanceId: «i-0{16h}»",
    "subnet-«{17h}»",
    '"Account": "«{12d}»"',
    '"UserId": "«AIDA{17A}»"',
  ]),
  looksLike("stripe-object-id", [
    '"customer": "«cus_{14w}»"',
    '"id": "«pi_3{23w}»"',
    "charge «ch_3{23w}» succeeded",
    '"price": "«price_1{23w}»"',
    '"id": "«evt_1{23w}»"',
  ]),
  looksLike("stripe-publishable-key", ["«pk_live_51{97w}»", 'const stripe = Stripe("«pk_test_51{97w}»");']),
  looksLike("public-client-id", [
    'client_id: "«{12d}-{32a}.apps.googleusercontent.com»"',
    '"clientId": "«Iv1.{16h}»"',
    "AZURE_CLIENT_ID=«{uuid}»",
    "AZURE_TENANT_ID=«{uuid}»",
  ]),
  looksLike(
    "publishable-key",
    [
      'posthog.init("«phc_{43w}»")',
      'mapboxgl.accessToken = "«pk.{map}.{22u}»"',
      "NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY=«sb_publishable_{22u}_{8u}»",
    ],
    () => ({ map: base64(Buffer.from('{"u":"quay"}')).replaceAll("=", "") }),
  ),
  looksLike("sentry-public-dsn", ['dsn: "«https://{32h}@o{6d}.ingest.sentry.io/{7d}»"']),
  looksLike("slack-ids", ["channel «C0{9A}» user U0{9A}", '"team":"«T0{9A}»"', 'thread_ts: "«17{8d}.{6d}»"']),
  looksLike("discord-snowflake", ["channel_id: «1{17d}»", '"guild":"«{18d}»"']),
  looksLike(
    "ssh-fingerprint",
    ["256 «{print}» marina@quay (ED25519)", "The key fingerprint is:\n«{print}»"],
    (random) => ({ print: fingerprint(random) }),
  ),
  looksLike("md5-fingerprint", [
    "2048 «MD5:{2h}:{2h}:{2h}:{2h}:{2h}:{2h}:{2h}:{2h}:{2h}:{2h}:{2h}:{2h}:{2h}:{2h}:{2h}:{2h}» (RSA)",
  ]),
  looksLike("gpg-fingerprint", [
    "      «{4H} {4H} {4H} {4H} {4H}  {4H} {4H} {4H} {4H} {4H}»",
    "gpg: key «{16H}»: public key imported",
  ]),
  looksLike("mac-address", ["link/ether «{2h}:{2h}:{2h}:{2h}:{2h}:{2h}» brd ff:ff:ff:ff:ff:ff"]),
  looksLike("ip-address", ["inet «{ip}»/24 scope global eth0", "inet6 «fe80::{4h}:{4h}:{4h}:{4h}»/64"]),
  looksLike("ethereum-address", ['to: "«0x{40h}»"', "tx «0x{64h}» mined"]),
  looksLike("ipfs-cid", ["«Qm{44s}»", "added «bafybei{52T}» manifest.json"]),
  looksLike("npm-lock-resolved", [
    '"resolved": "«https://npm.harbor-line.io/berths/-/berths-1.{1d}.{1d}.tgz»"',
    "resolved «https://npm.harbor-line.io/tide/-/tide-2.{1d}.0.tgz#{40h}»",
  ]),
  looksLike("timestamp-number", ["time=«17{8d}»", "«2026-01-1{1d}T09:1{1d}:0{1d}.{9d}Z»", "elapsed: «{5d}.{3d}»ms"]),
  looksLike("version", [
    "openssl «3.0.{2d}-1~deb12u{1d}»",
    "tsx v«4.{2d}.{1d}»",
    "«linux-image-6.1.0-{2d}-cloud-amd64»",
  ]),
  looksLike("windows-guid", ["HKCR\\CLSID\\{«{uuid}»}", "<ProjectGuid>{«{uuid}»}</ProjectGuid>"]),
  looksLike("x509-serial", [
    "Serial Number:\n    «{2h}:{2h}:{2h}:{2h}:{2h}:{2h}:{2h}:{2h}:{2h}:{2h}:{2h}:{2h}»",
    "X509v3 Subject Key Identifier:\n    «{2H}:{2H}:{2H}:{2H}:{2H}:{2H}:{2H}:{2H}:{2H}:{2H}:{2H}:{2H}:{2H}:{2H}:{2H}:{2H}:{2H}:{2H}:{2H}:{2H}»",
  ]),
  looksLike("phone-number", ["tel: «+49 40 {7d}»", "call «+1 (415) 555-0{3d}»"]),
  looksLike("order-number", ["order «HL-{4d}-{6d}» shipped", "tracking «1Z{16A}»", "invoice no. «{10d}»"]),
];

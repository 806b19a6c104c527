import { writeWronglyChecked } from "../checksums.ts";
import { mark } from "../marks.ts";
import { writePattern } from "../pattern.ts";
import type { Rand } from "../rand.ts";
import type { Likeness } from "./look-alike.ts";

const join = (...parts: readonly string[]) => parts.join("");
const claims = Buffer.from('{"sub":"1234567890","name":"John Doe","iat":1516239022}').toString("base64url");
const head = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString("base64url");

/** Keys that vendors print in their own manuals: everyone's, so no one's. In parts, for the scanners' sake. */
const EXAMPLES: Readonly<Record<string, readonly (readonly [label: string, value: string])[]>> = {
  "example-aws-id": [
    ["aws_access_key_id = ", join("AKIA", "IOSFODNN7", "EXAMPLE")],
    ["AccessKeyId: ", join("AKIA", "I44QH8DHB", "EXAMPLE")],
  ],
  "example-aws-secret": [["aws_secret_access_key = ", join("wJalrXUtnFEMI", "/K7MDENG/", "bPxRfiCY", "EXAMPLEKEY")]],
  "example-stripe": [
    ["stripe.api_key = ", join("sk_test_", "4eC39HqLyjW", "DarjtT1zdp7dc")],
    ["curl https://api.stripe.com/v1/charges -u ", join("sk_test_", "BQokikJOvBiI", "2HlWgH4olfQ2")],
  ],
  "example-jwt": [
    ["Authorization: Bearer ", join(head, ".", claims, ".", "SflKxwRJSMeKKF2QT4fw", "pMeJf36POk6yJV_adQssw5c")],
  ],
  "example-github": [['"access_token":"', join("gho_", "16C7e42F292c6912", "E7710c838347Ae178B4a")]],
  "example-slack": [
    ["webhook: ", join("https://hooks.slack.com/services/", "T00000000/B00000000/", "X".repeat(24))],
    ["token=", join("xoxb-", "not-a-real-token-", "this-will-not-work")],
  ],
  "example-telegram": [
    ["TELEGRAM_TOKEN=", join("110201543:", "AAHdqTcvCH1vGWJx", "fSeofSAs0K5PALDsaw")],
    ["https://api.telegram.org/bot", join("123456:", "ABC-DEF1234ghIkl", "-zyx57W2v1u123ew11")],
  ],
  "example-azurite": [
    [
      "AccountName=devstoreaccount1;AccountKey=",
      join("Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1", "OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/", "K1SZFPTOtr/KBHBeksoGMGw=="),
    ],
  ],
  "example-rfc-basic": [["Authorization: Basic ", join("QWxhZGRpbjpv", "cGVuIHNlc2FtZQ==")]],
  "example-mnemonic": [["mnemonic: ", `${"abandon ".repeat(11)}about`]],
};

const examples = Object.entries(EXAMPLES).map(
  ([kind, ways]): Likeness => ({
    kind,
    mayBeHidden: false,
    write: (rand) => {
      const [label, value] = rand.pick(ways);
      return label + mark(value) + (label.endsWith('"') ? '"' : "");
    },
  }),
);

const hideable = (kind: string, write: (rand: Rand) => string): Likeness => ({ kind, mayBeHidden: true, write });
const patterns = (kind: string, ...ways: readonly string[]) =>
  hideable(kind, (rand) => writePattern(rand.pick(ways), rand));

export const DOCUMENTED_KEYS: readonly Likeness[] = [
  ...examples,
  hideable(
    "bad-checksum-github",
    (r) => `GITHUB_TOKEN=${mark(writeWronglyChecked(r.pick(["ghp_", "gho_", "ghs_"]), r))}`,
  ),
  hideable("bad-checksum-npm", (r) => `//npm.example.net/:_authToken=${mark(writeWronglyChecked("npm_", r))}`),
  patterns(
    "publishable-key",
    "stripe publishable key: <pk_live_51{A:97}>",
    "mapboxgl.accessToken = '<pk.eyJ1IjoiaGFyYm9yIiwiYSI6I{A:30}.{w:22}>';",
    "NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY=<pk_test_{A:44}>",
  ),
  patterns(
    "partly-masked",
    "GITHUB_TOKEN=<ghp_{A:2}…{A:4}>",
    "api key <sk-ant-...{A:4}>",
    "token: <{A:4}************{A:4}>",
    "key ending in <{A:4}>",
  ),
  patterns("cut-token", "token starts with <ghp_{A:6}>", "using key <sk-proj-{A:4}...> from env"),
  patterns(
    "default-password",
    "spring.datasource.password=<password>",
    "docker run -e POSTGRES_PASSWORD=<postgres> postgres:16",
    "user: guest, password: <guest>",
    "MYSQL_ROOT_PASSWORD: <example>",
  ),
  patterns("example-rfc-bearer", "Authorization: Bearer <mF_9.B5f-4.1JqM>"),
  patterns("csrf-token", 'name="csrf-token" content="<{b:86}==>"', 'name="_token" value="<{A:40}>"'),
  patterns("password-hash", "admin:<$2b$12${A:53}>", "lena:<$apr1${A:8}${A:22}>"),
];

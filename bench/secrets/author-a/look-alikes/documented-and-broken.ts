import { cardNumber } from "../checksums.ts";
import { looksLike, mayBeHidden } from "./kind.ts";

/** Printed in vendors' documentation; in parts, so that nothing takes this file for a leak. */
const aws = ["AKIA", "IOSFODNN7", "EXAMPLE"].join("");
const awsSecret = ["wJalrXUtnFEMI", "/K7MDENG/", "bPxRfiCYEXAMPLE", "KEY"].join("");
const stripe = ["sk", "test", "4eC39HqLyjWDarjtT1zdp7dc"].join("_");
const stripeOld = ["sk", "test", "BQokikJOvBiI2HlWgH4olfQ2"].join("_");
const jwtIo = [
  "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9",
  "eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ",
  "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c",
].join(".");
const slack = ["https://hooks.slack.com/services", "T00000000", "B00000000", "X".repeat(24)].join("/");
const azurite = ["Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq", "K1SZFPTOtr", "KBHBeksoGMGw=="].join(
  "/",
);
const words = () => ({
  aws,
  awsSecret,
  stripe,
  stripeOld,
  jwtIo,
  slack,
  azurite,
  card: ["4242", "4242", "4242", "4242"].join(""),
});

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

export const DOCUMENTED_AND_BROKEN = [
  looksLike(
    "example-aws-key",
    ["AWS_ACCESS_KEY_ID=«{aws}»", "aws_access_key_id = «{aws}»\nregion = us-east-1", '"AccessKeyId": "«{aws}»"'],
    words,
  ),
  looksLike(
    "example-aws-secret",
    ["aws_secret_access_key = «{awsSecret}»", "AWS_SECRET_ACCESS_KEY=«{awsSecret}»"],
    words,
  ),
  looksLike(
    "example-stripe-key",
    ["curl https://api.stripe.com/v1/charges -u «{stripe}»:", 'stripe.api_key = "«{stripeOld}»"'],
    words,
  ),
  looksLike("example-jwt", ["Authorization: Bearer «{jwtIo}»", "token: «{jwtIo}»"], words),
  looksLike("example-slack-webhook", ["curl -X POST -d '{}' «{slack}»"], words),
  looksLike("example-azurite-key", ["AccountName=devstoreaccount1;AccountKey=«{azurite}»;"], words),
  looksLike("example-test-card", ["use the test card «{card}»", '"number": "«{card}»"'], words),
  mayBeHidden("example-url", [
    "postgresql://«user:password@localhost:5432/mydb»",
    "mongodb://«username:password@host:27017/db»",
    "redis://«:password@localhost:6379»",
    "https://«user:pass@example.com»/",
  ]),
  looksLike("example-basic-auth", ["Authorization: Basic «{basic}»"], () => ({
    basic: ["QWxhZGRpbjpv", "cGVuIHNlc2FtZQ=="].join(""),
  })),
  looksLike("example-github-token", ["GITHUB_TOKEN=«{masked}»", "export GH_TOKEN=«{masked}»"], () => ({
    masked: `ghp_${"x".repeat(36)}`,
  })),
  mayBeHidden("made-up-github-token", ["GITHUB_TOKEN=«{counted}»", "export GH_TOKEN=«{counted}»"], () => ({
    counted: ["ghp_", "1234567890abcdef", "GHIJKLMNOPQRSTUVWXYZ"].join(""),
  })),
  looksLike(
    "example-openai-key",
    ["OPENAI_API_KEY=«{masked}»", 'api_key="«sk-...»"', "ANTHROPIC_API_KEY=«sk-ant-...»"],
    () => ({ masked: `sk-${"x".repeat(48)}` }),
  ),
  mayBeHidden("bad-checksum-github", ["GITHUB_TOKEN=«ghp_{36w}»", "token «gho_{36w}» found", "«ghs_{36w}»"]),
  mayBeHidden("bad-checksum-npm", ["//npm.harbor-line.io/:_authToken=«npm_{36w}»", "«npm_{36w}»"]),
  mayBeHidden("bad-checksum-grafana", ["GRAFANA_TOKEN=«glsa_{32w}_{8h}»"]),
  mayBeHidden("bad-jwt", ["Bearer «eyJ{33u}.eyJ{60u}.{43u}»", "token=«{header}.{30h}.{43u}»"], () => ({
    header: base64({ typ: "report", rows: 3 }),
  })),
  mayBeHidden("bad-card", ["order reference «{wrong}»", "number: «{wrong}»"], (random) => {
    const right = cardNumber("4", 16, random);
    return { wrong: right.slice(0, -1) + ((Number(right.at(-1)) + random.int(1, 9)) % 10) };
  }),
  mayBeHidden(
    "bad-pem",
    [
      "«-----BEGIN RSA PRIVATE {KEY}-----\n...\n-----END RSA PRIVATE {KEY}-----»",
      "«-----BEGIN PRIVATE {KEY}-----\nMIIEvQ(snip)\n-----END PRIVATE {KEY}-----»",
    ],
    () => ({ KEY: "KEY" }),
  ),
  mayBeHidden("openclaw-mask", [
    '"botToken": "«__OPENCLAW_REDACTED__»"',
    "token ghp_«{2w}…{4w}» seen",
    "apiKey: «{6w}…{4w}»",
  ]),
];

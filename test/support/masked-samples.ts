const BASE62 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const HEX = "0123456789abcdef";
const UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const DIGITS = "0123456789";

/** The same in every run: among letters drawn anew are some, one day, that no token would have. */
let state = 7;
function below(count: number): number {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
  return (state >> 8) % count;
}

function letters(alphabet: string, count: number): string {
  return Array.from({ length: count }, () => alphabet.charAt(below(alphabet.length))).join("");
}

/** What follows each beginning that OpenClaw masks, in a length its vendor issues. */
const TOKENS: readonly (readonly [prefix: string, alphabet: string, length: number])[] = [
  ...["sk-", "sk-proj-", "sk-ant-api03-"].map((prefix) => [prefix, BASE62, 48] as const),
  ...["ghp_", "gho_", "ghu_", "ghs_", "ghr_"].map((prefix) => [prefix, BASE62, 36] as const),
  ["github_pat_", BASE62, 82],
  ["glpat-", BASE62, 20],
  ["xapp-1-A0", BASE62, 60],
  ["gsk_", BASE62, 52],
  ["AIza", BASE62, 35],
  ["pplx-", BASE62, 48],
  ["npm_", BASE62, 36],
  ["ya29.", BASE62, 120],
  ["1//0", BASE62, 60],
  ["fal_", BASE62, 40],
  ["fc-", HEX, 32],
  ["bb_live_", BASE62, 32],
  ["gAAAAAB", BASE62, 113],
  ...["sk_live_", "sk_test_", "rk_live_"].map((prefix) => [prefix, BASE62, 32] as const),
  ["pypi-AgEIcHlwaS5vcmc", BASE62, 120],
  ...["shpat_", "shpca_", "shppa_", "shpss_"].map((prefix) => [prefix, HEX, 32] as const),
  ...["dop_v1_", "doo_v1_", "dor_v1_"].map((prefix) => [prefix, HEX, 64] as const),
  ["dp.pt.", BASE62, 43],
  ["dckr_pat_", BASE62, 27],
  ["bkua_", HEX, 40],
  ["CCIPAT_", BASE62, 44],
  ["sbp_", HEX, 40],
  ["dapi", HEX, 32],
  ["ddp_", BASE62, 36],
  ["ddw_", BASE62, 36],
  ["glsa_", BASE62, 32],
  ["glc_", BASE62, 80],
  ["nfp_", BASE62, 36],
  ["CFPAT-", BASE62, 43],
  ["ATCTT3xFfG", BASE62, 180],
  ["ATATT3xFfGF0", BASE62, 180],
  ["ATBB", BASE62, 32],
  ["BBDC-", BASE62, 44],
  ["HRKU-AA", BASE62, 58],
  ["apify_api_", BASE62, 36],
  ["FlyV1 fm2_", BASE62, 120],
  ["fio-u-", BASE62, 64],
  ["am_", HEX, 64],
  ["sk_", HEX, 48],
  ["tvly-", BASE62, 32],
  ["exa_", BASE62, 32],
  ["syt_", BASE62, 40],
  ["retaindb_", BASE62, 32],
  ["hsk-", BASE62, 32],
  ["mem0_", BASE62, 40],
  ["brv_", BASE62, 32],
  ["xai-", BASE62, 80],
  ["fw-", BASE62, 24],
  ["fw_", BASE62, 24],
  ["fpk_", BASE62, 32],
  ["AKIA", UPPER, 16],
  ["ASIA", UPPER, 16],
  ["AKID", BASE62, 32],
  ["LTAI", BASE62, 20],
  ["hf_", BASE62, 34],
  ["api_org_", BASE62, 34],
  ["r8_", BASE62, 37],
];

interface Masked {
  readonly family: string;
  readonly text: string;
  readonly secret: string;
}

function within(family: string, write: (secret: string) => string, secret = letters(BASE62, 32)): Masked {
  return { family, text: write(secret), secret };
}

/** Worthless values of each family, made at random: none stands in a file. */
export function maskedSamples(): Masked[] {
  const tokens = TOKENS.map(([prefix, alphabet, length]) =>
    within(prefix, (secret) => `the watch used ${secret} tonight`, prefix + letters(alphabet, length)),
  );
  const slack = ["b", "a", "p", "r", "s"].map((kind) =>
    within(
      `xox${kind}-`,
      (secret) => secret,
      ["xox", `${kind}-`, letters(DIGITS, 12), "-", letters(DIGITS, 12), "-", letters(BASE62, 24)].join(""),
    ),
  );
  return [
    ...tokens,
    ...slack,
    within("SG.", (secret) => secret, ["SG", letters(BASE62, 22), letters(BASE62, 43)].join(".")),
    within("pat-na1-", (secret) => secret, `pat-na1-${[8, 4, 4, 4, 12].map((size) => letters(HEX, size)).join("-")}`),
    within("Telegram", (secret) => secret, `${letters(DIGITS, 10)}:AA${letters(BASE62, 33)}`),
    within("JWT", (secret) => secret, jwt()),
    within("environment", (secret) => `export HARBOR_TOKEN=${secret}`),
    within("JSON field", (secret) => `{"apiKey":"${secret}"}`),
    within("flag", (secret) => `harbor --token ${secret}`),
    within("bearer", (secret) => `Authorization: Bearer ${secret}`),
    within("basic", (secret) => `Authorization: Basic ${secret}`),
    within("bot", (secret) => `Authorization: Bot ${secret}`),
    within("proxy", (secret) => `Proxy-Authorization: Bearer ${secret}`),
    within("header", (secret) => `X-Api-Key: ${secret}`),
    within("cookie", (secret) => `Cookie: session=${secret}`),
    within("query", (secret) => `https://harbor.test/?access_token=${secret}`),
    within("URL", (secret) => `postgres://harbor:${secret}@db.test/ships`),
    within(
      "Slack webhook",
      (secret) => `https://hooks.slack.com/services/T${letters(UPPER, 8)}/B${letters(UPPER, 8)}/${secret}`,
      letters(BASE62, 24),
    ),
    within(
      "Discord webhook",
      (secret) => `https://discord.com/api/webhooks/${letters(DIGITS, 18)}/${secret}`,
      letters(BASE62, 68),
    ),
    within("AWS secret", (secret) => `aws_secret_access_key = ${secret}`, letters(BASE62, 40)),
    within(
      "PEM",
      (secret) => `-----BEGIN ${"PRIVATE"} KEY-----\n${secret}\n-----END ${"PRIVATE"} KEY-----`,
      letters(BASE62, 64),
    ),
  ];
}

function jwt(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return [part({ alg: "HS256", typ: "JWT" }), part({ sub: letters(DIGITS, 10) }), letters(BASE62, 43)].join(".");
}

import { describe, expect, it } from "vitest";
import type { Json } from "../../src/kernel/json.ts";
import { sample } from "../../src/redact/define-rule.ts";
import { createRedactor } from "../../src/redact/redact.ts";

const redactor = createRedactor({ key: Buffer.alloc(32, 7) });
const clean = (value: Json) => redactor.redactJson(value);
const rulesIn = (value: Json) => clean(value).hits.map(({ rule, path }) => `${rule} ${path}`);

const number = sample("nWGxne_9WmC6hEr0kuws", "xERJxWl7MmkZcDusAxyuf2A");
const password = sample("n1ght", "-w4tch");
const session = sample("hB4rQx81LmZt60", "WyVcNs52Kd");
const bytes = Array.from({ length: 64 }, (_, at) => (at * at * 13 + at * 37 + 11) % 251);
const base64 = (text: string) => Buffer.from(text).toString("base64");

describe("a secret that only the structure around it tells", () => {
  it.each<[string, Json, string[]]>([
    ["in a JSON web key", { kty: "OKP", x: number, d: number }, ["jwk-private-key /d"]],
    ["in a symmetric one", { kty: "oct", k: number }, ["jwk-private-key /k"]],
    ["in a further prime", { kty: "RSA", oth: [{ r: number }] }, ["jwk-private-key /oth/0/r"]],
    ["in a Kubernetes Secret", { data: { pin: base64("lampfish") }, kind: "Secret" }, ["kubernetes-secret /data/pin"]],
    ["in its plain part", { kind: "Secret", stringData: { pin: password } }, ["kubernetes-secret /stringData/pin"]],
    [
      "in a buffer of a chat client",
      { noiseKey: { type: "Buffer", data: bytes.slice(0, 32) } },
      ["buffer-private-key /noiseKey/data"],
    ],
    ["in a wallet", bytes, ["solana-keypair "]],
    ["in a list of bytes under a private name", { privateKey: bytes.slice(0, 32) }, ["buffer-private-key /privateKey"]],
    ["in a session cookie of a browser", [{ name: "connect.sid", value: session }], ["json-field /0/value"]],
    [
      "in a header of a HAR file",
      { name: "Authorization", value: `Bearer ${session}` },
      ["authorization-header /value"],
    ],
    [
      "in several cookies",
      { headers: { Cookie: `sid=${session}; theme=dark-blue` } },
      ["cookie-header /headers/Cookie"],
    ],
    [
      "in a docker login",
      { auths: { "quay.test": { auth: base64(`harbor:${password}`) } } },
      ["docker-auth /auths/quay.test/auth"],
    ],
    ["in the words of a command", ["cqlsh", "-u", "harbor", "-p", password], ["client-password-flag /4"]],
    [
      "behind a program in front",
      { argv: ["sudo", "/usr/bin/mysql", `-p${password}`, "ships"] },
      ["client-password-flag /argv/2"],
    ],
  ])("is found %s", (_, value, expected) => {
    expect(rulesIn(value)).toEqual(expected);
  });

  it("becomes one marker where it was a list of bytes, and stays that", () => {
    const once = clean({ secretKey: bytes }).value;

    expect(once).toEqual({ secretKey: expect.stringMatching(/^\[REDACTED:solana-keypair:[0-9a-f]{8}\]$/) });
    expect(clean(once).value).toEqual(once);
  });

  it("has the fingerprint of its value where it is encoded", () => {
    const [inSecret] = clean({ kind: "Secret", data: { pin: base64(password) } }).hits;
    const [plain] = clean({ password }).hits;

    expect(inSecret?.fingerprint).toBe(plain?.fingerprint);
    expect(inSecret?.carriers).toEqual(["base64"]);
  });

  it("leaves the rest of an argument as it was, whatever quotes are in it", () => {
    const { value } = clean(["curl", "-H", `it's "lamp" 7`, "-u", `harbor:${password}`, "https://harbor.test"]);

    expect(value).toEqual([
      "curl",
      "-H",
      `it's "lamp" 7`,
      "-u",
      expect.stringMatching(/^harbor:\[REDACTED:[a-z-]+:[0-9a-f]{8}\]$/),
      "https://harbor.test",
    ]);
  });

  it.each<[string, Json]>([
    ["the public half of a key", { kty: "OKP", crv: "Ed25519", x: number }],
    ["a path that is drawn", { d: "M10 20L30 40", kind: "path" }],
    ["a map of settings", { kind: "ConfigMap", data: { pin: base64("lampfish") } }],
    [
      "the open parts of a Secret",
      { kind: "Secret", data: { "tls.crt": base64("lampfish"), username: base64("harbor") } },
    ],
    ["a public buffer", { public: { type: "Buffer", data: bytes.slice(0, 32) } }],
    ["a list of numbers", { samples: bytes, levels: bytes.slice(0, 32) }],
    [
      "a pair that says nothing",
      [
        { name: "theme", value: "dark-blue-lamp-7" },
        { name: "session", value: "harbor" },
      ],
    ],
    ["a command that asks for its password", ["mysql", "-u", "harbor", "-p", "-e", "select 1"]],
    ["a list of words", ["curl", "mysql", "redis-cli", "harbor"]],
    ["what is read from the environment", ["mysql", "-p$DB_PASS", "ships"]],
  ])("is not seen in %s", (_, value) => {
    expect(clean(value)).toEqual({ value, hits: [], withheld: [], masked: [] });
  });
});

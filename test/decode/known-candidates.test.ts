import { describe, expect, it } from "vitest";
import { decodeKnownFile } from "../../src/decode/known/decode-known-file.ts";
import { type KnownFormat, knownFileAt } from "../../src/decode/known/known-files.ts";
import { KNOWN_TABLES, rowCandidates } from "../../src/decode/known/known-tables.ts";

function candidatesIn(text: string, format: KnownFormat) {
  return (decodeKnownFile(text, format)?.candidates ?? []).map(({ path, value, says }) => [
    path.join("."),
    value,
    says,
  ]);
}

describe("which files of a home hold configured secrets", () => {
  it.each([
    ["openclaw.json", "config", false],
    ["openclaw.json.bak", "config", true],
    ["openclaw.json.bak.4", "config", true],
    ["openclaw.json.last-good", "config", true],
    ["openclaw.json.clobbered.2026-11-21T05-47-45.251Z", "config", true],
    [".env", "environment", false],
    ["workspace/.env", "environment", false],
    ["agents/harbor/agent/auth-profiles.json", "login", false],
    ["agents/harbor/agent/auth-profiles.json.migrated-2026-11-21T06-45-53.552Z", "login", true],
    ["agents/harbor/agent/auth.json", "login", false],
    ["agents/harbor/agent/models.json", "models", false],
    ["credentials/oauth.json", "login", false],
    ["credentials/whatsapp/quay/creds.json", "key-material", false],
    ["devices/paired.json", "login", false],
    ["nodes/paired.json", "login", false],
    ["identity/device-auth.json", "login", false],
    ["exec-approvals.json", "login", false],
    ["secrets.json", "secrets", false],
  ] as const)("%s is one, read as %s", (path, format, isOldCopy) => {
    expect(knownFileAt(path)).toEqual({ format, isOldCopy });
  });

  it.each([
    "credentials/telegram-allowFrom.json",
    "credentials/telegram-pairing.json",
    "agents/harbor/sessions/sessions.json",
    "cron/jobs.json",
    "workspace/harbor-api/src/app/.env",
    "openclaw.json.swp",
  ])("%s is none", (path) => {
    expect(knownFileAt(path)).toBeNull();
  });
});

describe("a .env file", () => {
  it("gives its variables, whatever way they are quoted", () => {
    const text = [
      "# the quay",
      "PATH=/usr/bin",
      "LAMP_TOKEN=plain-value # a remark",
      "export QUAY_TOKEN='single # kept'",
      'BERTH_TOKEN="double \\"quoted\\" and\\nbroken"',
      'PEM="-----BEGIN',
      "second line",
      'third"',
      "LAST=after",
    ].join("\n");

    expect(candidatesIn(text, "environment")).toEqual([
      ["LAMP_TOKEN", "plain-value", "variable"],
      ["QUAY_TOKEN", "single # kept", "variable"],
      ["BERTH_TOKEN", 'double "quoted" and\nbroken', "variable"],
      ["PEM", "-----BEGIN\nsecond line\nthird", "variable"],
      ["LAST", "after", "variable"],
    ]);
  });

  it("loses no variable to a quote that nobody closes", () => {
    expect(candidatesIn("ONE='open\nTWO=two", "environment")).toEqual([
      ["ONE", "open", "variable"],
      ["TWO", "two", "variable"],
    ]);
  });
});

describe("a configuration", () => {
  it("gives every text with its path, and takes variables and headers for what they are", () => {
    const text = `{
      // JSON5
      gateway: { auth: { token: "lamp" } },
      env: { vars: { QUAY: "berth", PATH: "/usr/bin" } },
      models: { providers: { mock: { headers: { "X-Lamp": "lit", Accept: "text/html" } } } },
    }`;

    expect(candidatesIn(text, "config")).toEqual([
      ["gateway.auth.token", "lamp", "named"],
      ["env.vars.QUAY", "berth", "variable"],
      ["models.providers.mock.headers.X-Lamp", "lit", "variable"],
    ]);
  });

  it("says which files it includes, one or several", () => {
    const text = JSON.stringify({ $include: "./lamps.json5", channels: { $include: ["./a.json", "./b.json"] } });

    expect(decodeKnownFile(text, "config")?.includes).toEqual(["./lamps.json5", "./a.json", "./b.json"]);
  });

  it.each(["{ broken", '"a text"', "[1", ""])("is none when it is %j", (text) => {
    expect(decodeKnownFile(text, "config")).toBeNull();
  });
});

describe("stored credentials", () => {
  it("are told by the fields that logins have", () => {
    const text = JSON.stringify({
      profiles: { "mock:quay": { type: "oauth", access: "a1", refresh: "r1", email: "e" } },
    });

    expect(candidatesIn(text, "login")).toEqual([
      ["profiles.mock:quay.type", "oauth", "named"],
      ["profiles.mock:quay.access", "a1", "listed"],
      ["profiles.mock:quay.refresh", "r1", "listed"],
      ["profiles.mock:quay.email", "e", "named"],
    ]);
  });

  it("of a linked chat account are its key material alone", () => {
    const buffer = (data: string) => ({ type: "Buffer", data });
    const text = JSON.stringify({
      noiseKey: { private: buffer("p1"), public: buffer("p2") },
      advSecretKey: "s1",
      me: { id: "4" },
    });

    expect(candidatesIn(text, "key-material")).toEqual([
      ["noiseKey.private", "p1", "listed"],
      ["advSecretKey", "s1", "listed"],
    ]);
  });
});

describe("a table with credentials", () => {
  const table = (name: string) => {
    const found = KNOWN_TABLES.find((one) => one.table === name);
    if (!found) throw new Error(`no table is called ${name}`);
    return found;
  };

  it("names a secret by the key of its row", () => {
    const row = { device_id: "quay", role: "operator", token: "t1" };

    expect(rowCandidates(table("device_auth_tokens"), row, 0)).toMatchObject([
      { path: ["device_auth_tokens/quay/operator", "token"], value: "t1", says: "listed" },
    ]);
  });

  it("looks into its JSON, and takes a damaged one for nothing", () => {
    const tokens = (json: string) => rowCandidates(table("device_pairing_paired"), { tokens_json: json }, 7);

    expect(tokens('{"operator":{"token":"t1"}}')).toMatchObject([
      { path: ["device_pairing_paired/7", "tokens_json", "operator", "token"], value: "t1" },
    ]);
    expect(tokens('{"operator"')).toEqual([]);
  });

  it("tells variables and deleted entries of the store of secrets apart", () => {
    const row = { scope_kind: "team", scope_id: "quay", name: "LAMP", value: "v1", kind: "env", deleted_at_ms: 7 };

    expect(rowCandidates(table("secret_store_entries"), row, 0)).toMatchObject([
      { name: "LAMP", value: "v1", says: "variable", isDeleted: true },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import source from "../../src/decode/sources/openclaw-config.ts";
import type { Json, JsonObject } from "../../src/kernel/json.ts";
import { createRedactor } from "../../src/redact/redact.ts";
import { decoded } from "../support/decoded.ts";

const FILE = { path: "openclaw.json", hash: "5f04".padEnd(64, "0"), bytes: 120, modifiedAt: Date.UTC(2026, 10, 21, 6) };

function read(text: string, more: Partial<typeof FILE> = {}) {
  const file = { ...FILE, ...more };
  const record = source.parseDocument?.(text, file);
  return decoded(file.path, record as JsonObject);
}

describe("a configuration", () => {
  it("is read with comments and trailing commas, as OpenClaw reads it", () => {
    const [seen] = read("{ // the lamps\n tools: { exec: { security: 'deny', }, },\n}");

    expect(seen).toEqual({
      type: "config-seen",
      occurredAt: FILE.modifiedAt,
      data: {
        path: "openclaw.json",
        role: "current",
        hash: FILE.hash,
        bytes: 120,
        config: { tools: { exec: { security: "deny" } } },
      },
    });
  });

  it.each(["{ gateway: { auth: { token: ", "", "[1, 2]", '"lamp"'])(
    "is a state all the same, without its text, when it is %j",
    (text) => {
      const [seen, fault] = read(text);

      expect(seen?.type).toBe("config-seen");
      expect(seen?.data).not.toHaveProperty("config");
      expect(fault).toMatchObject({ type: "line-unreadable", data: { excerpt: "" } });
    },
  );

  it.each([
    ["openclaw.json", "current"],
    ["openclaw.json.bak", "backup"],
    ["openclaw.json.bak.4", "backup"],
    ["openclaw.json.last-good", "last-good"],
    ["openclaw.json.clobbered.2026-11-21T05-47-45.251Z", "clobbered"],
  ])("has its role by its name: %s", (path, role) => {
    expect(read("{}", { path })[0]?.data).toMatchObject({ path, role });
  });

  it("was clobbered when its name says so", () => {
    const [seen] = read("{}", { path: "openclaw.json.clobbered.2026-11-21T05-47-45.251Z" });

    expect(seen?.occurredAt).toBe(Date.UTC(2026, 10, 21, 5, 47, 45, 251));
  });

  it.each(["openclaw.json.tmp", "agents/openclaw.json", "openclaw.jsonl", "my-openclaw.json"])(
    "is no other file: %s",
    (path) => {
      expect(source.claim(path)).toBeNull();
    },
  );
});

describe("a secret in a configuration", () => {
  const redactor = createRedactor({ key: Buffer.alloc(32, 7) });
  const clean = (config: Json) => {
    const { value } = redactor.redactJson({ config }, source.isSecret);
    return (value as JsonObject).config as JsonObject;
  };

  it.each<[string, Json]>([
    ["a token that is a word", { gateway: { auth: { token: "lighthouse" } } }],
    ["a password that everybody has", { gateway: { auth: { password: "changeme" } } }],
    ["a key of no known form", { models: { providers: { harbor: { apiKey: "lamp" } } } }],
    ["a list of tokens", { hooks: { tokens: ["lantern"] } }],
    ["a variable of the environment", { env: { vars: { HARBOR_PIN: "northpier" } } }],
    ["a variable of a server", { mcp: { servers: { berths: { env: { BERTH: "northpier" } } } } }],
    ["a header", { models: { headers: { "X-Harbor": "northpier" } } }],
    ["a bot's token", { channels: { telegram: { botToken: "northpier" } } }],
  ])("is hidden by the name that leads to it: %s", (_, config) => {
    const text = JSON.stringify(clean(config));

    expect(text).toContain("[REDACTED:");
    expect(text).not.toMatch(/lighthouse|changeme|"lamp"|lantern|northpier/);
  });

  it.each<[string, Json]>([
    ["a reference", { gateway: { auth: { token: "${HARBOR_TOKEN}" } } }],
    ["a mode", { gateway: { auth: { mode: "token" } } }],
    ["a reference to a store of secrets", { gateway: { auth: { token: { source: "env", id: "HARBOR_TOKEN" } } } }],
    ["how programs run", { env: { vars: { NODE_OPTIONS: "--require /tmp/lamp.js" } } }],
    ["the name of a variable", { env: { vars: { HARBOR_PIN: "" } } }],
    ["a key of sessions", { session: { mainKey: "main" } }],
  ])("is not %s", (_, config) => {
    expect(clean(config)).toEqual(config);
  });

  it("has one fingerprint wherever it stands, so that two states can be compared", () => {
    const one = clean({ gateway: { auth: { token: "lighthouse" } } });

    expect(clean({ gateway: { auth: { token: "lighthouse" } } })).toEqual(one);
    expect(clean({ gateway: { auth: { token: "lightship" } } })).not.toEqual(one);
  });
});

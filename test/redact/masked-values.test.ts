import { describe, expect, it } from "vitest";
import { findMaskedValues } from "../../src/redact/masked-values.ts";
import { createRedactor } from "../../src/redact/redact.ts";
import { findSteepGrowth } from "../support/steep-growth.ts";

const redactor = createRedactor({ key: Buffer.from("night-watch") });
const HIDDEN = "\u2026redacted\u2026";

function seen(text: string) {
  return findMaskedValues(text).map(({ form, name }) => [form, name]);
}

describe("a value of which OpenClaw left nothing", () => {
  it.each([
    ["export AWS_SECRET_ACCESS_KEY=*** curl", "stars", "AWS_SECRET_ACCESS_KEY"],
    ['{"password": "***"}', "stars", "password"],
    ['{\\"password\\":\\"***\\"}', "stars", "password"],
    ['curl -H "Authorization: Bearer ***"', "stars", "Authorization"],
    ["quay --token *** --berth 7", "stars", "token"],
    ["https://quay.example/?access_token=***&berth=7", "stars", "access_token"],
    ["HARBOR_DB=__OPENCLAW_REDACTED__", "config", "HARBOR_DB"],
    ["env: [omitted exec env value]", "environment", "env"],
    [`-----BEGIN PRIVATE KEY-----\n${HIDDEN}\n-----END PRIVATE KEY-----`, "key", null],
    [`-----BEGIN RSA PRIVATE KEY-----\\n${HIDDEN}\\n-----END RSA PRIVATE KEY-----`, "key", null],
  ])("is recognised: %s", (text, form, name) => {
    expect(seen(text)).toEqual([[form, name]]);
  });

  it.each([
    "***Note*** the token is gone",
    "berths: ***",
    "password=****",
    "The tokens:\n\n***\n\nThe end",
    "/** the token */ ***/",
    `The answer was ${HIDDEN} by the office`,
  ])("is not seen in ordinary text: %s", (text) => {
    expect(seen(text)).toEqual([]);
  });

  it("is told of a field by the field's name, and the text stays as it is", () => {
    const record = {
      password: "***",
      note: "***",
      headers: { authorization: "Bearer ***" },
      env: { HARBOR_DB: "[omitted exec env value]" },
      command: "A_TOKEN=*** A_TOKEN=*** true",
    };

    const { value, masked, hits } = redactor.redactJson(record);

    expect([value, hits]).toEqual([record, []]);
    expect(masked).toEqual([
      { form: "stars", name: "password", path: "/password", count: 1 },
      { form: "stars", name: "authorization", path: "/headers/authorization", count: 1 },
      { form: "environment", name: "HARBOR_DB", path: "/env/HARBOR_DB", count: 1 },
      { form: "stars", name: "A_TOKEN", path: "/command", count: 2 },
    ]);
  });

  it("takes no longer for a text of nothing else", () => {
    const body = `password=*** "${"a".repeat(60)}=***`;

    expect(findMaskedValues(body.repeat(100_000)).length).toBeLessThanOrEqual(1000);
    expect(findSteepGrowth(findMaskedValues, { head: "", body, tail: "" })).toBeUndefined();
  });
});

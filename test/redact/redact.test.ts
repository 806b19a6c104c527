import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../../src/kernel/json.ts";
import { defineRule, type SecretRule, sample } from "../../src/redact/define-rule.ts";
import { createRedactor } from "../../src/redact/redact.ts";
import rules from "../../src/redact/rules/index.ts";

const key = Buffer.from("night-watch");
const redactor = createRedactor({ key });

const GITHUB = sample("ghp_", "hB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0f");
const OPAQUE = sample("Wq7Lr2Zx9Tn4", "Yb6Vm1Kc8Hd3");
const MARKER = /^\[REDACTED:[a-z0-9-]+:[0-9a-f]{8}\]$/;

function rule(change: Partial<SecretRule>): SecretRule {
  return defineRule({
    id: "harbor-code",
    title: "code of the harbor",
    keywords: ["hbr"],
    pattern: /hbr-[a-z0-9]+/g,
    kind: "specific",
    examples: { hides: [], keeps: [] },
    ...change,
  });
}

describe("redacting JSON", () => {
  it("hides a secret in any string, says where it was and how often", () => {
    const { value, hits } = redactor.redactJson({ message: { "a/b~c": ["ships", `${GITHUB} and ${GITHUB}`] } });

    expect(JSON.stringify(value)).not.toContain(GITHUB);
    expect(hits).toEqual([
      {
        rule: "github-token",
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        path: "/message/a~1b~0c/1",
        count: 2,
        confidence: "low",
        carriers: [],
        names: [],
        hint: expect.stringContaining("ghp_"),
        mask: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    ]);
  });

  it("gives back the same object when there was nothing to hide", () => {
    const value = { agent: "harbor", usage: { totalTokens: 13504 }, calls: [{ id: "call_23bcfc26a1b2c3d4e5f60718" }] };

    const result = redactor.redactJson(value);

    expect(result.value).toBe(value);
    expect(result.hits).toEqual([]);
  });

  it("copies only the branch that changed and leaves the evidence it was given alone", () => {
    const quiet = { agent: "harbor" };
    const given = { quiet, loud: { text: GITHUB } };

    const { value } = redactor.redactJson(given);

    expect((value as typeof given).quiet).toBe(quiet);
    expect(given.loud.text).toBe(GITHUB);
  });

  it("hides a secret that is a key, and keeps both values when two keys become equal", () => {
    const marked = redactor.redactText(GITHUB).text;

    const { value, hits } = redactor.redactJson({ tokens: { [GITHUB]: { note: GITHUB }, [marked]: 2 } });

    expect(value).toEqual({ tokens: { [marked]: { note: marked }, [`${marked}#2`]: 2 } });
    expect(hits.map((hit) => hit.path)).toEqual(["/tokens", `/tokens/${marked}/note`]);
  });

  it("keeps a key __proto__ as data and lets it set no prototype", () => {
    const given: Json = JSON.parse(`{"__proto__": {"note": "${GITHUB}", "agent": "harbor"}, "id": 1}`);

    const { value } = redactor.redactJson(given);

    expect(Object.keys(value as object)).toEqual(["__proto__", "id"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(JSON.stringify(value)).toContain("REDACTED:github-token");
    expect(JSON.stringify(value)).not.toContain(GITHUB);
  });

  it.each([
    ["password", "swordfish"],
    ["password", "correct horse battery staple"],
    ["apiKey", OPAQUE],
    ["access_token", OPAQUE],
    ["client_secret", OPAQUE],
    ["authorization", `Bearer ${OPAQUE}`],
    ["HARBOR_KEY", OPAQUE],
    ["key", OPAQUE],
    ["deviceToken", "550e8400-e29b-41d4-a716-446655440000"],
  ])("takes the value of the field %s for a secret: %s", (name, secret) => {
    const { value, hits } = redactor.redactJson({ [name]: secret });

    expect((value as Record<string, string>)[name]).toMatch(
      /^(?:Bearer )?\[REDACTED:(?:json-field|authorization-header):[0-9a-f]{8}\]$/,
    );
    expect(hits).toHaveLength(1);
  });

  it.each([
    [{ password: "***" }],
    [{ password: "<your password>" }],
    [{ password: "__OPENCLAW_REDACTED__" }],
    [{ token: "ghp_01…2345" }],
    [{ token: "${OPENCLAW_GATEWAY_TOKEN}" }],
    [{ apiKey: "/run/secrets/api-key" }],
    [{ secret: true, token: null, password: "true" }],
    [{ totalTokens: "13504", maxTokens: 8192, tokenCount: "12", promptTokens: 9 }],
    [
      {
        key: "agent:main:main",
        sessionKey: "agent:main:main",
        childSessionKey: "agent:main:subagent:8ef091c1-529c-4a99-bcf2-9327092e40c4",
      },
    ],
    [
      {
        toolCallId: "call_23bcfc26a1b2c3d4e5f60718",
        idempotencyKey: "f3a1b2c4-1111-4222-8333-abcdefabcdef",
        keyId: "A1B2C3D4E5F6A7B8",
      },
    ],
    [{ publicKey: "MCowBQYDK2VwAyEA6qYbaBmAWkjTKD0LOgS9rWSW9F3V7ykYakq96wAs2MU=" }],
    [{ reason: "token_mismatch", auth: "token", nextPageToken: "CAUQAA1b2c3d4e5f6g7h8" }],
    [
      {
        sha: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
        digest: "sha256:552348b96bcd8706923b22f994222e38bba7acb0ae3af2e5cc9aa3a46121159b",
      },
    ],
  ])("leaves %j alone", (value) => {
    expect(redactor.redactJson(value).value).toBe(value);
  });

  it("reads the name of a value beside it: after a flag, and in a pair of name and value", () => {
    const { value } = redactor.redactJson({
      args: ["--db-password", "swordfish", "--verbose", "ships"],
      env: [{ name: "HARBOR_TOKEN", value: OPAQUE }],
    });

    expect(JSON.stringify(value)).not.toMatch(/swordfish|Wq7Lr2Zx/);
    expect(JSON.stringify(value)).toContain('"--verbose","ships"');
  });

  it("hides the number of a card that is a number", () => {
    const { value } = redactor.redactJson({ card: Number(sample("4539", "827706504220")), at: 1763700000000 });

    expect(value).toEqual({ card: expect.stringMatching(MARKER), at: 1763700000000 });
  });

  it("withholds what lies deeper than allowed and never runs out of stack", () => {
    let deep: Json = GITHUB;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];

    const { value, withheld } = redactor.redactJson({ agent: "harbor", deep });

    expect(withheld).toEqual([{ path: `/deep${"/0".repeat(199)}`, reason: "depth" }]);
    expect(JSON.stringify(value)).toContain("[WITHHELD:depth]");
    expect(JSON.stringify(value)).not.toContain(GITHUB);
  });

  it("withholds what exceeds the budget of the record, and starts the next record with a new one", () => {
    const small = createRedactor({ key, budgetChars: 60 });

    const first = small.redactJson({ one: "ships ".repeat(5), two: "ships ".repeat(5) });
    const second = small.redactJson({ one: "ships" });

    expect(first.value).toEqual({ one: "ships ".repeat(5), two: "[WITHHELD:budget]" });
    expect(first.withheld).toEqual([{ path: "/two", reason: "budget" }]);
    expect(second.withheld).toEqual([]);
  });

  it("withholds a text whose rule breaks, and says nothing of the text", () => {
    const broken = createRedactor({
      key,
      rules: [
        rule({
          accept: (secret) => {
            throw new Error(`cannot read ${secret}`);
          },
        }),
      ],
    });

    const result = broken.redactJson({ calm: "ships", loud: "see hbr-12345" });

    expect(result).toEqual({
      value: { calm: "ships", loud: "[WITHHELD:error]" },
      hits: [],
      withheld: [{ path: "/loud", reason: "error" }],
      masked: [],
    });
  });
});

describe("redacting text", () => {
  it("lets the rule that knows the secret itself win over the label beside it", () => {
    expect(redactor.redactText(`GITHUB_TOKEN=${GITHUB}`).text).toMatch(
      /^GITHUB_TOKEN=\[REDACTED:github-token:[0-9a-f]{8}\]$/,
    );
  });

  it("hides the union of what overlapping rules found, so that nothing is left between", () => {
    const overlapping = createRedactor({
      key,
      rules: [rule({}), rule({ id: "harbor-tail", keywords: ["-abc"], pattern: /-abc[a-z0-9]*\.[a-z]+/g })],
    });

    const { text } = overlapping.redactText("see hbr-abc12.tail now");

    expect(text).toMatch(/^see \[REDACTED:harbor-tail:[0-9a-f]{8}\] now$/);
  });

  it("reports each secret of its own form when one label covers several", () => {
    const { text, hits } = redactor.redactText(`HARBOR_SECRET="${GITHUB}+${sample("glpat-", "hB4rQx81LmZt60WyVcNs")}"`);

    expect(text).toMatch(/^HARBOR_SECRET="\[REDACTED:github-token:[0-9a-f]{8}\]"$/);
    expect(hits.map((hit) => hit.rule).sort()).toEqual(["github-token", "gitlab-token"]);
  });

  it("gives one secret one fingerprint, however it is carried", () => {
    const carriers = [
      `HARBOR_TOKEN=${OPAQUE}`,
      `{"accessToken": "${OPAQUE}"}`,
      `{\\"accessToken\\": \\"${OPAQUE}\\"}`,
      `https://harbor.test/ships?access_token=${OPAQUE}&page=2`,
      `curl -H "Authorization: Bearer ${OPAQUE}"`,
      `X-Api-Key: ${OPAQUE}`,
      `harborctl --token ${OPAQUE}`,
      `https://pilot:${OPAQUE}@harbor.test/`,
    ].flatMap((text) => redactor.redactText(text).hits);
    const field = redactor.redactJson({ accessToken: OPAQUE }).hits;

    expect(new Set([...carriers, ...field].map((hit) => hit.fingerprint)).size).toBe(1);
    expect(carriers).toHaveLength(8);
  });

  it("gives one private key one fingerprint with line ends, escapes or a gutter", () => {
    const [plain, escaped, indented, gutter] = rules.find((entry) => entry.id === "private-key")?.examples.hides ?? [];

    const prints = [plain, escaped, indented, gutter].map(
      (text) => redactor.redactText(text ?? "").hits[0]?.fingerprint,
    );

    expect(prints[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(prints).size).toBe(1);
  });

  it("gives different fingerprints under different keys", () => {
    const other = createRedactor({ key: Buffer.from("day-watch") });

    expect(other.redactText(GITHUB).hits[0]?.fingerprint).not.toBe(redactor.redactText(GITHUB).hits[0]?.fingerprint);
  });

  it("leaves earlier markers alone, also as the value of a telling name", () => {
    const text =
      'HARBOR_TOKEN=[REDACTED:github-token:0123abcd] {"password": "[REDACTED:json-field:0123abcd]"} [WITHHELD:budget]';

    expect(redactor.redactText(text)).toEqual({ text, hits: [], withheld: [] });
  });

  it("sees through the colors of a terminal, also in the middle of a secret", () => {
    const painted = `\x1b[35m.env\x1b[m:HARBOR_\x1b[01;31mTOKEN=${OPAQUE.slice(0, 5)}\x1b[m${OPAQUE.slice(5)}\x1b[0m \x1b[32m${GITHUB}`;

    const { text, hits } = redactor.redactText(painted);

    expect(text).not.toContain(OPAQUE.slice(5));
    expect(text).not.toContain(GITHUB.slice(4));
    expect(hits.map((hit) => hit.fingerprint)).toContain(redactor.redactJson({ token: OPAQUE }).hits[0]?.fingerprint);
  });

  it("finds a secret glued to another one", () => {
    const { text } = redactor.redactText(`${sample("AKIA", "QX2LR7ZT4YB6VMKC")}-${GITHUB}${GITHUB}`);

    expect(text).not.toMatch(/QX2LR7|hB4rQx/);
  });
});

const pieces = [
  ...rules.flatMap((entry) => [...entry.examples.hides, ...entry.examples.keeps]),
  ...[
    "password=",
    '"token": "',
    "--secret ",
    "[REDACTED:jwt:0123abcd]",
    "[WITHHELD:error]",
    " ",
    "\n",
    '"',
    "\\",
    "@",
    "://",
    "=",
    ":",
    "aB3",
  ],
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })), { maxLength: 6 })
  .map((parts) => parts.join(""));

describe("redacting twice", () => {
  it("changes nothing that was redacted before", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = redactor.redactText(text).text;

        expect(redactor.redactText(once).text).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it("changes nothing in JSON either", () => {
    const names = fc.constantFrom("password", "token", "note", "args", "name", "value", "__proto__", "apiKey", GITHUB);
    const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        texts,
        fc.integer(),
        fc.array(tie("tree"), { maxLength: 3 }),
        fc.dictionary(names, tie("tree"), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (given) => {
        const once = redactor.redactJson(given).value;
        const twice = redactor.redactJson(once);

        expect(twice.value).toEqual(once);
        expect(twice.hits).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

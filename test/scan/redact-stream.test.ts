import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sample } from "../../src/redact/define-rule.ts";
import { createRedactor, type Redactor } from "../../src/redact/redact.ts";
import rules from "../../src/redact/rules/index.ts";
import { redactStream } from "../../src/scan/redact-stream.ts";
import { piecesIn, planted } from "../support/planted.ts";

const redactor = createRedactor({ key: Buffer.alloc(32, 7) });
const token = planted("github");

async function filtered(pieces: Iterable<Buffer>, by: Redactor = redactor) {
  const hidden: string[] = [];
  const withheld: string[] = [];
  async function* bytes() {
    yield* pieces;
  }
  const clean: Buffer[] = [];
  const tally = {
    hide: (rule: string, _fingerprint: string, times: number) => void hidden.push(...Array(times).fill(rule)),
    withhold: (reason: string) => void withheld.push(reason),
  };
  for await (const part of redactStream(bytes(), by, tally)) clean.push(part);
  const all = Buffer.concat(clean);
  return { bytes: all, text: all.toString("utf8"), hidden, withheld };
}

const text = async (input: string) => (await filtered([Buffer.from(input)])).text;
const MARKER = /\[REDACTED:github-token:[0-9a-f]{8}\]/;

describe("what has no secret", () => {
  it("comes out byte for byte, in whatever pieces it came", async () => {
    const line = fc.oneof(
      fc.uint8Array({ maxLength: 12 }).map(Buffer.from),
      fc.json({ maxDepth: 2 }).map((json) => Buffer.from(json)),
      fc
        .constantFrom('\ufeff{"lamp": 1.50}\r', "[]", "{", "\u2028", "a\0b", '  {"a":1}  ')
        .map((line) => Buffer.from(line)),
    );
    const input = fc.array(line, { maxLength: 6 }).map((lines) => lines.flatMap((part) => [part, Buffer.from("\n")]));

    await fc.assert(
      fc.asyncProperty(input, fc.boolean(), async (parts, isOpen) => {
        const pieces = isOpen ? parts.slice(0, -1) : parts;
        const { bytes, hidden } = await filtered(pieces);

        fc.pre(hidden.length === 0);
        expect(bytes.equals(Buffer.concat(pieces))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("comes out whole when a line has five megabytes", async () => {
    const line = `${"lamp 7 burns ".repeat(400_000)}\n`;
    const json = `{"watch": "${"lamp 7 burns ".repeat(400_000)}"}\r\n`;

    expect(await text(line + json)).toBe(line + json);
  });
});

describe("a line of JSON", () => {
  it("keeps its numbers, its spaces and the order of its keys around a hidden value", async () => {
    const line = (value: string) =>
      `\ufeff{"b": 1.50, "2":12345678901234567890 ,"1":"x", "token" : "${value}", "e":1e2}\r\n`;

    const clean = await text(line(token));

    expect(clean).toMatch(MARKER);
    expect(clean.replace(MARKER, "VALUE")).toBe(line("VALUE"));
    expect(JSON.parse(clean.slice(1))).toHaveProperty("token");
  });

  it.each([
    ["behind a second key of the same name", `{"token":"${token}","token":"lamp"}`],
    ["deep behind one", `{"a":{"b":["${token}"],"c":1},"a":{"b":2}}`],
    ["behind the second of three", `{"x":"lamp","x":"${token}","x":"lamp"}`],
    ["in escapes", `{"text":"${token.replace("ghp", "\\u0067hp")}"}`],
    ["in a key", `{"${token}":{"lamp":7}}`],
    ["in a list", `[1,["${token}"],{}]`],
  ])("hides a secret %s and stays JSON", async (_, line) => {
    const clean = await text(`${line}\n`);

    expect(clean).toMatch(MARKER);
    expect(piecesIn(clean, token)).toEqual([]);
    expect(() => JSON.parse(clean)).not.toThrow();
  });

  it("says the same as the redacted record, whatever it is", async () => {
    const secret = fc.constantFrom(token, `token ${token} lamp`, planted("slack"), "lamp", "7");
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        secret,
        fc.double(),
        fc.boolean(),
        fc.constant(null),
        tie("list"),
        tie("object"),
      ),
      list: fc.array(tie("value"), { maxLength: 4 }),
      object: fc.dictionary(fc.oneof(secret, fc.string({ maxLength: 4 })), tie("value"), { maxKeys: 4 }),
    }));

    await fc.assert(
      fc.asyncProperty(value, fc.integer({ min: 0, max: 3 }), async (inner, spaces) => {
        const line = `${JSON.stringify([inner], null, " ".repeat(spaces)).replaceAll("\n", " ")}\n`;

        const clean = await text(line);

        expect(JSON.parse(clean)).toEqual(redactor.redactJson(JSON.parse(line)).value);
      }),
      { numRuns: 1000 },
    );
  });

  it("may hide values behind values behind keys: what is too deep is withheld", async () => {
    const nested = (levels: number) =>
      Array.from({ length: levels }).reduce<string>((inner) => `{"a":${inner},"a":1}`, `"${token}"`);

    const near = await filtered([Buffer.from(`${nested(10)}\n`)]);
    const far = await filtered([Buffer.from(`${nested(400)}\n`)]);

    expect([near.hidden.length, near.withheld]).toEqual([1, []]);
    expect(far.withheld).toEqual(["depth"]);
    for (const { text: clean } of [near, far]) {
      expect(piecesIn(clean, token)).toEqual([]);
      expect(() => JSON.parse(clean)).not.toThrow();
    }
  });

  it.each([
    ["a million levels", `${"[".repeat(1_000_000)}"${token}"${"]".repeat(1_000_000)}`],
    ["a hundred thousand doubled keys", `{"a":"${token}"${',"a":1'.repeat(100_000)}}`],
  ])("of %s is withheld as a whole, and the next one is read", async (_, line) => {
    const { text: clean, withheld } = await filtered([Buffer.from(`${line}\n{"lamp":7}\n`)]);

    expect(clean).toBe('"[WITHHELD:budget]"\n{"lamp":7}\n');
    expect(withheld).toEqual(["budget"]);
  });

  it("is withheld where it is too deep, and says so", async () => {
    const deep = `${"[".repeat(300)}"${token}"${"]".repeat(300)}`;

    const { text: clean, withheld } = await filtered([Buffer.from(`${deep}\n{"lamp":7}\n`)]);

    expect(withheld).toEqual(["depth"]);
    expect(clean).not.toContain(token);
    expect(
      clean
        .split("\n")
        .slice(0, 2)
        .map((line) => typeof JSON.parse(line)),
    ).toEqual(["object", "object"]);
  });

  it("is withheld when it is longer than can be decoded, and the next one is read", async () => {
    const long = Buffer.from(`{"watch":"${"lamp ".repeat(3_500_000)}${token}"}\n{"lamp":7}\n`);

    const { text: clean, withheld } = await filtered([long]);

    expect(clean).toBe('"[WITHHELD:budget]"\n{"lamp":7}\n');
    expect(withheld).toEqual(["budget"]);
  });
});

describe("text", () => {
  it("loses its secrets and nothing else", async () => {
    const { text: clean, hidden } = await filtered([Buffer.from(`lamp\r\n token ${token} tide\r\n\r\nend`)]);

    expect(clean.replace(MARKER, "VALUE")).toBe("lamp\r\n token VALUE tide\r\n\r\nend");
    expect(hidden).toEqual(["github-token"]);
  });

  it("keeps the number of its lines when a key over many lines is hidden", async () => {
    const key = planted("pem");
    const input = `before\n${key}after\n`.replaceAll("\n", "\r\n");

    const clean = await text(input);

    expect(clean.split("\r\n")).toHaveLength(input.split("\r\n").length);
    expect(piecesIn(clean, key)).toEqual([]);
    expect(clean).toMatch(/^before\r\n\[REDACTED:private-key:[0-9a-f]{8}\]\r\n/);
    expect(clean).toMatch(/\r\nafter\r\n$/);
  });

  it("is withheld with its lines when it cannot be searched", async () => {
    const failing: Redactor = {
      ...redactor,
      scanText: () => {
        throw new Error(`the text ${token} is too much`);
      },
    };

    const { text: clean, withheld } = await filtered([Buffer.from(`one ${token}\ntwo\n{"lamp":7}\n`)], failing);

    expect(clean).toBe('[WITHHELD:error]\n\n{"lamp":7}\n');
    expect(withheld).toEqual(["error"]);
  });

  it("loses a secret that stands in it in letters of two bytes, and nothing else", async () => {
    const { bytes, hidden, withheld } = await filtered([
      Buffer.from("lamp\n"),
      Buffer.from(`token ${token}\n`, "utf16le"),
    ]);

    expect([hidden, withheld]).toEqual([["github-token"], []]);
    expect(piecesIn(bytes.toString("latin1").replaceAll("\0", ""), token)).toEqual([]);
    expect(bytes.toString("latin1")).toMatch(/^lamp\nt\0o\0k\0e\0n\0 \0/);
  });
});

describe("a secret that records cut in two", () => {
  const token = sample("ghp_", "7pH2twk9kpX4bR8m", "V3cN6sQ1zL5yT0dGaJfE");
  const places = Array.from({ length: token.length - 1 }, (_, at) => at + 1);

  it.each(places)("leaves no piece behind, cut after %i letters", async (at) => {
    const lines = [`the token is ${token.slice(0, at)}`, `${token.slice(at)} it said`];

    const { text: clean } = await filtered([
      Buffer.from(lines.map((delta) => `${JSON.stringify({ delta })}\n`).join("")),
    ]);

    expect(piecesIn(clean, token)).toEqual([]);
    expect(
      clean
        .split("\n")
        .slice(0, 2)
        .map((line) => Object.keys(JSON.parse(line))),
    ).toEqual([["delta"], ["delta"]]);
  });
});

describe("a line whose end may be the beginning of a secret", () => {
  const token = sample("ghp_", "pHtwkkpXqRmVsLzGbNcJ", "d7f4T0yW2eU9aK1i");
  const line = (text: string) => `${JSON.stringify({ watch: 7, text })}\n`;
  const begun = line(`the lamp says ${token.slice(0, 20)}`);

  it("waits for the next one, and is hidden when that goes on", async () => {
    const { text: clean } = await filtered([Buffer.from(begun), Buffer.from(line(`${token.slice(20)} tonight`))]);

    expect(piecesIn(clean, token)).toEqual([]);
    expect(clean).toMatch(/^\{"watch":7,"text":"the lamp says \[REDACTED:github-token:[0-9a-f]{8}\]"\}\n\{"watch":7,/);
  });

  it.each([
    ["a line of JSON", line("The tide is low.")],
    ["a line of text", "the tide is low\n"],
    ["nothing", ""],
  ])("comes out as it was before %s", async (_, next) => {
    expect(await text(begun + next)).toBe(begun + next);
  });
});

describe("the two ways to search", () => {
  const samples = rules.flatMap(({ id, examples }) =>
    [...examples.hides, ...examples.keeps].map((sample, at) => [id, at, sample] as const),
  );

  it.each(samples)("agree on sample %s %i: what the filter leaves, redaction leaves", async (_id, _at, sample) => {
    const clean = await text(sample);

    expect(redactor.redactText(clean).text).toBe(clean);
  });
});

import { createHash, createHmac } from "node:crypto";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RawLine, splitLines } from "../../src/tail/split-lines.ts";

const startDigest = () => createHash("sha256");
const options = { offset: 0, line: 0, maxLineBytes: 64, headBytes: 8, startDigest };

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

interface Seen extends Omit<RawLine, "bytes" | "digest"> {
  readonly text: string;
  readonly digest: string | null;
}

/** The lines, each looked at while its bytes are valid. */
function split(chunks: Iterable<Buffer>, more: Partial<typeof options> = {}): Seen[] {
  const seen: Seen[] = [];
  for (const { bytes, digest, ...rest } of splitLines(chunks, { ...options, ...more })) {
    seen.push({ ...rest, text: bytes.toString("latin1"), digest: digest?.toString("hex") ?? null });
  }
  return seen;
}

/** Hands out every chunk in one and the same buffer, as the reader does. */
function* inReusedMemory(chunks: readonly Buffer[]): Generator<Buffer> {
  const memory = Buffer.alloc(Math.max(0, ...chunks.map((chunk) => chunk.length)));
  for (const chunk of chunks) {
    memory.fill(0x0a);
    chunk.copy(memory);
    yield memory.subarray(0, chunk.length);
  }
}

/** What splitting means, said the slow way. */
function expected(whole: Buffer): Seen[] {
  const pieces = whole.toString("latin1").split("\n");
  const lines: Seen[] = [];
  let offset = 0;
  for (const [index, text] of pieces.entries()) {
    const terminated = index < pieces.length - 1;
    if (!terminated && text === "") break;
    const oversized = text.length > options.maxLineBytes;
    lines.push({
      text: oversized ? text.slice(0, options.headBytes) : text,
      offset,
      length: text.length,
      line: index + 1,
      oversized,
      terminated,
      digest: oversized ? createHash("sha256").update(Buffer.from(text, "latin1")).digest("hex") : null,
    });
    offset += text.length + 1;
  }
  return lines;
}

function cut(whole: Buffer, cuts: readonly number[]): Buffer[] {
  const borders = [0, ...cuts.map((at) => at % (whole.length + 1)).sort((a, b) => a - b), whole.length];
  return borders.slice(1).map((end, index) => whole.subarray(borders[index], end));
}

describe("splitting bytes into lines", () => {
  it.each([
    { what: "nothing", text: "", lines: [] },
    { what: "one line", text: "berth 7\n", lines: ["berth 7"] },
    { what: "a blank line between two", text: "a\n\nb\n", lines: ["a", "", "b"] },
    { what: "CR before the newline as part of the line", text: "a\r\nb\r\n", lines: ["a\r", "b\r"] },
    { what: "a lone CR inside a line", text: "a\rb\n", lines: ["a\rb"] },
    { what: "NUL inside a line", text: "a\u0000b\n", lines: ["a\u0000b"] },
    {
      what: "U+2028, U+2029 and U+0085 inside a line",
      text: "a\u2028b\u2029c\u0085d\n",
      lines: ["a\u2028b\u2029c\u0085d"],
    },
    { what: "form feed and vertical tab inside a line", text: "a\fb\vc\n", lines: ["a\fb\vc"] },
  ])("keeps $what", ({ text, lines }) => {
    const seen = split([Buffer.from(text)]);

    expect(seen.map((line) => Buffer.from(line.text, "latin1").toString())).toEqual(lines);
    expect(seen.every((line) => line.terminated)).toBe(true);
  });

  it("flags the piece after the last newline as unterminated", () => {
    const seen = split([Buffer.from("whole\nhalf")]);

    expect(seen.map(({ text, terminated }) => [text, terminated])).toEqual([
      ["whole", true],
      ["half", false],
    ]);
  });

  it("counts offsets and lines on from where the reading starts", () => {
    const seen = split([Buffer.from("ab\ncd\n")], { offset: 100, line: 7 });

    expect(seen.map(({ offset, line }) => [offset, line])).toEqual([
      [100, 8],
      [103, 9],
    ]);
  });

  it("takes a line of exactly the largest size whole and one more byte as oversized", () => {
    const seen = split([Buffer.from(`${"x".repeat(64)}\n${"y".repeat(65)}\nz\n`)]);

    expect(seen.map(({ text, length, oversized, offset }) => ({ text, length, oversized, offset }))).toEqual([
      { text: "x".repeat(64), length: 64, oversized: false, offset: 0 },
      { text: "yyyyyyyy", length: 65, oversized: true, offset: 65 },
      { text: "z", length: 1, oversized: false, offset: 131 },
    ]);
  });

  it("keeps the digest of all bytes of an oversized line, however it arrives", () => {
    const line = Buffer.from("0123456789".repeat(30));
    const digest = createHmac("sha256", "key").update(line).digest("hex");

    const digests = [1, 5, 50, 64, 65, 299, 300].map((size) => {
      const chunks = Array.from({ length: Math.ceil(300 / size) }, (_, at) =>
        line.subarray(at * size, (at + 1) * size),
      );
      const lines = splitLines([...chunks, Buffer.from("\n")], {
        ...options,
        startDigest: () => createHmac("sha256", "key"),
      });
      return [...lines].map((one) => one.digest?.toString("hex"));
    });

    expect(digests).toEqual(digests.map(() => [digest]));
  });

  it("gives the same lines for every way to cut the bytes into chunks", () => {
    const alphabet = fc.constantFrom(0x0a, 0x0d, 0x00, 0x61, 0x7b, 0xe2, 0x80, 0xa8, 0xff);
    const line = fc.oneof(
      fc.array(alphabet, { maxLength: 30 }),
      fc.integer({ min: 60, max: 300 }).map((length) => Array.from({ length }, (_, at) => 0x61 + (at % 26))),
    );
    const bytes = fc.array(line, { maxLength: 8 }).map((lines) => Buffer.from(lines.flatMap((one) => [...one, 0x0a])));
    const ragged = fc
      .tuple(bytes, fc.nat({ max: 3 }))
      .map(([all, less]) => all.subarray(0, Math.max(0, all.length - less)));

    fc.assert(
      fc.property(ragged, fc.array(fc.nat(2000), { maxLength: 12 }), (whole, cuts) => {
        expect(split(inReusedMemory(cut(whole, cuts)))).toEqual(expected(whole));
      }),
      { numRuns: 500 },
    );
  });

  it("holds no more than a line of the largest size while an endless line passes", () => {
    const maxLineBytes = 1 << 20;
    const chunk = Buffer.alloc(1 << 16, 0x61);
    let most = 0;
    const endless = function* () {
      const before = process.memoryUsage().arrayBuffers;
      for (let count = 0; count < 4096; count += 1) {
        yield chunk;
        if (count % 128 !== 127) continue;
        collectGarbage();
        most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      }
    };

    const seen = split(endless(), { maxLineBytes });

    expect(seen.map(({ length, oversized, terminated }) => ({ length, oversized, terminated }))).toEqual([
      { length: 256 << 20, oversized: true, terminated: false },
    ]);
    // The collector frees late: what counts is that it is nowhere near the 256 MiB that passed.
    expect(most).toBeLessThan(96 << 20);
  });
});

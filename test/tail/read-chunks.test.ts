import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, openSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ArchiveDamaged, readChunks, readZstdChunks } from "../../src/tail/read-chunks.ts";
import { temporaryFolder } from "../support/incident.ts";
import { zstdFrame } from "../support/zstd-frame.ts";

const folder = temporaryFolder("read-chunks");
const CONTENT = Buffer.from(Array.from({ length: 30_000 }, (_, at) => `{"watch":${at}}\n`).join(""));
const hasZstd = spawnSync("zstd", ["--version"]).status === 0;

/** Everything a reader yields, copied, and what stopped it. */
function drain(bytes: Buffer, read: (fd: number) => Iterable<Buffer>): { content: Buffer; error: unknown } {
  const file = path.join(folder, "night-watch");
  writeFileSync(file, bytes);
  const fd = openSync(file, "r");
  const pieces: Buffer[] = [];
  try {
    for (const chunk of read(fd)) pieces.push(Buffer.from(chunk));
    return { content: Buffer.concat(pieces), error: null };
  } catch (error) {
    return { content: Buffer.concat(pieces), error };
  } finally {
    closeSync(fd);
  }
}

const unzstd = (bytes: Buffer, offset = 0) => drain(bytes, (fd) => readZstdChunks(fd, offset));

describe("reading a plain file", () => {
  it.each([0, 1, 1 << 20, (1 << 20) + 1, 3 << 20])("yields every byte from %i on", (offset) => {
    const bytes = Buffer.alloc(3 << 20, CONTENT);

    const { content, error } = drain(bytes, (fd) => readChunks(fd, offset));

    expect(error).toBeNull();
    expect(content.equals(bytes.subarray(offset))).toBe(true);
  });

  it("yields nothing beyond the end", () => {
    expect(drain(Buffer.from("short"), (fd) => readChunks(fd, 100)).content.length).toBe(0);
  });
});

describe("reading a zstd archive", () => {
  it("yields what was packed", () => {
    const { content, error } = unzstd(zstdFrame(CONTENT));

    expect(error).toBeNull();
    expect(content.equals(CONTENT)).toBe(true);
  });

  it("yields nothing for a frame of nothing", () => {
    expect(unzstd(zstdFrame(Buffer.alloc(0)))).toEqual({ content: Buffer.alloc(0), error: null });
  });

  it("refuses a frame that asks for a gigabyte of memory before it unpacks anything", () => {
    const header = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 20 << 3]);

    const { content, error } = unzstd(Buffer.concat([header, Buffer.alloc(64)]));

    expect(content.length).toBe(0);
    expect(error).toBeInstanceOf(ArchiveDamaged);
    expect(error).toMatchObject({ message: "the zstd archive asks for too much memory" });
  });

  it("goes on at any offset of the unpacked bytes", () => {
    const content = CONTENT.subarray(0, 5000);
    const frame = zstdFrame(content, 700);

    fc.assert(
      fc.property(fc.nat(5200), (offset) => {
        expect(unzstd(frame, offset)).toEqual({ content: content.subarray(offset), error: null });
      }),
      { numRuns: 60 },
    );
  });

  it("reads frames that stand one after another as one text", () => {
    const { content, error } = unzstd(
      Buffer.concat([zstdFrame(Buffer.from("first\n")), zstdFrame(Buffer.from("second\n"))]),
    );

    expect(error).toBeNull();
    expect(content.toString()).toBe("first\nsecond\n");
  });

  it("yields what came before a cut, then says that the archive is damaged", () => {
    const frame = zstdFrame(CONTENT, 10_000);

    const { content, error } = unzstd(frame.subarray(0, 150_000));

    expect(error).toBeInstanceOf(ArchiveDamaged);
    expect(content.length).toBeGreaterThanOrEqual(130_000);
    expect(content.equals(CONTENT.subarray(0, content.length))).toBe(true);
  });

  it("never takes a frame for whole that was cut anywhere", () => {
    const frame = zstdFrame(Buffer.from("lamp out at berth 7\n".repeat(20)), 50);

    fc.assert(
      fc.property(fc.nat(frame.length - 1), (length) => {
        expect(unzstd(frame.subarray(0, length)).error).toBeInstanceOf(ArchiveDamaged);
      }),
    );
  });

  it.each([
    ["a plain transcript", Buffer.from('{"type":"session"}\n')],
    ["a frame with a reserved block type", Buffer.from(zstdFrame(CONTENT)).fill(0x06, 13, 14)],
    ["garbage behind a whole frame", Buffer.concat([zstdFrame(Buffer.from("whole\n")), Buffer.from("garbage")])],
  ])("calls %s damaged", (_, bytes) => {
    expect(unzstd(bytes).error).toBeInstanceOf(ArchiveDamaged);
  });

  it("stops a bomb while it is small: thousands of blocks of three bytes that stand for 128 KiB each", () => {
    const block = Buffer.from([...Buffer.from(new Uint32Array([((128 << 10) << 3) | 2]).buffer).subarray(0, 3), 0x61]);
    const bomb = Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0x38]), ...Array(20_000).fill(block)]);
    let unpacked = 0;

    const { error } = drain(bomb, function* (fd) {
      for (const chunk of readZstdChunks(fd, 0)) {
        unpacked += chunk.length;
        yield Buffer.alloc(0);
      }
    });

    expect(error).toBeInstanceOf(ArchiveDamaged);
    expect(unpacked).toBe(64 << 20);
  });

  it("says nothing of the bytes in its message", () => {
    const { error } = unzstd(Buffer.from("hunter2-hunter2-hunter2"));

    expect(error instanceof Error && error.message).toBe("the zstd archive is damaged");
  });

  // Only where the tool is installed: the frames above are ours, these are the real encoder's.
  it.skipIf(!hasZstd)("reads what the zstd tool packs", () => {
    const bytes = execFileSync("zstd", ["-q", "-9", "--check", "-c"], { input: CONTENT, maxBuffer: 64 << 20 });

    expect(unzstd(bytes).content.equals(CONTENT)).toBe(true);
    expect(unzstd(bytes, 12_345).content.equals(CONTENT.subarray(12_345))).toBe(true);
    expect(unzstd(bytes.subarray(0, bytes.length - 300)).error).toBeInstanceOf(ArchiveDamaged);
  });
});

import { describe, expect, it } from "vitest";
import { PackedDamaged, unpackZstd } from "../../src/tail/unpack.ts";
import { zstdFrame } from "../support/zstd-frame.ts";

const MAX = 1 << 20;

/** A frame that does not announce its size and repeats one byte: 128 KiB out of every four (RFC 8878, 3.1.1.2). */
function bomb(blocks: number): Buffer {
  const header = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58]);
  const body = Array.from({ length: blocks }, (_, index) => {
    const block = Buffer.alloc(4);
    block.writeUIntLE(((128 << 10) << 3) | (1 << 1) | (index === blocks - 1 ? 1 : 0), 0, 3);
    block[3] = 0x6c;
    return block;
  });
  return Buffer.concat([header, ...body]);
}

describe("a packed row", () => {
  it.each([0, 1, 255, 256, 70_000, 300_000])("of %i bytes is what was packed", (size) => {
    const content = Buffer.alloc(size, "lamp ");

    expect(unpackZstd(zstdFrame(content), MAX).equals(content)).toBe(true);
  });

  it("that announces no size is unpacked all the same", () => {
    expect(unpackZstd(bomb(2), MAX).length).toBe(256 << 10);
  });

  it.each([
    ["nothing", Buffer.alloc(0), "it is not a zstd frame"],
    ["text", Buffer.from('{"type":"message"}'), "it is not a zstd frame"],
    ["a frame that is cut", zstdFrame(Buffer.alloc(5000, 1)).subarray(0, 900), "the zstd frame is damaged"],
    ["more than a row may hold", zstdFrame(Buffer.alloc(MAX + 1)), "it is too large when unpacked"],
    ["a small frame of gigabytes", bomb(20_000), "it is too large when unpacked"],
  ])("is refused when it is %s", (_, packed, reason) => {
    expect(() => unpackZstd(packed, MAX)).toThrow(new PackedDamaged(reason));
  });

  it("may hold any bytes without another error than its own", () => {
    for (let seed = 0; seed < 3000; seed += 1) {
      const packed = zstdFrame(Buffer.alloc(600, seed), 100);
      packed[(seed * 31) % packed.length] = (seed * 17) % 256;
      try {
        unpackZstd(packed, MAX);
      } catch (error) {
        expect(error).toBeInstanceOf(PackedDamaged);
      }
    }
  });
});

import { createHmac, randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { keyedDigest } from "../../src/kernel/digest.ts";

const plain = (key: Uint8Array, data: Uint8Array | string) =>
  createHmac("sha256", key).update(data).digest().subarray(0, 16);

describe("a keyed digest", () => {
  it.each([0, 1, 32, 63, 64, 65, 200])("is the HMAC of node:crypto with a key of %i bytes", (length) => {
    const key = randomBytes(length);
    for (const data of [
      "",
      "a",
      "Pier 7 \u00e9 \u{1f6a2} \ud83d lone \u0000",
      "x".repeat(300_000),
      randomBytes(5000),
    ]) {
      expect(keyedDigest(key, data)).toEqual(plain(key, data));
    }
  });

  it("is not changed by what came before it", () => {
    const key = randomBytes(32);
    const first = keyedDigest(key, "first");
    keyedDigest(key, randomBytes(200_000));
    keyedDigest(randomBytes(32), "first");

    expect(first).toEqual(plain(key, "first"));
    expect(keyedDigest(key, "first")).toEqual(first);
  });
});

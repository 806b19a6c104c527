import { openZstd, type ZstdStep } from "../tail/open-zstd.ts";
import type { Bytes } from "./bytes.ts";
import { Damaged } from "./stopped.ts";

export async function* unpackZstd(bytes: Bytes): AsyncGenerator<Buffer> {
  const decoder = openZstd();
  const take = function* ({ chunks, fault, cause }: ZstdStep): Generator<Buffer> {
    yield* chunks;
    if (fault !== null) throw new Damaged(`the zstd data ${fault}`, { cause });
  };
  for await (const chunk of bytes) {
    for (const step of decoder.push(chunk)) yield* take(step);
  }
  yield* take(decoder.end());
}

import { createTarDecoder } from "modern-tar";
import type { Bytes } from "./bytes.ts";
import { Bomb, Damaged } from "./stopped.ts";

export interface TarEntry {
  readonly name: string;
  readonly bytes: Bytes;
}

/** The files of a tar archive, one after the other. Links and folders hold no bytes of their own. */
export async function* entriesOfTar(bytes: Bytes): AsyncGenerator<TarEntry> {
  const source = ReadableStream.from(bytes) as ReadableStream<Uint8Array>;
  const reader = source.pipeThrough(createTarDecoder({ strict: true })).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(damaged);
      if (done || value === undefined) return;
      let read = 0;
      async function* body(): AsyncGenerator<Buffer> {
        const pieces = value?.body.getReader();
        for (
          let piece = await pieces?.read().catch(damaged);
          piece?.value;
          piece = await pieces?.read().catch(damaged)
        ) {
          read += piece.value.length;
          yield Buffer.from(piece.value);
        }
        if (read < (value?.header.size ?? 0)) throw new Damaged("the tar archive is cut short");
      }
      const { name, type } = value.header;
      if (type === undefined || type === "file") yield { name, bytes: body() };
      // The archive goes on only when the entry was read to its end.
      await value.body.cancel().catch(() => undefined);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function damaged(error: unknown): never {
  throw error instanceof Damaged || error instanceof Bomb
    ? error
    : new Damaged("the tar archive is damaged or cut short", { cause: error });
}

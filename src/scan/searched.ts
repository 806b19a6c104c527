import type { Bytes } from "./bytes.ts";
import type { Item } from "./finding.ts";

/** A search over bytes that come in pieces. */
export interface Search {
  push(bytes: Buffer): void;
  end(): void;
  take(): Item[];
}

/** What was found before the bytes turned out to be damaged is given out before that is told. */
export async function* searched(bytes: Bytes, search: Search): AsyncGenerator<Item> {
  let failure: { readonly error: unknown } | null = null;
  try {
    for await (const chunk of bytes) {
      search.push(chunk);
      yield* search.take();
    }
  } catch (error) {
    failure = { error };
  }
  search.end();
  yield* search.take();
  if (failure !== null) throw failure.error;
}

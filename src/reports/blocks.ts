const BLOCK_UNITS = 64 * 1024;

/** Joins small texts to blocks, so that a million rows are not a million writes. Live texts pass at once. */
export async function* blocks(
  texts: AsyncIterable<string>,
  options: { readonly live: boolean },
): AsyncGenerator<string> {
  let block = "";
  for await (const text of texts) {
    block += text;
    if (options.live || block.length >= BLOCK_UNITS) {
      yield block;
      block = "";
    }
  }
  if (block !== "") yield block;
}

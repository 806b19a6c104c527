import { keyedDigest } from "../kernel/digest.ts";
import type { Fact } from "./fact.ts";

/** What one entry of a document, or one fact of a record, is called among its neighbors. */
export function entryName(fact: Pick<Fact, "body" | "stream" | "identity">, index: number): string {
  return `${fact.body.type}\u0000${fact.stream}\u0000${fact.identity ?? index}`;
}

/** What makes it this fact and no other, wherever it is found again. */
export function factName(entry: string, sameness: string): string {
  return `${entry}\u0000${sameness}`;
}

/** The id of a fact by its name, with a number for each honest repetition within one source. */
export function factId(key: Uint8Array, name: string, ordinal: number): Buffer {
  return keyedDigest(key, ordinal === 0 ? name : `${name}\u0000${ordinal}`);
}

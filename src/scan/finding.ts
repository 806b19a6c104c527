import type { Confidence } from "../redact/define-rule.ts";

/** Where in a file something stands. */
export interface Position {
  /** Counted from 1; null where lines mean nothing, as in a database or in bytes that are no text. */
  readonly line: number | null;
  /** UTF-16 letters from the beginning of the line, counted from 1; null where only the line is known. */
  readonly column: number | null;
  /** Bytes from the beginning, in what is no text; null in text. */
  readonly offset: number | null;
  /** JSON pointer of the string that holds it; null outside of JSON. */
  readonly pointer: string | null;
}

/** A secret at a place. It never carries the value. */
export interface Finding extends Position {
  readonly kind: "finding";
  /** Below the file: entries of archives, then a place in a database (`table/rowid/column`). Outermost first. */
  readonly within: readonly string[];
  readonly rule: string;
  readonly fingerprint: string;
  readonly confidence: Confidence;
  readonly carriers: readonly string[];
  /** Where the same value stands in the configuration, when it is a known one. */
  readonly names: readonly string[];
}

/** A part of a file that was not searched, or not to its end. */
export interface Fault {
  readonly kind: "fault";
  readonly within: readonly string[];
  readonly reason: string;
}

export type Item = Finding | Fault;

export const NOWHERE: Position = { line: null, column: null, offset: null, pointer: null };

/** The same items, seen from outside of the entry or place that they are in. */
export async function* inside(name: string, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  for await (const item of items) yield { ...item, within: [name, ...item.within] };
}

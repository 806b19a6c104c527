import type { JsonObject } from "../kernel/json.ts";
import type { Tone } from "./paint.ts";

export interface Column<Row> {
  readonly title: string;
  /** May hold anything evidence holds: a format makes it safe for where it goes. */
  readonly value: (row: Row) => string;
  /** Our own remark after the value. Stays readable when the value is cut, so a long command cannot push it away. */
  readonly note?: (row: Row) => string;
  readonly tone?: (row: Row) => Tone | null;
  readonly align?: "left" | "right";
  /** Widest this column may get, in terminal columns. */
  readonly max?: number;
  /** May be cut first when the terminal is narrow, and is not cut at all when there is no terminal. */
  readonly elastic?: boolean;
}

export interface CsvColumn<Row> {
  readonly title: string;
  /** Strings, numbers and booleans as they are, null and undefined as an empty cell, the rest as JSON text. */
  readonly value: (row: Row) => unknown;
}

/** What SARIF wants to know of a report. */
export interface Analysis<Row> {
  readonly toolVersion: string;
  /** All rules that a result may name. */
  readonly rules: ReadonlyArray<{ readonly id: string; readonly title: string }>;
  result(row: Row): AnalysisResult;
  /** Sentences about what was not analyzed; read after the last row. */
  readonly notices: readonly string[];
}

export interface AnalysisResult {
  readonly rule: string;
  readonly level: "error" | "warning" | "note";
  readonly message: string;
  /** Relative where it can be, with `/`, as it is on the disk. */
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly byteOffset: number | null;
  /** What stays the same for the same result, so that it is told of once. */
  readonly fingerprint: string;
}

export interface Report<Row> {
  readonly command: string;
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
  /** Rows come while the reader watches: each is written at once, none waits for the next. */
  readonly live?: boolean;
  readonly columns: ReadonlyArray<Column<Row>>;
  /** What a machine gets; without them it gets `columns`. */
  readonly csvColumns?: ReadonlyArray<CsvColumn<Row>>;
  /** ISO times; null is an open end. */
  readonly window?: { readonly since: string | null; readonly until: string | null; readonly zone: string };
  /** Read after the last row, so reading the rows may still add to them. */
  readonly warnings: readonly string[];
  /** Further top-level keys of the JSON document; read after the last row. */
  readonly extra?: JsonObject;
  /** How a row is a result of an analysis; a report without it cannot be written as SARIF. */
  readonly analysis?: Analysis<Row>;
}

export interface FormatOptions {
  /** Terminal columns; Infinity when there is no terminal. */
  readonly width: number;
  readonly color: boolean;
  readonly utc: boolean;
  readonly headings: boolean;
}

export interface FormatExample {
  readonly report: Report<JsonObject>;
  readonly text: string;
}

/** One way to write a report. Chunks are pulled: no row is read before the reader wants it. */
export interface Format {
  readonly id: string;
  readonly title: string;
  readonly extension: string;
  readonly mediaType: string;
  write<Row extends object>(report: Report<Row>, options: FormatOptions): AsyncIterable<string>;
  readonly examples: readonly FormatExample[];
}

export function defineFormat(format: Format): Format {
  return format;
}

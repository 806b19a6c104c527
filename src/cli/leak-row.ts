import { shorten, visible } from "../kernel/visible.ts";
import type { Confidence } from "../redact/define-rule.ts";
import type { AnalysisResult, Column, CsvColumn } from "../reports/define-format.ts";
import type { Finding } from "../scan/finding.ts";

/** A secret at a place in a file, as it is shown. All text in it is clean of secrets. */
export interface LeakRow {
  readonly path: string;
  readonly within: readonly string[];
  readonly line: number | null;
  readonly column: number | null;
  readonly offset: number | null;
  readonly pointer: string | null;
  readonly rule: string;
  readonly what: string;
  readonly confidence: Confidence;
  readonly fingerprint: string;
  readonly carriers: readonly string[];
  readonly names: readonly string[];
}

/** As many letters of a fingerprint as a person needs to tell two apart. */
const SHORT_FINGERPRINT = 16;

export function leakRow(finding: Finding, path: string, what: string, clean: (text: string) => string): LeakRow {
  const { line, column, offset, pointer, rule, confidence, fingerprint, carriers, names } = finding;
  const within = finding.within.map(clean);
  return { path, within, line, column, offset, pointer, rule, what, confidence, fingerprint, carriers, names };
}

/** The file and what it is inside of, as one path: `harbor.zip!/log/gateway.log`. */
export function fullPath({ path, within }: Pick<LeakRow, "path" | "within">): string {
  return [path, ...within].join("!/");
}

function place(row: LeakRow): string {
  const at = row.line !== null ? `:${row.line}` : row.offset !== null ? `@${row.offset}` : "";
  return fullPath(row) + at;
}

function about(row: LeakRow): string {
  const names = row.names.length > 0 ? ` = ${row.names.join(", ")}` : "";
  const carriers = row.carriers.length > 0 ? ` in ${row.carriers.join(" in ")}` : "";
  const pointer = row.pointer === null || row.pointer === "" ? "" : ` at ${row.pointer}`;
  return row.what + names + carriers + pointer;
}

export const LEAK_COLUMNS: ReadonlyArray<Column<LeakRow>> = [
  { title: "PLACE", value: place, elastic: true },
  { title: "CONFIDENCE", value: ({ confidence }) => confidence, tone: ({ confidence }) => TONES[confidence] },
  { title: "RULE", value: ({ rule }) => rule },
  { title: "FINGERPRINT", value: ({ fingerprint }) => fingerprint.slice(0, SHORT_FINGERPRINT) },
  { title: "WHAT", value: about, elastic: true },
];

const TONES = { high: "red", medium: "yellow", low: "dim" } as const;

const FIELDS = [
  "path",
  "within",
  "line",
  "column",
  "offset",
  "pointer",
  "rule",
  "what",
  "confidence",
  "fingerprint",
  "carriers",
  "names",
] as const satisfies readonly (keyof LeakRow)[];

export const LEAK_CSV: ReadonlyArray<CsvColumn<LeakRow>> = FIELDS.map((field) => ({
  title: field,
  value: (row) => row[field],
}));

const LEVELS = { high: "error", medium: "warning", low: "note" } as const;

/** `relative` makes a path relative to where the analysis began. */
export function leakResult(row: LeakRow, relative: (path: string) => string): AnalysisResult {
  const inside = row.within.length === 0 ? "" : ` in ${plain(row.within.join("!/"))}`;
  return {
    rule: row.rule,
    level: LEVELS[row.confidence],
    message: `${plain(row.what)}, confidence ${row.confidence}, fingerprint ${row.fingerprint}${inside}`,
    path: relative(row.path),
    // Lines and bytes are counted in the entry, not in the archive.
    line: row.within.length === 0 ? row.line : null,
    column: row.within.length === 0 ? row.column : null,
    byteOffset: row.within.length === 0 ? row.offset : null,
    fingerprint: row.fingerprint,
  };
}

/** In a message of SARIF brackets make a link, which the name of an entry must not. */
function plain(text: string): string {
  return visible(shorten(text, 400)).replace(/[[\]\\]/g, "\\$&");
}

import { blocks } from "../blocks.ts";
import { type Column, defineFormat, type FormatOptions, type Report } from "../define-format.ts";
import { EXAMPLE_REPORT } from "../example-report.ts";
import { padText } from "../fit-text.ts";
import { paint } from "../paint.ts";
import { fitCell, fullCell } from "../table-cell.ts";
import { GAP, openLayout } from "../table-layout.ts";

const SAMPLE_ROWS = 200;

type Columns<Row> = ReadonlyArray<Column<Row>>;

function heading<Row>(report: Report<Row>, widths: readonly number[], options: FormatOptions): string {
  if (!options.headings) return "";
  const titles = report.columns.map((column, index) =>
    padText(column.title, widths[index] ?? 0, column.align ?? "left"),
  );
  return `${paint(titles.join(GAP).trimEnd(), "bold", options)}\n`;
}

function rowLine<Row>(columns: Columns<Row>, row: Row, widths: readonly number[], options: FormatOptions): string {
  const cells = columns.map((column, index) => {
    const width = widths[index] ?? 0;
    const text = options.width === Number.POSITIVE_INFINITY ? fullCell(column, row) : fitCell(column, row, width);
    const isLast = index === columns.length - 1 && column.align !== "right";
    return paint(isLast ? text : padText(text, width, column.align ?? "left"), column.tone?.(row) ?? null, options);
  });
  return `${cells.join(GAP).trimEnd()}\n`;
}

/** Widths follow the first rows and then stay, so that memory stays small however many rows follow. */
async function* lines<Row>(report: Report<Row>, options: FormatOptions): AsyncGenerator<string> {
  const { columns, rows, live = false } = report;
  const learn = openLayout(columns, options.width);
  let widths: readonly number[] | null = null;
  let waiting: Row[] = [];
  function* write(): Generator<string> {
    const isFirst = widths === null;
    if (widths === null || live) widths = learn(waiting);
    if (isFirst) yield heading(report, widths, options);
    for (const row of waiting) yield rowLine(columns, row, widths, options);
    waiting = [];
  }
  for await (const row of rows) {
    waiting.push(row);
    if (widths !== null || live || waiting.length >= SAMPLE_ROWS) yield* write();
  }
  if (widths === null || waiting.length > 0) yield* write();
}

export default defineFormat({
  id: "table",
  title: "a table for people",
  extension: "txt",
  mediaType: "text/plain; charset=utf-8",
  write: (report, options) => blocks(lines(report, options), { live: report.live === true }),
  examples: [
    {
      report: EXAMPLE_REPORT,
      text: [
        "AGENT               EXIT  COMMAND",
        "harbor                 0  ls\\n-la",
        "harbor                -1  =cmd|' /C calc'!A0",
        'night\\u{202e}watch        echo "\\u{d83d}\\e]0;owned\\x07"',
        "",
      ].join("\n"),
    },
  ],
});

import { blocks } from "../blocks.ts";
import { csvCell } from "../csv-cell.ts";
import { defineFormat, type FormatOptions, type Report } from "../define-format.ts";
import { EXAMPLE_REPORT } from "../example-report.ts";

async function* records<Row>(report: Report<Row>, options: FormatOptions): AsyncGenerator<string> {
  const columns = report.csvColumns ?? report.columns;
  if (options.headings) yield `${columns.map((column) => csvCell(column.title)).join(",")}\r\n`;
  for await (const row of report.rows) {
    yield `${columns.map((column) => csvCell(column.value(row))).join(",")}\r\n`;
  }
}

export default defineFormat({
  id: "csv",
  title: "comma-separated values for a spreadsheet (RFC 4180)",
  extension: "csv",
  mediaType: "text/csv; charset=utf-8",
  write: (report, options) => blocks(records(report, options), { live: report.live === true }),
  examples: [
    {
      report: EXAMPLE_REPORT,
      text: [
        "agent,exitCode,command",
        'harbor,0,"ls\n-la"',
        "harbor,-1,'=cmd|' /C calc'!A0",
        'night\\u{202e}watch,,"echo ""\\u{d83d}\\e]0;owned\\x07"""',
        "",
      ].join("\r\n"),
    },
    { report: { ...EXAMPLE_REPORT, rows: [] }, text: "agent,exitCode,command\r\n" },
  ],
});

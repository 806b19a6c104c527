import type { TimelineRow } from "../../src/queries/rows.ts";
import type { Format, FormatOptions, Report } from "../../src/reports/define-format.ts";
import formats from "../../src/reports/formats/index.ts";
import { timelineColumns, timelineCsvColumns } from "../../src/reports/timeline-columns.ts";

const PIPED: FormatOptions = { width: Number.POSITIVE_INFINITY, color: false, utc: true, headings: true };

export function format(id: "csv" | "json" | "ndjson" | "sarif" | "table"): Format {
  const found = formats.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`there is no format ${id}`);
  return found;
}

export async function write<Row extends object>(
  id: Parameters<typeof format>[0],
  report: Report<Row>,
  options: Partial<FormatOptions> = {},
): Promise<string> {
  let text = "";
  for await (const chunk of format(id).write(report, { ...PIPED, ...options })) text += chunk;
  return text;
}

export function timelineReport(rows: Iterable<TimelineRow> | AsyncIterable<TimelineRow>): Report<TimelineRow> {
  return {
    command: "timeline",
    rows,
    columns: timelineColumns({ utc: true }),
    csvColumns: timelineCsvColumns(),
    window: { since: "2026-11-20T06:00:00.000Z", until: null, zone: "UTC" },
    warnings: [],
    analysis: {
      toolVersion: "0.0.0-test",
      rules: [],
      notices: [],
      result: ({ id }) => ({
        rule: "a-row",
        level: "note",
        message: "a row",
        path: "harbor.log",
        line: null,
        column: null,
        byteOffset: null,
        fingerprint: id,
      }),
    },
  };
}

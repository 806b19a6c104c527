import ndjson from "ndjson";
import { blocks } from "../blocks.ts";
import { defineFormat, type Report } from "../define-format.ts";
import { EXAMPLE_REPORT } from "../example-report.ts";
import { plainJson } from "../json-text.ts";
import { machineValue } from "../machine-value.ts";

/** One row in, its line out: the stream never holds more than the row the reader is waiting for. */
async function* lines<Row extends object>(report: Report<Row>): AsyncGenerator<string> {
  const stream = ndjson.stringify();
  try {
    for await (const row of report.rows) {
      // Waiting for the callback gives the stream its turn: else its bookkeeping of a million rows would pile up.
      await new Promise<void>((resolve) => stream.write(machineValue(row), () => resolve()));
      for (let line = stream.read(); line !== null; line = stream.read()) {
        // The package ends lines as the machine it runs on does; ours are the same everywhere.
        yield `${plainJson(String(line).trimEnd())}\n`;
      }
    }
  } finally {
    stream.destroy();
  }
}

export default defineFormat({
  id: "ndjson",
  title: "one JSON object a line",
  extension: "ndjson",
  mediaType: "application/x-ndjson",
  write: (report) => blocks(lines(report), { live: report.live === true }),
  examples: [
    {
      report: EXAMPLE_REPORT,
      text: String.raw`{"agent":"harbor","command":"ls\n-la","exitCode":0}
{"agent":"harbor","command":"=cmd|' /C calc'!A0","exitCode":-1}
{"agent":"night\u202ewatch","command":"echo \"�\u001b]0;owned\u0007\"","exitCode":null}
`,
    },
    { report: { ...EXAMPLE_REPORT, rows: [] }, text: "" },
  ],
});

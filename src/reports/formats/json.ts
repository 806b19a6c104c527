import { blocks } from "../blocks.ts";
import { defineFormat, type Report } from "../define-format.ts";
import { EXAMPLE_REPORT } from "../example-report.ts";
import { SCHEMA_VERSION } from "../json-document.ts";
import { jsonText } from "../json-text.ts";

function member(key: string, value: unknown): string {
  return `${jsonText(key)}:${jsonText(value)}`;
}

async function* document<Row extends object>(report: Report<Row>): AsyncGenerator<string> {
  const head = [member("ok", true), member("schemaVersion", SCHEMA_VERSION), member("command", report.command)];
  if (report.window !== undefined) head.push(member("window", report.window));
  yield `{${head.join(",")},"data":[`;
  let before = "\n";
  for await (const row of report.rows) {
    yield before + jsonText(row);
    before = ",\n";
  }
  const extra = Object.entries(report.extra ?? {}).map(([key, value]) => member(key, value));
  const tail = [...extra, member("warnings", report.warnings)];
  yield `${before === "\n" ? "" : "\n"}],${tail.join(",")}}\n`;
}

export default defineFormat({
  id: "json",
  title: "one JSON document",
  extension: "json",
  mediaType: "application/json",
  write: (report) => blocks(document(report), { live: false }),
  examples: [
    {
      report: EXAMPLE_REPORT,
      text: String.raw`{"ok":true,"schemaVersion":1,"command":"timeline","window":{"since":"2026-11-20T06:00:00.000Z","until":null,"zone":"UTC"},"data":[
{"agent":"harbor","command":"ls\n-la","exitCode":0},
{"agent":"harbor","command":"=cmd|' /C calc'!A0","exitCode":-1},
{"agent":"night\u202ewatch","command":"echo \"�\u001b]0;owned\u0007\"","exitCode":null}
],"warnings":["1 line could not be read"]}
`,
    },
    {
      report: { ...EXAMPLE_REPORT, rows: [], warnings: [] },
      text: '{"ok":true,"schemaVersion":1,"command":"timeline","window":{"since":"2026-11-20T06:00:00.000Z","until":null,"zone":"UTC"},"data":[],"warnings":[]}\n',
    },
  ],
});

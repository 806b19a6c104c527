import { UserError } from "../../kernel/user-error.ts";
import { blocks } from "../blocks.ts";
import { type Analysis, type AnalysisResult, defineFormat, type Report } from "../define-format.ts";
import { EXAMPLE_REPORT } from "../example-report.ts";
import { fileUri } from "../file-uri.ts";
import { jsonText } from "../json-text.ts";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

async function* log<Row>(report: Report<Row>): AsyncGenerator<string> {
  const { analysis } = report;
  if (!analysis) {
    throw new UserError("usage", `incident ${report.command} has no results that SARIF could hold.`, {
      hint: "Take --format json, ndjson or csv; SARIF is for incident leaks.",
    });
  }
  yield `{"$schema":${jsonText(SCHEMA)},"version":"2.1.0","runs":[{"tool":${jsonText({ driver: driverOf(analysis) })},"columnKind":"utf16CodeUnits","results":[`;
  let before = "\n";
  for await (const row of report.rows) {
    yield before + jsonText(resultOf(analysis.result(row)));
    before = ",\n";
  }
  const invocation = {
    executionSuccessful: true,
    toolExecutionNotifications: analysis.notices.map((text) => ({ level: "warning", message: { text } })),
  };
  yield `${before === "\n" ? "" : "\n"}],"invocations":${jsonText([invocation])}}]}\n`;
}

function driverOf<Row>({ toolVersion, rules }: Analysis<Row>): object {
  return {
    name: "openclaw-incident",
    version: toolVersion,
    rules: rules.map(({ id, title }) => ({ id, name: id, shortDescription: { text: title } })),
  };
}

/** No snippet: it would hold what was found. */
function resultOf(result: AnalysisResult): object {
  const { line, column, byteOffset } = result;
  const region =
    line !== null
      ? { startLine: line, ...(column === null ? {} : { startColumn: column }) }
      : byteOffset !== null
        ? { byteOffset, byteLength: 0 }
        : null;
  const physicalLocation = { artifactLocation: { uri: fileUri(result.path) }, ...(region ? { region } : {}) };
  return {
    ruleId: result.rule,
    level: result.level,
    message: { text: result.message },
    locations: [{ physicalLocation }],
    partialFingerprints: { "incidentSecret/v1": result.fingerprint },
  };
}

export default defineFormat({
  id: "sarif",
  title: "SARIF 2.1.0, for code scanning (incident leaks)",
  extension: "sarif",
  mediaType: "application/sarif+json",
  write: (report) => blocks(log(report), { live: false }),
  examples: [
    {
      report: {
        ...EXAMPLE_REPORT,
        rows: [{ agent: "harbor" }],
        analysis: {
          toolVersion: "0.1.0",
          rules: [{ id: "slack-token", title: "Slack token" }],
          result: () => ({
            rule: "slack-token",
            level: "error",
            message: "Slack token",
            path: "night watch/=cmd\n.log",
            line: 3,
            column: 7,
            byteOffset: null,
            fingerprint: "0123456789abcdef",
          }),
          notices: ["1 file could not be read"],
        },
      },
      text: `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{"name":"openclaw-incident","version":"0.1.0","rules":[{"id":"slack-token","name":"slack-token","shortDescription":{"text":"Slack token"}}]}},"columnKind":"utf16CodeUnits","results":[
{"ruleId":"slack-token","level":"error","message":{"text":"Slack token"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"night%20watch/%3Dcmd%0A.log"},"region":{"startLine":3,"startColumn":7}}}],"partialFingerprints":{"incidentSecret/v1":"0123456789abcdef"}}
],"invocations":[{"executionSuccessful":true,"toolExecutionNotifications":[{"level":"warning","message":{"text":"1 file could not be read"}}]}]}]}
`,
    },
  ],
});

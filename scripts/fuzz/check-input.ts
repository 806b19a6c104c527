import type { Json } from "../../src/kernel/json.ts";
import { markersIn } from "../../src/redact/marker.ts";
import { contains } from "../../src/redact/range.ts";
import { createRedactor } from "../../src/redact/redact.ts";
import { SearchLimit } from "../../src/redact/search-limit.ts";
import type { FuzzInput } from "./fuzz-inputs.ts";
import { shapeProblem } from "./shape-problem.ts";

const redactor = createRedactor({ key: Buffer.from("night-watch") });

/** More than the slowest honest text of the largest size takes on a machine that has other things to do. */
const MOST_MS = 1000;

/** What does not hold for the input, in words; nothing when all is well. Never a piece of the input. */
export function checkInput(input: FuzzInput): string[] {
  const before = process.cpuUsage();
  const problems = "text" in input ? checkText(input.text) : checkRecord(input.record);
  const { user, system } = process.cpuUsage(before);
  const ms = (user + system) / 1000;
  return ms > MOST_MS ? [...problems, `took ${Math.round(ms)} ms`] : problems;
}

function checkText(text: string): string[] {
  const problems: string[] = [];
  try {
    const once = redactor.redactText(text);
    if (redactor.redactText(once.text).text !== once.text) problems.push("redacting again changes the text");
    problems.push(...scanProblems(text, once.text));
  } catch (error) {
    problems.push(`threw ${nameOf(error)}`);
  }
  return problems;
}

function scanProblems(text: string, redacted: string): string[] {
  const problems: string[] = [];
  try {
    const hits = redactor.scanText(text);
    const markers = markersIn(text);
    let last = 0;
    for (const { start, end, rule } of hits) {
      if (!(start >= 0 && start < end && end <= text.length))
        problems.push(`${rule}: stretch ${start}-${end} of ${text.length}`);
      if (start < last) problems.push(`${rule}: stretch out of order`);
      last = start;
      if (markers.some((marker) => contains(marker, { start, end }))) problems.push(`${rule}: a hit inside a marker`);
    }
    if (hits.length === 0 && redacted !== text) problems.push("redacted without a hit");
    // What does not come clean in a few rounds is withheld, as it should be; what can't be read at all throws here.
    if (hits.length > 0 && redacted === text) problems.push("a hit that was not redacted");
    if (redactor.scanText(redacted).length > 0) problems.push("found again after redaction");
  } catch (error) {
    if (!(error instanceof SearchLimit)) problems.push(`scanText threw ${nameOf(error)}`);
  }
  return problems;
}

function checkRecord(record: Json): string[] {
  try {
    const once = redactor.redactJson(record);
    const problems = once.withheld
      .filter(({ reason }) => reason === "error")
      .map(() => "redactJson withheld after an error");
    const shape = shapeProblem(record, once.value);
    if (shape !== undefined) problems.push(shape);
    const again = redactor.redactJson(once.value);
    if (JSON.stringify(again.value) !== JSON.stringify(once.value)) problems.push("redacting again changes the record");
    return problems;
  } catch (error) {
    return [`redactJson threw ${nameOf(error)}`];
  }
}

/** Its message may quote the input. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

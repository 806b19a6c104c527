import { randomBytes } from "node:crypto";
import { EXIT, type ExitCode } from "../kernel/exit-codes.ts";
import { UserError } from "../kernel/user-error.ts";
import { createRedactor } from "../redact/redact.ts";
import type { ScanHit } from "../redact/scan-hit.ts";
import { SearchLimit } from "../redact/search-limit.ts";
import type { Column, CsvColumn } from "../reports/define-format.ts";
import type { TestRulesOptions } from "./commands/rules.ts";
import { type LoadedRules, loadRules } from "./load-rules.ts";
import { formatOf } from "./options.ts";
import { printReport, tellWarnings } from "./print.ts";
import { readSample } from "./read-sample.ts";
import { ruleCatalog, ruleNamed } from "./rule-catalog.ts";
import type { World } from "./world.ts";

/** Where a rule fired. There is no value in it. */
interface FiredRow {
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly confidence: string;
  readonly fingerprint: string;
  readonly carriers: readonly string[];
}

/** Says which rules fire on a text, and where. */
export async function testText(world: World, file: string, options: TestRulesOptions): Promise<ExitCode> {
  const loaded = await loadRules(world, options);
  const redactor = redactorFor(loaded, options.rule);
  const text = await readSample(world, file);
  const rows = located(
    text,
    scan(() => redactor.scanText(text)),
  );
  const { notes: warnings } = loaded;
  const isTable = formatOf(options, world) === "table";
  if (!isTable || rows.length > 0) {
    await printReport(world, { command: "rules test", rows, columns: COLUMNS, csvColumns: CSV, warnings }, options);
  }
  await tellWarnings(world, options, warnings);
  if (isTable) await world.stderr.write(rows.length === 0 ? "No rule fires.\n" : `${rows.length} secrets found.\n`);
  return options.check && rows.length > 0 ? EXIT.found : EXIT.done;
}

/** A rule that is asked for alone is tried alone: another may know the same value better. */
function redactorFor(loaded: LoadedRules, ids: readonly string[] | undefined) {
  const key = randomBytes(32);
  if (!ids) return createRedactor({ key, custom: loaded.custom });
  const catalog = ruleCatalog(loaded);
  return createRedactor({ key, rules: ids.map((id) => ruleNamed(catalog, id).rule) });
}

function scan(work: () => readonly ScanHit[]): readonly ScanHit[] {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof SearchLimit)) throw error;
    throw new UserError("unreadable", `The text took more than the search may spend (${error.reason}).`, {
      hint: "At ingest such a text would be withheld as a whole. Try a part of it.",
    });
  }
}

function located(text: string, hits: readonly ScanHit[]): FiredRow[] {
  let line = 1;
  let lineStart = 0;
  return [...hits]
    .sort((one, other) => one.start - other.start)
    .map(({ start, rule, confidence, fingerprint, carriers }) => {
      for (let end = text.indexOf("\n", lineStart); end !== -1 && end < start; end = text.indexOf("\n", lineStart)) {
        line += 1;
        lineStart = end + 1;
      }
      return { line, column: start - lineStart + 1, rule, confidence, fingerprint, carriers };
    });
}

const COLUMNS: readonly Column<FiredRow>[] = [
  { title: "AT", value: (row) => `${row.line}:${row.column}`, align: "right" },
  { title: "RULE", value: (row) => row.rule },
  { title: "SURE", value: (row) => row.confidence },
  { title: "FINGERPRINT", value: (row) => row.fingerprint.slice(0, 16) },
  { title: "WRITTEN AS", value: (row) => row.carriers.join(" > "), elastic: true },
];

const FIELDS = ["line", "column", "rule", "confidence", "fingerprint", "carriers"] as const;
const CSV: readonly CsvColumn<FiredRow>[] = FIELDS.map((field) => ({ title: field, value: (row) => row[field] }));

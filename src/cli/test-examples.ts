import { randomBytes } from "node:crypto";
import { EXIT, type ExitCode } from "../kernel/exit-codes.ts";
import { createRedactor, type Redactor } from "../redact/redact.ts";
import type { Column, CsvColumn } from "../reports/define-format.ts";
import type { TestRulesOptions } from "./commands/rules.ts";
import { loadRules } from "./load-rules.ts";
import { formatOf } from "./options.ts";
import { printReport, tellWarnings } from "./print.ts";
import { type CatalogRule, ruleCatalog, ruleNamed } from "./rule-catalog.ts";
import type { World } from "./world.ts";

/** An example that does not hold. It is named by its number: its text may be a secret. */
interface BrokenExample {
  readonly rule: string;
  readonly example: string;
  readonly problem: string;
}

/** Holds rules against what they say of themselves. */
export async function testExamples(world: World, options: TestRulesOptions): Promise<ExitCode> {
  const loaded = await loadRules(world, options);
  const catalog = ruleCatalog(loaded);
  const tested = options.rule?.map((id) => ruleNamed(catalog, id)) ?? catalog;
  const key = randomBytes(32);
  // Ours are held against ours alone: a broad rule of the user's own does not make them wrong.
  const ours = createRedactor({ key });
  const all = loaded.custom.length === 0 ? ours : createRedactor({ key, custom: loaded.custom });
  const broken = tested.flatMap((entry) => brokenExamples(entry, key, entry.file === null ? ours : all));
  const count = tested.reduce((sum, { rule: { examples } }) => sum + examples.hides.length + examples.keeps.length, 0);
  const { notes: warnings } = loaded;
  const extra = { rules: tested.length, examples: count };
  const isTable = formatOf(options, world) === "table";
  if (!isTable || broken.length > 0) {
    await printReport(
      world,
      { command: "rules test", rows: broken, columns: COLUMNS, csvColumns: CSV, warnings, extra },
      options,
    );
  }
  await tellWarnings(world, options, warnings);
  if (isTable) {
    const of = `${count} examples of ${tested.length} rules`;
    await world.stdout.write(broken.length === 0 ? `All ${of} hold.\n` : `${broken.length} of ${of} do not hold.\n`);
  }
  return broken.length === 0 ? EXIT.done : EXIT.found;
}

function brokenExamples({ rule }: CatalogRule, key: Uint8Array, together: Redactor): BrokenExample[] {
  const alone = createRedactor({ key, rules: [rule] });
  const broken = (kind: "hides" | "keeps", problemOf: (text: string) => string | undefined) =>
    rule.examples[kind].flatMap((text, index) => {
      const problem = problemOf(text);
      return problem === undefined ? [] : [{ rule: rule.id, example: `${kind} ${index + 1}`, problem }];
    });
  return [
    ...broken("hides", (text) => hidingProblem(alone, together, text)),
    ...broken("keeps", (text) => keepingProblem(together, text)),
  ];
}

/** Among all rules another may know more about the same place: then the secret goes by that rule's name. */
function hidingProblem(alone: Redactor, together: Redactor, text: string): string | undefined {
  if (alone.redactText(text).hits.length === 0) return "its rule hides nothing";
  return together.redactText(text).hits.length === 0 ? "nothing is hidden among all rules" : undefined;
}

function keepingProblem(together: Redactor, text: string): string | undefined {
  const { hits, withheld } = together.redactText(text);
  if (withheld.length > 0) return "it is withheld as a whole";
  return hits.length === 0 ? undefined : `changed by ${namesOf(hits)}`;
}

function namesOf(hits: readonly { readonly rule: string }[]): string {
  return [...new Set(hits.map(({ rule }) => rule))].join(", ");
}

const COLUMNS: readonly Column<BrokenExample>[] = [
  { title: "RULE", value: (row) => row.rule },
  { title: "EXAMPLE", value: (row) => row.example },
  { title: "PROBLEM", value: (row) => row.problem, elastic: true },
];

const CSV: readonly CsvColumn<BrokenExample>[] = [
  { title: "rule", value: (row) => row.rule },
  { title: "example", value: (row) => row.example },
  { title: "problem", value: (row) => row.problem },
];

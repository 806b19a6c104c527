import { EXIT, type ExitCode } from "../kernel/exit-codes.ts";
import { UserError } from "../kernel/user-error.ts";
import { shorten, visible } from "../kernel/visible.ts";
import type { Column, CsvColumn } from "../reports/define-format.ts";
import type { ListRulesOptions } from "./commands/rules.ts";
import { loadRules } from "./load-rules.ts";
import { formatOf } from "./options.ts";
import { printReport, tellWarnings } from "./print.ts";
import { type CatalogRule, confidenceNote, ruleCatalog } from "./rule-catalog.ts";
import type { World } from "./world.ts";

/** Detections will be a kind of their own. */
const KINDS = ["secret"];

interface RuleRow {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly confidence: string;
  readonly examples: number;
  readonly origin: "built-in" | "custom";
  readonly file: string | null;
}

/** Prints all rules, or those that were asked for. */
export async function listRules(world: World, options: ListRulesOptions): Promise<ExitCode> {
  if (options.kind !== undefined && !KINDS.includes(options.kind)) {
    throw new UserError("usage", `--kind knows no ${shorten(visible(options.kind), 40)}.`, {
      hint: `It takes ${KINDS.join(", ")}.`,
    });
  }
  const loaded = await loadRules(world, options);
  const catalog = ruleCatalog(loaded);
  const rows = catalog.filter(holds(options.grep)).map(rowOf);
  const { notes: warnings } = loaded;
  await printReport(world, { command: "rules list", rows, columns: COLUMNS, csvColumns: CSV, warnings }, options);
  await tellWarnings(world, options, warnings);
  if (formatOf(options, world) === "table") {
    const own = rows.filter(({ origin }) => origin === "custom").length;
    await world.stderr.write(
      `${rows.length} of ${catalog.length} rules, ${own} of your own.\nNext: incident rules show <id>, or incident rules test\n`,
    );
  }
  return EXIT.done;
}

function holds(text: string | undefined): (entry: CatalogRule) => boolean {
  const wanted = text?.toLowerCase();
  return ({ rule }) =>
    wanted === undefined || [rule.id, rule.title, ...rule.keywords].some((one) => one.toLowerCase().includes(wanted));
}

function rowOf({ rule, file }: CatalogRule): RuleRow {
  const { id, title, kind, examples } = rule;
  return {
    id,
    title,
    kind,
    confidence: confidenceNote(rule, { file }),
    examples: examples.hides.length + examples.keeps.length,
    origin: file === null ? "built-in" : "custom",
    file,
  };
}

const COLUMNS: readonly Column<RuleRow>[] = [
  { title: "RULE", value: (row) => row.id, note: (row) => (row.origin === "custom" ? " (custom)" : ""), max: 44 },
  { title: "KIND", value: (row) => row.kind },
  { title: "SURE", value: (row) => row.confidence },
  { title: "EXAMPLES", value: (row) => String(row.examples), align: "right" },
  { title: "WHAT", value: (row) => row.title, elastic: true },
];

const FIELDS = ["id", "title", "kind", "confidence", "examples", "origin", "file"] as const;
const CSV: readonly CsvColumn<RuleRow>[] = FIELDS.map((field) => ({ title: field, value: (row) => row[field] }));

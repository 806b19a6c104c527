import { randomBytes } from "node:crypto";
import { EXIT, type ExitCode } from "../kernel/exit-codes.ts";
import { visible } from "../kernel/visible.ts";
import { createRedactor } from "../redact/redact.ts";
import { singleDocument } from "../reports/json-document.ts";
import type { ShowRuleOptions } from "./commands/rules.ts";
import { loadRules, tellRules } from "./load-rules.ts";
import { formatOf } from "./options.ts";
import { confidenceNote, ruleCatalog, ruleNamed } from "./rule-catalog.ts";
import type { World } from "./world.ts";

/** What the values of examples become: their fingerprints would say nothing. */
const MARKER = /\[REDACTED:([a-z0-9-]+):[0-9a-f]{8}\]/g;

/** Prints one rule with its examples; the samples in them are hidden as any secret would be. */
export async function showRule(world: World, id: string, options: ShowRuleOptions): Promise<ExitCode> {
  const loaded = await loadRules(world, options);
  const { rule, file } = ruleNamed(ruleCatalog(loaded), id);
  const redactor = createRedactor({ key: randomBytes(32), custom: loaded.custom });
  const clean = (text: string) => redactor.redactText(text).text.replace(MARKER, "[REDACTED:$1]");
  const shown = {
    id: rule.id,
    title: rule.title,
    kind: rule.kind,
    confidence: confidenceNote(rule, { file }),
    origin: file === null ? "built-in" : "custom",
    file,
    keywords: [...rule.keywords],
    hides: rule.examples.hides.map(clean),
    keeps: [...rule.examples.keeps],
  };
  const format = formatOf(options, world);
  if (format === "json" || format === "ndjson") {
    await world.stdout.write(singleDocument("rules show", shown, loaded.notes));
    return EXIT.done;
  }
  await tellRules(world, loaded);
  const lines = [
    `${shown.id}: ${shown.title}`,
    `Kind: ${shown.kind}, confidence: ${shown.confidence}`,
    `From: ${file ?? "built in"}`,
    `Looks near: ${shown.keywords.join("  ")}`,
    ...examplesText("Hides:", shown.hides),
    ...examplesText("Leaves alone:", shown.keeps),
    `Next: incident rules test --rule ${shown.id} <file>`,
  ];
  await world.stdout.write(`${lines.map((line) => visible(line)).join("\n")}\n`);
  return EXIT.done;
}

function examplesText(heading: string, examples: readonly string[]): string[] {
  return examples.length === 0 ? [] : [heading, ...examples.map((example) => `  ${example}`)];
}

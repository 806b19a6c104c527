import path from "node:path";
import { UserError } from "../kernel/user-error.ts";
import { shorten, visible } from "../kernel/visible.ts";
import { compileCustomRules } from "../redact/custom/compile-custom.ts";
import { type CustomRule, CustomRuleRefused } from "../redact/custom/custom-rule.ts";
import builtIn from "../redact/rules/index.ts";
import { type Config, readConfig } from "./config-file.ts";
import type { RefusedRule } from "./import-gitleaks.ts";
import type { RulesOptions } from "./options.ts";
import { readTrustedFile, type Trust } from "./read-trusted-file.ts";
import type { World } from "./world.ts";

/** The user's own rules, from wherever they come. Each of them is known to work. */
export interface LoadedRules {
  readonly custom: readonly CustomRule[];
  /** The file that each comes from, by its id. */
  readonly files: ReadonlyMap<string, string>;
  readonly refused: readonly (RefusedRule & { readonly file: string })[];
  readonly config: Config;
  /** What could not be taken and why: to be told. */
  readonly notes: readonly string[];
}

/** Reads the rules of the configuration, of the file it names, and of `--rules`. */
export async function loadRules(world: World, options: RulesOptions): Promise<LoadedRules> {
  const config = readConfig(world, options);
  const own = ownRules(config);
  const files = new Map(own.map(({ id }) => [id, config.file]));
  const custom = [...own];
  const refused: LoadedRules["refused"][number][] = [];
  const notes: string[] = [];
  for (const { file, trust } of ruleFiles(world, options, config)) {
    const taken = new Set([...builtIn, ...custom].map(({ id }) => id));
    const imported = await importFile(file, trust, taken);
    custom.push(...imported.rules);
    refused.push(...imported.refused.map((rule) => ({ ...rule, file })));
    notes.push(...imported.notes);
    for (const { id } of imported.rules) files.set(id, file);
  }
  return { custom, files, refused, config, notes };
}

/** Says on stderr which rules were not taken, so that none is missed in silence. */
export async function tellRules(world: World, { notes }: LoadedRules): Promise<void> {
  for (const note of notes) await world.stderr.write(`Note: ${visible(note)}\n`);
}

function ownRules({ file, content }: Config): readonly CustomRule[] {
  const rules = content?.rules ?? [];
  const ids = new Set<string>(builtIn.map(({ id }) => id));
  try {
    for (const { id } of rules) {
      if (ids.has(id)) throw new CustomRuleRefused(id, "another rule has its id");
      ids.add(id);
    }
    compileCustomRules(rules);
  } catch (error) {
    if (!(error instanceof CustomRuleRefused)) throw error;
    throw new UserError("config", `The configuration ${file} cannot be used: ${lowerFirst(visible(error.message))}`, {
      hint: "Mend the rule or remove it; see: incident config --help.",
      cause: error,
    });
  }
  return rules;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function ruleFiles(world: World, options: RulesOptions, { file, content }: Config) {
  const files: { file: string; trust: Trust }[] = [];
  const named = content?.rulesFile;
  if (named !== undefined) files.push({ file: path.resolve(path.dirname(file), named), trust: "only-the-owner" });
  if (options.rules !== undefined) files.push({ file: path.resolve(world.cwd, options.rules), trust: "as-named" });
  return files;
}

async function importFile(file: string, trust: Trust, taken: ReadonlySet<string>) {
  const text = readTrustedFile(file, trust);
  if (text === undefined) {
    throw new UserError("not-found", `There is no rules file at ${file}.`, {
      hint: "Name a TOML file of gitleaks with --rules, or with rulesFile in the configuration.",
    });
  }
  const { parseGitleaks } = await import("./gitleaks-file.ts");
  const { importGitleaks } = await import("./import-gitleaks.ts");
  const parsed = parseGitleaks(text);
  if (!parsed.ok) {
    throw new UserError("config", `The rules file ${file} cannot be used: ${parsed.problem}.`, {
      hint: "It is read as gitleaks reads it: [[rules]] with id, regex and keywords.",
    });
  }
  const { rules, refused } = importGitleaks(parsed.file, taken);
  return { rules, refused, notes: notesOf(file, rules.length, refused, parsed.file.extends) };
}

function notesOf(file: string, taken: number, refused: readonly RefusedRule[], bases: readonly string[]): string[] {
  return [
    ...bases.map((base) => `[extend] ${base} in ${file} is not followed: only the rules in the file itself are read.`),
    ...(refused.length > 0
      ? [`Of ${taken + refused.length} rules in ${file} ${taken} are used, ${refused.length} are not:`]
      : []),
    ...refused.map(({ id, reason }) => `not used: ${shorten(id, 64)}, because ${reason}.`),
  ];
}

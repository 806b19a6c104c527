/** Writes docs/reference.md from the registries: what is listed there cannot differ from the code. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Command, Option } from "commander";
import commands from "../src/cli/commands/index.ts";
import type { World } from "../src/cli/world.ts";
import sources from "../src/decode/sources/index.ts";
import tables from "../src/decode/tables/index.ts";
import type { EventDefinition } from "../src/events/define-event.ts";
import kinds from "../src/events/kinds/index.ts";
import { EXIT_MEANINGS } from "../src/kernel/exit-codes.ts";
import views from "../src/projections/views/index.ts";
import rules from "../src/redact/rules/index.ts";
import formats from "../src/reports/formats/index.ts";
import { PROJECT } from "./gen-registries.ts";

const PAGE = path.join(PROJECT, "docs", "reference.md");

/** The whole page; the same registries always give the same text. */
export async function referencePage(): Promise<string> {
  const parts = [
    "# Reference",
    "Written by `npm run gen:docs` from the registries; edit the entries, not this page.",
    "## Commands",
    ...(await commandParts()),
    "## Exit codes",
    table(
      ["code", "means"],
      EXIT_MEANINGS.map(([code, meaning]) => [String(code), meaning]),
    ),
    "## Formats",
    table(
      ["format", "what it is", "media type"],
      formats.map((format) => [code(format.id), format.title, code(format.mediaType)]),
    ),
    "## Sources",
    "Paths start at the OpenClaw home or at the folder of the gateway logs; `*` stands for one segment.",
    table(
      ["source", "what it is", "era", "read as", "looked for at"],
      sources.map(({ id, title, era, shape, root, where }) => [
        code(id),
        title,
        era,
        shape,
        `${root}: ${where.map(code).join(", ")}`,
      ]),
    ),
    "## Tables",
    "Of the two databases: the agents' and the gateway's. Columns with tokens or keys are never read.",
    table(
      ["table", "what it is", "database", "read as", "columns"],
      tables.map(({ table: name, title, database, shape, required, optional }) => [
        code(name),
        title,
        database,
        shape,
        [...required, ...optional].map(code).join(", "),
      ]),
    ),
    "## Event kinds",
    "Facts in the store, named in the past tense. Each has a version; older versions stay readable. A `?` marks a field that the evidence may leave out.",
    table(["kind", "version", "says", "data"], kinds.map(kindRow)),
    "## Views",
    table(
      ["view", "version", "holds", "tables"],
      views.map((view) => [
        code(view.name),
        String(view.version),
        sayingOf("projections/views", view.name),
        view.tables.map(code).join(", "),
      ]),
    ),
    "## Secret rules",
    "A specific rule knows the secret's own form, a generic one only the label beside it.",
    table(
      ["rule", "hides", "kind"],
      rules.map((rule) => [code(rule.id), rule.title, rule.kind]),
    ),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** A title and the flags of each command, or of each of its subcommands; flags that all of them have stand once. */
async function commandParts(): Promise<string[]> {
  // Making a command touches nothing: only running one would.
  const made = await Promise.all(Object.values(commands).map(async (load) => (await load()).default({} as World)));
  const parts = made.flatMap((command) =>
    command.commands.length === 0
      ? [{ name: command.name(), command }]
      : command.commands.map((child) => ({ name: `${command.name()} ${child.name()}`, command: child })),
  );
  // A filter prints what it read: it knows no formats.
  const taking = parts.map(({ command }) => command).filter((command) => has(command, "--format <name>"));
  const common = (taking[0]?.options ?? []).filter(({ flags }) => taking.every((command) => has(command, flags)));
  const isCommon = (option: Option) =>
    common.some(({ flags, description }) => flags === option.flags && description === option.description);
  return [
    ...parts.flatMap(({ name, command }) =>
      commandPart(command, name, (option) => !taking.includes(command) || !isCommon(option)),
    ),
    "### Flags of every command but demo, help and redact",
    flagTable(common),
  ];
}

function has(command: Command, flags: string): boolean {
  return command.options.some((option) => option.flags === flags);
}

function commandPart(command: Command, name: string, isOwn: (option: Option) => boolean): string[] {
  const words = command.registeredArguments.map((argument) =>
    argument.required ? `<${argument.name()}>` : `[${argument.name()}${argument.variadic ? "..." : ""}]`,
  );
  const heading = `### incident ${[name, ...words].join(" ")}`;
  const about = sentence(command.description() || command.summary());
  const own = command.options.filter(isOwn);
  return own.length === 0 ? [heading, about] : [heading, about, flagTable(own)];
}

function flagTable(options: readonly Option[]): string {
  return table(
    ["flag", "means"],
    options.map((option) => [code(option.flags), option.description]),
  );
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1).replace(/\.$/, "")}.`;
}

function kindRow(kind: EventDefinition): string[] {
  const shape = "shape" in kind.data ? (kind.data.shape as Record<string, { isOptional(): boolean }>) : {};
  const fields = Object.entries(shape).map(([name, type]) => code(type.isOptional() ? `${name}?` : name));
  return [code(kind.type), String(kind.version), sayingOf("events/kinds", kind.type), fields.join(", ")];
}

/** The sentence that stands above the entry of a registry. */
function sayingOf(registry: string, id: string): string {
  const file = readFileSync(path.join(PROJECT, "src", registry, `${id}.ts`), "utf8");
  const comment = /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*export default/.exec(file)?.[1] ?? "";
  return comment.replace(/\s*\n\s*\*\s*/g, " ").trim();
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync(PAGE, await referencePage());
}

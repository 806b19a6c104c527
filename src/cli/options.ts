import { type Command, InvalidArgumentError } from "commander";
import type { World } from "./world.ts";

export const FORMATS = ["table", "json", "ndjson", "csv", "sarif"] as const;
/** Those that every command knows. */
const COMMON_FORMATS: readonly FormatName[] = ["table", "json", "ndjson", "csv"];
export type FormatName = (typeof FORMATS)[number];

export interface HomeOptions {
  readonly stateDir?: string;
  readonly profile?: string;
  readonly dev?: boolean;
  readonly logs?: readonly string[];
  readonly hostLog?: readonly string[];
  readonly live?: boolean;
}

export interface StoreOptions {
  readonly store?: string;
}

export interface RulesOptions {
  readonly rules?: string;
  readonly config?: string;
}

export interface OutputOptions {
  readonly format?: FormatName;
  readonly json?: boolean;
  readonly utc?: boolean;
  readonly color?: boolean;
}

/** Which home to read. */
export function withHome(command: Command): Command {
  return command
    .option("--state-dir <dir>", "the OpenClaw home to read: the live one, or a copy of one")
    .option("--profile <name>", "the live home of this OpenClaw profile")
    .option("--dev", "the live home of the profile dev")
    .option("--live", "a gateway may be running in the named home: read its databases in place")
    .option("--logs <dir>", "folder of the gateway logs (can be repeated)", collect, undefined)
    .option(
      "--host-log <file>",
      "the host's audit.log, or an export by journalctl -o json (can be repeated)",
      collect,
      undefined,
    );
}

export function withStore(command: Command): Command {
  return command.option("--store <file>", "the event store (default: in the XDG state folder)");
}

/** Which rules of the user's own to use. */
export function withRules(command: Command): Command {
  return withConfig(command).option("--rules <file>", "also use the secret rules of this gitleaks TOML file");
}

export function withConfig(command: Command): Command {
  return command.option("--config <file>", "the configuration (default: in the XDG configuration folder)");
}

/** How to print. */
export function withOutput(command: Command, formats: readonly FormatName[] = COMMON_FORMATS): Command {
  return command
    .option("--format <name>", `one of ${formats.join(", ")}`, (text) => parseFormat(text, formats))
    .option("--json", "one JSON document, the same as --format json")
    .option("--utc", "times in UTC instead of the local zone")
    .option("--no-color", "no colors");
}

function parseFormat(text: string, formats: readonly FormatName[]): FormatName {
  const format = formats.find((name) => name === text);
  if (!format) throw new InvalidArgumentError(`It is one of ${formats.join(", ")}.`);
  return format;
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** A list given with commas, by repeating the flag, or both. */
export function list(value: string, before: readonly string[] | undefined): readonly string[] {
  const words = value
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  if (words.length === 0) throw new InvalidArgumentError("It names nothing.");
  return [...(before ?? []), ...words];
}

export function formatOf(options: OutputOptions, world: World): FormatName {
  if (options.json) return "json";
  const named = options.format ?? COMMON_FORMATS.find((name) => name === world.env.INCIDENT_FORMAT);
  return named ?? "table";
}

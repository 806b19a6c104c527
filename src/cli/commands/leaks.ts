import { Command, InvalidArgumentError } from "commander";
import { EXIT } from "../../kernel/exit-codes.ts";
import { UserError } from "../../kernel/user-error.ts";
import type { Confidence } from "../../redact/define-rule.ts";
import {
  FORMATS,
  list,
  type OutputOptions,
  type RulesOptions,
  type StoreOptions,
  withOutput,
  withRules,
  withStore,
} from "../options.ts";
import type { World } from "../world.ts";

export type LeaksOptions = StoreOptions &
  RulesOptions &
  OutputOptions & {
    readonly since?: string;
    readonly until?: string;
    readonly agent?: readonly string[];
    readonly session?: readonly string[];
    readonly rule?: readonly string[];
    readonly reach?: readonly string[];
    readonly fingerprint?: string;
    readonly limit?: string;
    readonly all?: boolean;
    readonly self?: boolean;
    readonly check?: boolean;
    readonly failOn?: Confidence;
    readonly exitCode?: number;
    readonly baseline?: string;
    readonly writeBaseline?: string;
    readonly force?: boolean;
    readonly ignoreFile?: string;
    readonly home?: string;
  };

export default function leaksCommand(world: World, run = runLeaks): Command {
  return withRules(withOutput(withStore(new Command("leaks")), FORMATS))
    .summary("leaked secrets: from the store, or in files, folders, archives, databases")
    .description(
      "Without a path: the secrets that the evidence in the store held, and where each went. With paths: searches files, folders, SQLite databases, gzip, zstd, zip and tar, and with - what is piped in. No value is ever shown, only the fingerprint of it; nothing is written into what is searched.",
    )
    .argument("[paths...]", "files and folders to search; - is what is piped in")
    .optionsGroup("From the store:")
    .option("-S, --since <when>", "only what was seen from this moment on")
    .option("-U, --until <when>", "only what was seen before this moment")
    .option("-a, --agent <agents>", "only what these agents saw", list)
    .option("--session <sessions>", "only what these sessions saw: key, end of the key, or id", list)
    .option("--rule <rules>", "only what these rules found", list)
    .option("--reach <reaches>", "outbound, attempted-outbound, prompt, log, disk", list)
    .option("--fingerprint <hex>", "one secret with every place where it was seen")
    .option("-n, --limit <n|all>", "only the worst (default: all)")
    .optionsGroup("In files:")
    .option("--baseline <file>", "those in this file are known: counted, not listed, no reason to fail")
    .option("--write-baseline <file>", "write what was found as a baseline")
    .option("--force", "let --write-baseline replace a file")
    .option(
      "--ignore-file <file>",
      "JSON5: [{fingerprint, rule or path, reason, expires}] to be counted and not listed",
    )
    .option("--home <dir>", "find the values that this OpenClaw home is configured with, too, and name them")
    .optionsGroup("Both:")
    .option("--all", "list those of low confidence too (they are always counted)")
    .option("--self", "search the store itself, which must hold none, nor what its homes are configured with")
    .option("--check", "exit with 1 when there is one; the same as --fail-on low")
    .option(
      "--fail-on <confidence>",
      "exit with 1 when there is one of at least this: low, medium, high",
      parseConfidence,
    )
    .option("--exit-code <n>", "with --check or --fail-on: exit with this in place of 1", parseExitCode)
    .addHelpText(
      "after",
      "\nExamples:\n  incident leaks --reach outbound,prompt\n  incident leaks --fingerprint 7213e97f\n  incident leaks ~/harbor --fail-on high\n  incident leaks backup.tar.gz --format sarif\n  kubectl logs gateway | incident leaks -\n  incident leaks --self",
    )
    .action(async (paths: readonly string[], options: LeaksOptions) => world.finish(await run(world, paths, options)));
}

const CONFIDENCES: readonly Confidence[] = ["low", "medium", "high"];

function parseConfidence(text: string): Confidence {
  const known = CONFIDENCES.find((confidence) => confidence === text);
  if (!known) throw new InvalidArgumentError(`It is one of ${CONFIDENCES.join(", ")}.`);
  return known;
}

function parseExitCode(text: string): number {
  if (!/^\d{1,3}$/.test(text) || Number(text) > 255) throw new InvalidArgumentError("It is a number from 0 to 255.");
  return Number(text);
}

async function runLeaks(world: World, paths: readonly string[], options: LeaksOptions): Promise<number> {
  if (options.self || paths.length > 0) refuseStoreOptions(options);
  if (options.self) {
    const { scanSelf } = await import("../scan-self.ts");
    return await scanSelf(world, paths, options);
  }
  if (paths.length > 0) {
    const { scanPaths } = await import("../scan-paths.ts");
    return await scanPaths(world, paths, options);
  }
  refuseFileOptions(options);
  const { showLeaks } = await import("../show-leaks.ts");
  const exit = await showLeaks(world, options);
  return exit === EXIT.found ? (options.exitCode ?? exit) : exit;
}

const OF_FILES = ["baseline", "writeBaseline", "force", "ignoreFile", "home"] as const;
const OF_STORE = ["since", "until", "agent", "session", "rule", "reach", "fingerprint", "limit"] as const;

/** What is said of files has no meaning without any. */
function refuseFileOptions(options: LeaksOptions): void {
  const flag = options.format === "sarif" ? "--format sarif" : flagOf(OF_FILES, options);
  if (flag === undefined) return;
  throw new UserError("usage", `${flag} is for files, and none was named.`, {
    hint: "Name files or folders to search, or leave it out to ask the store.",
  });
}

/** A file has no sessions and no reach: an answer that overlooks such a wish would pass for one that heeds it. */
function refuseStoreOptions(options: LeaksOptions): void {
  const flag = flagOf(OF_STORE, options);
  if (flag === undefined) return;
  throw new UserError("usage", `${flag} is for what the store has seen, not for searching.`, {
    hint: "Leave it out, or name no files and no --self to ask the store.",
  });
}

function flagOf(names: readonly (keyof LeaksOptions)[], options: LeaksOptions): string | undefined {
  const name = names.find((one) => options[one] !== undefined);
  return name && `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

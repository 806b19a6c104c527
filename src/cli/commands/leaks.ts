import { Command, InvalidArgumentError } from "commander";
import type { Confidence } from "../../redact/define-rule.ts";
import { FORMATS, type OutputOptions, type StoreOptions, withOutput, withStore } from "../options.ts";
import type { World } from "../world.ts";

export type LeaksOptions = StoreOptions &
  OutputOptions & {
    readonly all?: boolean;
    readonly self?: boolean;
    readonly check?: boolean;
    readonly failOn?: Confidence;
    readonly exitCode?: number;
    readonly baseline?: string;
    readonly writeBaseline?: string;
    readonly force?: boolean;
    readonly ignoreFile?: string;
  };

export default function leaksCommand(world: World, run = runLeaks): Command {
  return withOutput(withStore(new Command("leaks")), FORMATS)
    .summary("leaked secrets: from the store, or in files, folders, archives, databases")
    .description(
      "Without a path: the secrets that the evidence in the store held, and where each went. With paths: searches files, folders, SQLite databases, gzip, zstd, zip and tar, and with - what is piped in. No value is ever shown, only the fingerprint of it; nothing is written into what is searched.",
    )
    .argument("[paths...]", "files and folders to search; - is what is piped in")
    .option("--all", "list those of low confidence too (they are always counted)")
    .option("--self", "search the store itself, which must hold none")
    .option("--check", "exit with 1 when there is one; the same as --fail-on low")
    .option(
      "--fail-on <confidence>",
      "exit with 1 when there is one of at least this: low, medium, high",
      parseConfidence,
    )
    .option("--exit-code <n>", "with --check or --fail-on: exit with this in place of 1", parseExitCode)
    .option("--baseline <file>", "those in this file are known: counted, not listed, no reason to fail")
    .option("--write-baseline <file>", "write what was found as a baseline")
    .option("--force", "let --write-baseline replace a file")
    .option(
      "--ignore-file <file>",
      "JSON5: [{fingerprint, rule or path, reason, expires}] to be counted and not listed",
    )
    .addHelpText(
      "after",
      "\nExamples:\n  incident leaks ~/harbor --fail-on high\n  incident leaks backup.tar.gz --format sarif\n  kubectl logs gateway | incident leaks -\n  incident leaks --self",
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
  if (options.self) {
    const { scanSelf } = await import("../scan-self.ts");
    return await scanSelf(world, paths, options);
  }
  if (paths.length > 0) {
    const { scanPaths } = await import("../scan-paths.ts");
    return await scanPaths(world, paths, options);
  }
  const { showLeaks } = await import("../show-leaks.ts");
  return await showLeaks(world, options);
}

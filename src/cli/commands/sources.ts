import { Command } from "commander";
import type { ExitCode } from "../../kernel/exit-codes.ts";
import { list, type OutputOptions, type StoreOptions, withOutput, withStore } from "../options.ts";
import type { World } from "../world.ts";

export type SourcesOptions = StoreOptions &
  OutputOptions & {
    readonly all?: boolean;
    readonly state?: readonly string[];
    readonly kind?: readonly string[];
    readonly agent?: readonly string[];
  };

export default function sourcesCommand(world: World, run = runSources): Command {
  return withOutput(withStore(new Command("sources")))
    .summary("what was read of each source, what was not and why, and what was already deleted")
    .description(
      "Lists every source with how much of it was read, its times and faults, the kinds of evidence of which there was nothing, and what OpenClaw had already deleted. The sessions in a database are one line for each table.",
    )
    .option("--all", "each session in a database on a line of its own")
    .option("--state <states>", "only read, partial, unreadable, gone, unknown-schema, not-present", list)
    .option("--kind <kinds>", "only these kinds, with or without openclaw- before them", list)
    .option("-a, --agent <agents>", "only these agents", list)
    .addHelpText(
      "after",
      "\nExamples:\n  incident sources --state partial,unreadable\n  incident sources --kind gateway-log --json",
    )
    .action(async (options: SourcesOptions) => world.finish(await run(world, options)));
}

async function runSources(world: World, options: SourcesOptions): Promise<ExitCode> {
  const { showSources } = await import("../show-sources.ts");
  return await showSources(world, options);
}

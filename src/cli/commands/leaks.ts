import { Command } from "commander";
import type { ExitCode } from "../../kernel/exit-codes.ts";
import type { LeaksOptions } from "../leaks-filter.ts";
import { list, withOutput, withStore } from "../options.ts";
import type { World } from "../world.ts";

export default function leaksCommand(world: World, run = runLeaks): Command {
  return withOutput(withStore(new Command("leaks")))
    .summary("every secret that was seen, and how far it came")
    .option("-S, --since <when>", "only what was seen from this moment on")
    .option("-U, --until <when>", "only what was seen before this moment")
    .option("-a, --agent <agents>", "only what these agents saw", list)
    .option("--session <sessions>", "only what these sessions saw: key, end of the key, or id", list)
    .option("--rule <rules>", "only what these rules found", list)
    .option("--reach <reaches>", "outbound, attempted-outbound, prompt, log, disk", list)
    .option("--fingerprint <hex>", "one secret with every place where it was seen")
    .option("--all", "those of low confidence too")
    .option("-n, --limit <n|all>", "only the worst (default: all)")
    .option("--fail-on <confidence>", "exit with 1 when there is one of high, medium or low confidence beyond the disk")
    .option("--check", "the same as --fail-on low")
    .action(async (options: LeaksOptions) => world.finish(await run(world, options)));
}

async function runLeaks(world: World, options: LeaksOptions): Promise<ExitCode> {
  const { showLeaks } = await import("../show-leaks.ts");
  return await showLeaks(world, options);
}

import { Command } from "commander";
import type { ExitCode } from "../../kernel/exit-codes.ts";
import { type OutputOptions, type StoreOptions, withOutput, withStore } from "../options.ts";
import type { World } from "../world.ts";

export type StatusOptions = StoreOptions & OutputOptions;

export default function statusCommand(world: World, run = runStatus): Command {
  return withOutput(withStore(new Command("status")))
    .summary("one screen: store, sources, coverage, counts, what to do next")
    .action(async (options: StatusOptions) => world.finish(await run(world, options)));
}

async function runStatus(world: World, options: StatusOptions): Promise<ExitCode> {
  const { showStatus } = await import("../show-status.ts");
  return await showStatus(world, options);
}

import { Command } from "commander";
import type { ExitCode } from "../../kernel/exit-codes.ts";
import { type OutputOptions, type StoreOptions, withOutput, withStore } from "../options.ts";
import type { World } from "../world.ts";

export type ShowOptions = StoreOptions & OutputOptions;

export default function showCommand(world: World, run = runShow): Command {
  return withOutput(withStore(new Command("show")))
    .summary("one event or attempt with every piece of evidence")
    .description(
      "Shows one attempt or event by its id (or the beginning of it): all that is known, where each part of it was read, and what stands before and after it.",
    )
    .argument("<id>", "the id of a row, or at least its first 6 characters")
    .action(async (id: string, options: ShowOptions) => world.finish(await run(world, id, options)));
}

async function runShow(world: World, id: string, options: ShowOptions): Promise<ExitCode> {
  const { showOne } = await import("../show-one.ts");
  return await showOne(world, id, options);
}

import { Command } from "commander";
import type { ExitCode } from "../../kernel/exit-codes.ts";
import { type OutputOptions, type StoreOptions, withOutput, withStore } from "../options.ts";
import type { World } from "../world.ts";

export type DbOptions = StoreOptions & OutputOptions;
export type DbAction = "path" | "rebuild" | "verify";

export default function dbCommand(world: World, run = runDb): Command {
  const action = (name: DbAction, summary: string) =>
    withOutput(withStore(new Command(name)))
      .summary(summary)
      .action(async (options: DbOptions) => world.finish(await run(world, name, options)));
  return new Command("db")
    .summary("the store itself: path, rebuild, verify")
    .addCommand(action("path", "where the store is"))
    .addCommand(action("rebuild", "throw the views away and replay all events"))
    .addCommand(action("verify", "check every event against the hash chain"));
}

async function runDb(world: World, action: DbAction, options: DbOptions): Promise<ExitCode> {
  const { keepStore } = await import("../keep-store.ts");
  return await keepStore(world, action, options);
}

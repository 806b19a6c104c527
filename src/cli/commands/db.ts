import { Command } from "commander";
import type { ExitCode } from "../../kernel/exit-codes.ts";
import {
  type OutputOptions,
  type RulesOptions,
  type StoreOptions,
  withOutput,
  withRules,
  withStore,
} from "../options.ts";
import type { World } from "../world.ts";

export type DbOptions = StoreOptions & OutputOptions;
export type DbAction = "path" | "rebuild" | "verify";
export type RescanOptions = DbOptions & RulesOptions & { readonly dryRun?: boolean };

export default function dbCommand(world: World, run = runDb): Command {
  const action = (name: DbAction, summary: string) =>
    withOutput(withStore(new Command(name)))
      .summary(summary)
      .action(async (options: DbOptions) => world.finish(await run(world, name, options)));
  return new Command("db")
    .summary("the store itself: path, rebuild, verify, rescan, rotate-key")
    .addCommand(action("path", "where the store is"))
    .addCommand(action("rebuild", "throw the views away and replay all events"))
    .addCommand(action("verify", "check every event against the hash chain"))
    .addCommand(rescanCommand(world))
    .addCommand(rotateKeyCommand(world));
}

function rescanCommand(world: World): Command {
  return withRules(withOutput(withStore(new Command("rescan"))))
    .summary("hide what today's rules find in what is stored already")
    .description(
      "Applies today's rules to every stored text, and to the record it came from where that is still in the home. What is found is hidden for good; facts in the chain say so, and the store verifies as before. Can be interrupted: again, it goes on.",
    )
    .option("--dry-run", "change nothing, only count")
    .action(async (options: RescanOptions) => {
      const { rescanStore } = await import("../rescan-store.ts");
      world.finish(await rescanStore(world, options));
    });
}

function rotateKeyCommand(world: World): Command {
  return withOutput(withStore(new Command("rotate-key")))
    .summary("give new fingerprints a new key; older keys are kept for reading")
    .action(async (options: DbOptions) => {
      const { rotateKey } = await import("../rotate-key.ts");
      world.finish(await rotateKey(world, options));
    });
}

async function runDb(world: World, action: DbAction, options: DbOptions): Promise<ExitCode> {
  const { keepStore } = await import("../keep-store.ts");
  return await keepStore(world, action, options);
}

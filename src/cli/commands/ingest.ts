import { Command } from "commander";
import { EXIT, type ExitCode } from "../../kernel/exit-codes.ts";
import {
  type HomeOptions,
  type OutputOptions,
  type RulesOptions,
  type StoreOptions,
  withHome,
  withOutput,
  withRules,
  withStore,
} from "../options.ts";
import type { World } from "../world.ts";

export type IngestOptions = HomeOptions & StoreOptions & RulesOptions & OutputOptions;

export default function ingestCommand(world: World, run = runIngest): Command {
  return withOutput(withRules(withStore(withHome(new Command("ingest")))))
    .summary("read a home into the store; again: nothing new")
    .description(
      "Reads everything new of an OpenClaw home and its gateway logs into the store. Secrets are hidden before anything is stored; nothing is written into the home.",
    )
    .action(async (options: IngestOptions) => world.finish(await run(world, options)));
}

async function runIngest(world: World, options: IngestOptions): Promise<ExitCode> {
  const { ingestHome } = await import("../ingest-home.ts");
  const { printIngest } = await import("../print-ingest.ts");
  const { loadRules, tellRules } = await import("../load-rules.ts");
  const rules = await loadRules(world, options);
  await tellRules(world, rules);
  const done = await ingestHome(world, options, rules.custom);
  await printIngest(world, options, done);
  return done.result.problems.length > 0 ? EXIT.partial : EXIT.done;
}

import { Command } from "commander";
import type { ExitCode } from "../../kernel/exit-codes.ts";
import { type OutputOptions, type StoreOptions, withOutput, withStore } from "../options.ts";
import type { World } from "../world.ts";

export type SessionsOptions = StoreOptions & OutputOptions;

export default function sessionsCommand(world: World, run = runSessions): Command {
  return withOutput(withStore(new Command("sessions")))
    .summary("agents, sessions, time spans, counts")
    .action(async (options: SessionsOptions) => world.finish(await run(world, options)));
}

async function runSessions(world: World, options: SessionsOptions): Promise<ExitCode> {
  const { showSessions } = await import("../show-sessions.ts");
  return await showSessions(world, options);
}

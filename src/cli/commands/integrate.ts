import { Command } from "commander";
import type { ExitCode } from "../../kernel/exit-codes.ts";
import {
  type HomeOptions,
  type OutputOptions,
  type StoreOptions,
  withHome,
  withOutput,
  withStore,
} from "../options.ts";
import type { World } from "../world.ts";

export type IntegrateOptions = HomeOptions &
  StoreOptions &
  OutputOptions & { readonly write?: boolean; readonly force?: boolean };
export type ServiceManager = "systemd" | "launchd";

export default function integrateCommand(world: World, run = runIntegrate): Command {
  const manager = (name: ServiceManager, summary: string, file: string) =>
    withOutput(withStore(withHome(new Command(name))))
      .summary(summary)
      .description(
        `Prints ${file} that runs incident watch in the background, with the rights that it needs and no more. The home, logs and store are those that the options name now.`,
      )
      .option("--write", "install the file instead of printing it, for this user only")
      .option("--force", "replace a different file that is already there")
      .action(async (options: IntegrateOptions) => world.finish(await run(world, name, options)));
  return new Command("integrate")
    .summary("run incident watch as a service of systemd or launchd")
    .addCommand(manager("systemd", "a systemd unit for this user, printed or installed", "a systemd user unit"))
    .addCommand(manager("launchd", "a launchd agent for this user, printed or installed", "a launchd property list"));
}

async function runIntegrate(world: World, manager: ServiceManager, options: IntegrateOptions): Promise<ExitCode> {
  const { integrate } = await import("../integrate.ts");
  return await integrate(world, manager, options);
}

import { Command } from "commander";
import type { ExitCode } from "../../kernel/exit-codes.ts";
import { type OutputOptions, type RulesOptions, withConfig, withOutput } from "../options.ts";
import type { World } from "../world.ts";

export type ConfigOptions = Pick<RulesOptions, "config"> & OutputOptions;
export type ConfigAction = "path" | "show" | "init";

const HELP = `
What it may say (JSON5):
  rules      [{ id, pattern, title, keywords, secretGroup, entropy, allow, confidence, examples }]
             secret rules of your own; patterns in the syntax of RE2
             allow: [{ regexes, stopwords, target: "secret|match|line", when: "any|all" }]
             examples: { hides: [], keeps: [] }, held to by incident rules test
  rulesFile  a gitleaks TOML file, relative to this file

It must belong to you alone (chmod 600) and be no symbolic link. It is never looked for in the working directory.`;

export default function configCommand(world: World, run = runConfig): Command {
  const action = (name: ConfigAction, summary: string) =>
    withOutput(withConfig(new Command(name)))
      .summary(summary)
      .addHelpText("after", HELP)
      .action(async (options: ConfigOptions) => world.finish(await run(world, name, options)));
  return new Command("config")
    .summary("the configuration: path, show, init")
    .addHelpText("after", HELP)
    .addCommand(action("path", "where the configuration is"))
    .addCommand(action("show", "what is configured, and where from"))
    .addCommand(action("init", "write a commented example; never over a file that is there"));
}

async function runConfig(world: World, action: ConfigAction, options: ConfigOptions): Promise<ExitCode> {
  const { config } = await import("../config.ts");
  return await config(world, action, options);
}

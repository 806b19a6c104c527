import { Command, CommanderError } from "commander";
import { EXIT } from "../kernel/exit-codes.ts";
import { UserError } from "../kernel/user-error.ts";
import commands from "./commands/index.ts";
import { guardRuntime } from "./guard-runtime.ts";
import { tellError } from "./tell-error.ts";
import { OutputClosed, type World } from "./world.ts";

type CommandName = keyof typeof commands;

/** Runs one command line and finishes the world with its exit code. Never throws, never prints a stack for a user's mistake. */
export async function run(words: readonly string[], world: World): Promise<void> {
  // `incident help timeline` is `incident timeline --help`; other topics are the help command's own.
  const argv =
    words[0] === "help" && words[1] !== undefined && Object.hasOwn(commands, words[1]) ? [words[1], "--help"] : words;
  try {
    guardRuntime(world);
    const program = await programFor(argv, world);
    await program.parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (error instanceof OutputClosed) return;
    if (error instanceof CommanderError && error.exitCode === 0) return;
    world.finish(error instanceof UserError ? error.exitCode : EXIT.failed);
    await tellError(error, argv, world).catch((failure: unknown) => {
      if (!(failure instanceof OutputClosed)) throw failure;
    });
  }
}

/** The program with the one command that was asked for, or with all of them when their help is wanted. */
async function programFor(argv: readonly string[], world: World): Promise<Command> {
  const program = new Command("incident")
    .description("See what your OpenClaw agents did, with secrets hidden before anything is stored.")
    .version(world.version, "-V, --version")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void world.stdout.write(text).catch(ignoreClosed),
      writeErr: () => undefined,
    })
    .addHelpText(
      "after",
      "\nStart with: incident ingest, then incident timeline --since 24h\nExit codes: incident help exit-codes",
    );
  const names = Object.keys(commands) as CommandName[];
  const asked = argv.find((word) => !word.startsWith("-"));
  const wanted = names.filter((name) => name === asked);
  for (const name of wanted.length > 0 ? wanted : names) {
    const { default: make } = await commands[name]();
    program.addCommand(adopt(make(world), program));
  }
  return program;
}

/** Errors and output go the program's way in every command and its subcommands. */
function adopt(command: Command, program: Command): Command {
  command.copyInheritedSettings(program);
  for (const child of command.commands) adopt(child, program);
  return command;
}

function ignoreClosed(error: unknown): void {
  if (!(error instanceof OutputClosed)) throw error;
}

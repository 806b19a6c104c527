import { Command } from "commander";
import { EXIT, EXIT_MEANINGS, type ExitCode } from "../../kernel/exit-codes.ts";
import { UserError } from "../../kernel/user-error.ts";
import type { World } from "../world.ts";

/** Pages that belong to no single command. */
const TOPICS: Readonly<Record<string, readonly string[]>> = {
  "exit-codes": EXIT_MEANINGS.map(([code, meaning]) => `${String(code).padStart(4)}  ${meaning}`),
  time: [
    "now, today, yesterday           the beginning of a day is local midnight, or UTC with --utc",
    "90s 15m 24h 7d 2w 1d12h         that long ago; d is 24 hours, m is minutes",
    "2026-11-21  2026-11-21 14:00    local time, or UTC with --utc",
    "2026-11-21T14:00:00Z  …+09:00   with a zone",
    "1795239613  1795239613105       unix seconds, unix milliseconds",
  ],
};

export default function helpCommand(world: World, run = runHelp): Command {
  return new Command("help")
    .summary(`help on a command or a topic: ${Object.keys(TOPICS).join(", ")}`)
    .argument("[topic]", "a command or a topic")
    .action(async (topic: string | undefined) => world.finish(await run(world, topic)));
}

async function runHelp(world: World, topic: string | undefined): Promise<ExitCode> {
  const lines = topic === undefined ? undefined : Object.hasOwn(TOPICS, topic) ? TOPICS[topic] : undefined;
  if (lines) {
    await world.stdout.write(`${lines.join("\n")}\n`);
    return EXIT.done;
  }
  throw new UserError("usage", topic === undefined ? "Help on what?" : "There is no help topic of that name.", {
    hint: `Topics: ${Object.keys(TOPICS).join(", ")}. For a command: incident <command> --help.`,
  });
}

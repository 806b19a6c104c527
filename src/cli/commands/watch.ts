import { Command } from "commander";
import type { ExitCode } from "../../kernel/exit-codes.ts";
import {
  type HomeOptions,
  list,
  type OutputOptions,
  type RulesOptions,
  type StoreOptions,
  withHome,
  withOutput,
  withRules,
  withStore,
} from "../options.ts";
import type { World } from "../world.ts";

export type WatchOptions = HomeOptions &
  StoreOptions &
  RulesOptions &
  OutputOptions & {
    readonly type?: readonly string[];
    readonly agent?: readonly string[];
    readonly session?: readonly string[];
    readonly status?: readonly string[];
    readonly tool?: readonly string[];
    readonly grep?: string;
  };

export default function watchCommand(world: World, run = runWatch): Command {
  return withOutput(withRules(withStore(withHome(new Command("watch")))))
    .summary("read a home into the store as it is written")
    .description(
      "Reads everything new of a home, as ingest does, and then whatever is written to it, until it is stopped. Shows new rows of the timeline as they come; an attempt shows again when its status changes. Quiet when the output is no terminal, unless --format is given. Nothing is written into the home.",
    )
    .option("-t, --type <types>", "only rows of these types, as in timeline", list)
    .option("-a, --agent <agents>", "only these agents", list)
    .option("--session <sessions>", "only these sessions: key, end of the key, or id", list)
    .option("--status <statuses>", "only attempts that are denied, failed, succeeded, pending, running, …", list)
    .option("--tool <tools>", "only attempts with these tools", list)
    .option("-g, --grep <text>", "only rows that hold this text, ignoring case")
    .addHelpText(
      "after",
      "\nExamples:\n  incident watch\n  incident watch --type exec --status denied,failed\n  incident watch --format ndjson | jq -c 'select(.type == \"auth\")'\n\nStop it with Ctrl-C: everything read so far is stored, and the next ingest or watch goes on from there.",
    )
    .action(async (options: WatchOptions) => world.finish(await run(world, options)));
}

async function runWatch(world: World, options: WatchOptions): Promise<ExitCode> {
  const { showWatch } = await import("../show-watch.ts");
  return await showWatch(world, options);
}

import { Command } from "commander";
import type { ExitCode } from "../../kernel/exit-codes.ts";
import {
  type HomeOptions,
  list,
  type OutputOptions,
  type StoreOptions,
  withHome,
  withOutput,
  withStore,
} from "../options.ts";
import type { World } from "../world.ts";

export type TimelineOptions = StoreOptions &
  OutputOptions &
  HomeOptions & {
    readonly since?: string;
    readonly until?: string;
    readonly all?: boolean;
    readonly type?: readonly string[];
    readonly agent?: readonly string[];
    readonly session?: readonly string[];
    readonly status?: readonly string[];
    readonly tool?: readonly string[];
    readonly grep?: string;
    readonly limit?: string;
    readonly follow?: boolean;
  };

export default function timelineCommand(world: World, run = runTimeline): Command {
  return withHome(withOutput(withStore(new Command("timeline"))))
    .summary("every attempted command, and what became of it")
    .description(
      "Shows what happened, in order: attempted commands and tool calls with their outcome, messages, authentications, devices, configuration, secrets, faults.",
    )
    .option(
      "-S, --since <when>",
      "from this moment on: 90s 15m 24h 7d, yesterday, 2026-11-21, an ISO or unix time (default: 24h)",
    )
    .option("-U, --until <when>", "up to this moment")
    .option("--all", "the whole store, whatever its age")
    .option(
      "-t, --type <types>",
      "exec, tool, message, session, auth, device, approval, config, gateway, cron, secret, fault",
      list,
    )
    .option("-a, --agent <agents>", "only these agents", list)
    .option("--session <sessions>", "only these sessions: key, end of the key, or id", list)
    .option("--status <statuses>", "only attempts that are denied, failed, succeeded, pending, running, …", list)
    .option("--tool <tools>", "only attempts with these tools", list)
    .option("-g, --grep <text>", "only rows that hold this text, ignoring case")
    .option("-n, --limit <n|all>", "only the newest rows (default: all)")
    .option("-f, --follow", "then read the home as watch does, and show what is new as it comes")
    .addHelpText(
      "after",
      "\nExamples:\n  incident timeline --since 24h --type exec\n  incident timeline --since 7d --status denied,failed --format csv\n  incident timeline --all --grep authorized_keys --json\n  incident timeline -f --type exec",
    )
    .action(async (options: TimelineOptions) => world.finish(await run(world, options)));
}

async function runTimeline(world: World, options: TimelineOptions): Promise<ExitCode> {
  const { showTimeline } = await import("../show-timeline.ts");
  return await showTimeline(world, options);
}

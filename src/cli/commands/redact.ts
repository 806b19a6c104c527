import { Command } from "commander";
import type { ExitCode } from "../../kernel/exit-codes.ts";
import { type RulesOptions, type StoreOptions, withRules, withStore } from "../options.ts";
import type { World } from "../world.ts";

export type RedactOptions = StoreOptions &
  RulesOptions & {
    readonly output?: string;
    readonly force?: boolean;
    readonly summary?: boolean;
    readonly home?: string;
  };

export default function redactCommand(world: World, run = runRedact): Command {
  return withRules(withStore(new Command("redact")))
    .summary("a filter: text or JSON lines in, the same without secrets out")
    .description(
      "Copies text or JSON lines with every secret replaced by a marker. Lines without one come out byte for byte; their number stays. Lines of JSON come at once (one that may end in the beginning of a token waits for the next), text when 256 KiB of it are there: a secret may go over many lines. What could not be searched is withheld, and the exit code is 3.",
    )
    .argument("[file]", "what to read; - or nothing is what is piped in")
    .option("-o, --output <file>", "write here, readable for its owner only, instead of printing")
    .option("--force", "replace a file that is already there")
    .option("--home <dir>", "hide the values that this OpenClaw home is configured with, too")
    .option("--summary", "say on stderr what was hidden, by rule and fingerprint")
    .addHelpText(
      "after",
      "\nExamples:\n  journalctl -u gateway | incident redact --summary\n  incident redact session.jsonl -o clean.jsonl",
    )
    .action(async (file: string | undefined, options: RedactOptions) => world.finish(await run(world, file, options)));
}

async function runRedact(world: World, file: string | undefined, options: RedactOptions): Promise<ExitCode> {
  const { redactFilter } = await import("../redact-filter.ts");
  return await redactFilter(world, file, options);
}

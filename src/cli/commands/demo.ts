import { Command } from "commander";
import type { ExitCode } from "../../kernel/exit-codes.ts";
import type { World } from "../world.ts";

export default function demoCommand(world: World, run = runDemo): Command {
  return new Command("demo")
    .summary("the main job on a bundled home: ingest, timeline, secrets seen, what to do next")
    .action(async () => world.finish(await run(world)));
}

async function runDemo(world: World): Promise<ExitCode> {
  const { showDemo } = await import("../show-demo.ts");
  return await showDemo(world);
}

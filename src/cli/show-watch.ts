import type { ExitCode } from "../kernel/exit-codes.ts";
import type { WatchOptions } from "./commands/watch.ts";
import { timelineFilter } from "./timeline-filter.ts";
import { refuseDocument, type View, watchHome } from "./watch-home.ts";
import type { World } from "./world.ts";

/** Follows a home, and shows what is new where somebody looks at it or a program asked for it. */
export async function showWatch(world: World, options: WatchOptions): Promise<ExitCode> {
  const isAsked = options.format !== undefined || options.json === true;
  const isShown = isAsked || world.stdout.isTerminal;
  if (isShown) refuseDocument(options, world);
  const { filter } = timelineFilter({ ...options, all: true }, world);
  const view: View = { command: "watch", filter };
  return await watchHome(world, options, isShown ? view : null);
}

import type { World } from "./world.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** The timeline of the last day, or of the evidence's last days when it is older than that. */
export function since24h(world: World, lastAt: string | null): string {
  if (lastAt === null) return "incident status";
  const last = new Date(lastAt).getTime();
  if (world.now().getTime() - last < DAY_MS) return "incident timeline --since 24h";
  return `incident timeline --since ${new Date(last - DAY_MS).toISOString().slice(0, 10)}`;
}

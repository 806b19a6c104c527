import { visible } from "../kernel/visible.ts";
import type { Report } from "../reports/define-format.ts";
import { stopWhenInterrupted } from "./interruption.ts";
import { formatOf, type OutputOptions } from "./options.ts";
import type { Output, World } from "./world.ts";

/** Writes a report in the format that was asked for. */
export async function printReport<Row extends object>(
  world: World,
  report: Report<Row>,
  options: OutputOptions,
): Promise<void> {
  const { default: formats } = await import("../reports/formats/index.ts");
  const id = formatOf(options, world);
  const format = formats.find((entry) => entry.id === id);
  if (!format) throw new Error(`no format is called ${id}`);
  const style = {
    width: widthOf(world.stdout),
    color: wantsColor(world, options),
    utc: options.utc === true,
    headings: true,
  };
  for await (const text of format.write(report, style)) {
    stopWhenInterrupted(world, "Interrupted; the output ends here.", "Run the command again for all of it.");
    await world.stdout.write(text);
  }
}

export function widthOf(output: Output): number {
  return output.isTerminal ? Math.max(60, output.columns ?? 80) : Number.POSITIVE_INFINITY;
}

/** no-color.org: any non-empty NO_COLOR; FORCE_COLOR overrules a missing terminal. */
export function wantsColor(world: World, options: OutputOptions): boolean {
  const { NO_COLOR, FORCE_COLOR } = world.env;
  if (options.color === false || (NO_COLOR !== undefined && NO_COLOR !== "")) return false;
  return world.stdout.isTerminal || (FORCE_COLOR !== undefined && FORCE_COLOR !== "" && FORCE_COLOR !== "0");
}

/** In a document the warnings stand in it; the other formats have no place for them. */
export async function tellWarnings(world: World, options: OutputOptions, warnings: readonly string[]): Promise<void> {
  if (formatOf(options, world) === "json") return;
  for (const warning of warnings) await world.stderr.write(`Note: ${visible(warning)}\n`);
}

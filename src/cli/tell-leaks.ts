import { formatCount } from "../kernel/format-bytes.ts";
import { visible } from "../kernel/visible.ts";
import type { LeaksOptions } from "./commands/leaks.ts";
import type { LeakTally } from "./leak-tally.ts";
import { formatOf } from "./options.ts";
import type { World } from "./world.ts";

const MOST_FAULTS_TOLD = 10;

/** What the rows do not say; in a document it stands in it. */
export async function tellLeaks(
  world: World,
  options: LeaksOptions,
  hint: string,
  tally: LeakTally,
  warnings: readonly string[],
): Promise<void> {
  const format = formatOf(options, world);
  if (format === "json") return;
  const lines = [
    ...(format === "table" ? [summaryLine(tally)] : []),
    ...tally.faults
      .slice(0, MOST_FAULTS_TOLD)
      .map(({ path: at, reason }) => `Not searched to the end: ${at} (${reason})`),
    ...(tally.faultCount > MOST_FAULTS_TOLD
      ? [`and ${tally.faultCount - MOST_FAULTS_TOLD} more: --json lists them`]
      : []),
    ...warnings.map((warning) => `Note: ${warning}`),
    ...(format === "table" && tally.listed > 0 ? [`Next: ${hint}`] : []),
  ];
  if (lines.length > 0) await world.stderr.write(`${lines.map((line) => visible(line)).join("\n")}\n`);
}

function summaryLine({ files, found, known, ignoredCount }: LeakTally): string {
  const counts = [
    `files searched: ${formatCount(files)}`,
    `secrets found: ${formatCount(found.high + found.medium)}`,
    `of low confidence: ${formatCount(found.low)}`,
    ...(known > 0 ? [`known from the baseline: ${formatCount(known)}`] : []),
    ...(ignoredCount > 0 ? [`ignored: ${formatCount(ignoredCount)}`] : []),
  ].join(", ");
  return `${counts.slice(0, 1).toUpperCase()}${counts.slice(1)}.`;
}

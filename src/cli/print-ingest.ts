import type { Json } from "../kernel/json.ts";
import { visible } from "../kernel/visible.ts";
import { singleDocument } from "../reports/json-document.ts";
import { jsonText } from "../reports/json-text.ts";
import type { IngestDone } from "./ingest-home.ts";
import { since24h } from "./next-step.ts";
import { formatOf, type OutputOptions } from "./options.ts";
import type { World } from "./world.ts";

const MOST_PROBLEMS = 10;

/** What an ingest did: for a person a few lines, for a program one document (a record a line where that was asked for). */
export async function printIngest(world: World, options: OutputOptions, done: IngestDone): Promise<void> {
  const format = formatOf(options, world);
  if (format === "table" || format === "csv") {
    await world.stdout.write(
      `${linesOf(world, done)
        .map((line) => visible(line))
        .join("\n")}\n`,
    );
    return;
  }
  const data = dataOf(done);
  await world.stdout.write(format === "json" ? singleDocument("ingest", data, done.warnings) : `${jsonText(data)}\n`);
}

function dataOf({ place, storeFile, result, counts }: IngestDone): Json {
  const { sources, records, events, witnesses, bytes, problems } = result;
  return {
    stateDir: place.stateDir,
    logs: place.logs.map((folder) => folder.path),
    store: storeFile,
    sources,
    records,
    events,
    witnesses,
    bytes,
    problems: problems.map(({ path, reason }) => ({ path, reason })),
    secrets: { ...counts.secrets },
    faults: counts.faults,
  };
}

function linesOf(world: World, { place, storeFile, result, counts, warnings }: IngestDone): string[] {
  const { sources, records, events, witnesses, problems } = result;
  const known = witnesses > 0 ? `, ${witnesses} known from elsewhere` : "";
  return [
    `Read ${sources} sources below ${place.stateDir}: ${records} new records, ${events} new events${known}.`,
    `Hidden before storing: ${counts.secrets.different} different secrets in ${counts.secrets.sightings} places.`,
    ...problems.slice(0, MOST_PROBLEMS).map(({ path, reason }) => `Not read: ${path} (${reason})`),
    ...(problems.length > MOST_PROBLEMS
      ? [`and ${problems.length - MOST_PROBLEMS} more: incident sources --state unreadable,partial`]
      : []),
    ...warnings.map((warning) => `Note: ${warning}`),
    `Store: ${storeFile}`,
    `Next: ${since24h(world, counts.lastAt)}`,
  ];
}

import type { Json } from "../kernel/json.ts";
import { visible } from "../kernel/visible.ts";
import type { HomeFault } from "../pipeline/rescan/home-secrets.ts";
import type { RescanResult } from "../pipeline/rescan/rescan.ts";
import { singleDocument } from "../reports/json-document.ts";
import { jsonText } from "../reports/json-text.ts";
import type { RescanOptions } from "./commands/db.ts";
import { formatOf } from "./options.ts";
import type { World } from "./world.ts";

const MOST_IDS = 5;

/** What a rescan did, and which files of the homes may hold more secrets than it knew of. */
export interface RescanDone extends RescanResult {
  readonly unreadable: readonly HomeFault[];
}

/** What a rescan did or would do: for a person a few lines, for a program one document. */
export async function printRescan(world: World, options: RescanOptions, result: RescanDone): Promise<void> {
  const format = formatOf(options, world);
  const warnings = warningsOf(result);
  if (format === "table" || format === "csv") {
    const lines = [
      ...linesOf(options, result),
      ...warnings.map((warning) => `Note: ${warning}`),
      nextOf(options, result),
    ];
    await world.stdout.write(`${lines.map((line) => visible(line)).join("\n")}\n`);
    return;
  }
  const data = { isDryRun: options.dryRun === true, ...result } as unknown as Json;
  await world.stdout.write(format === "json" ? singleDocument("db rescan", data, warnings) : `${jsonText(data)}\n`);
}

function linesOf({ dryRun }: RescanOptions, result: RescanDone): string[] {
  const { from, events, rewritten, secrets, withheld, originals } = result;
  const onward = from === 0 ? "" : ` from event ${from} on, where the last rescan had stopped`;
  return [
    `Looked at ${events} events${onward}: ${rewritten} ${dryRun ? "would be" : "were"} redacted further.`,
    `Newly found: ${secrets.different} different secrets in ${secrets.sightings} events; ${withheld} texts withheld.`,
    `Their records: ${originals.read} read again, ${originals.changed} changed, ${originals.gone} gone.`,
  ];
}

function warningsOf({ failed, crossed, names, isClean, unreadable }: RescanDone): string[] {
  return [
    ...unreadable.map(
      ({ root, file, reason }) =>
        `${file} in ${root} could not be read (${reason}): what it configures was looked for by its form alone.`,
    ),
    ...names.map(
      ({ table, id, rule, fingerprint }) =>
        `A secret (${rule} ${fingerprint.slice(0, 8)}) stands in ${table === "names" ? "the name of an agent, a session or a stream" : "the path of a source"} (row ${id} of ${table}). Hashes commit to it or evidence is found by it: it cannot be hidden.`,
    ),
    ...(failed.length === 0
      ? []
      : [`${failed.length} events could not be redacted further without losing what they say: ${idsOf(failed)}.`]),
    ...(crossed.length === 0
      ? []
      : [
          `In ${crossed.length} events the stored text hides other parts than the original would: ${idsOf(crossed)}. Look at them with incident show.`,
        ]),
    ...(isClean
      ? []
      : [
          "Another process was reading the store: old texts may still stand in its files. Run the rescan again when it has ended.",
        ]),
  ];
}

function idsOf(ids: readonly string[]): string {
  const more = ids.length > MOST_IDS ? ` and ${ids.length - MOST_IDS} more` : "";
  return ids.slice(0, MOST_IDS).join(", ") + more;
}

function nextOf({ dryRun }: RescanOptions, { rewritten, isClean }: RescanDone): string {
  if (dryRun && rewritten > 0) return "Next: incident db rescan";
  if (!isClean) return "Next: incident db rescan, when nobody else reads the store";
  return rewritten > 0 ? "Next: incident db verify" : "Next: incident status";
}

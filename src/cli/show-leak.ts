import { formatTime } from "../kernel/format-time.ts";
import type { JsonObject } from "../kernel/json.ts";
import { UserError } from "../kernel/user-error.ts";
import { visible } from "../kernel/visible.ts";
import type { LeakRow } from "../queries/leak-rows.ts";
import { ALL_LEAKS, leaks, sightingsOf } from "../queries/leaks.ts";
import type { Store } from "../store/open-store.ts";
import type { LeaksOptions } from "./commands/leaks.ts";
import { SIGHTING_CSV, sightingColumns } from "./leaks-columns.ts";
import type { AskedLeaks } from "./leaks-filter.ts";
import { formatOf } from "./options.ts";
import { printReport, tellWarnings, widthOf } from "./print.ts";
import type { World } from "./world.ts";

interface Showing {
  readonly store: Store;
  readonly asked: AskedLeaks;
  readonly fingerprint: string;
  readonly warnings: readonly string[];
}

/** Prints one secret with every place where it was seen. */
export async function showLeak(
  world: World,
  options: LeaksOptions,
  { store, asked, fingerprint, warnings }: Showing,
): Promise<LeakRow> {
  const row = only(leaks(store, asked.filter, fingerprint), store, fingerprint);
  const isTable = formatOf(options, world) === "table";
  if (isTable)
    await world.stderr.write(
      `${headOf(row, options)
        .map((line) => visible(line))
        .join("\n")}\n`,
    );
  const rows = sightingsOf(store, asked.filter, row.fingerprint);
  await printReport(
    world,
    {
      command: "leaks",
      rows,
      columns: sightingColumns({ utc: options.utc === true, width: widthOf(world.stdout) }),
      csvColumns: SIGHTING_CSV,
      warnings,
      extra: { secret: row as unknown as JsonObject },
    },
    options,
  );
  if (!isTable) await tellWarnings(world, options, warnings);
  else {
    const event = row.proof[0]?.events[0]?.slice(0, 12) ?? "<id>";
    const lines = [...warnings.map((one) => `Note: ${one}`), `Next: ${rotation(row)}incident show ${event}`];
    await world.stderr.write(`${lines.map((line) => visible(line)).join("\n")}\n`);
  }
  return row;
}

function only(found: readonly LeakRow[], store: Store, fingerprint: string): LeakRow {
  const [first, second] = found;
  if (first && !second) return first;
  if (second) {
    throw new UserError("usage", `${found.length} secrets have a fingerprint that begins with ${fingerprint}.`, {
      hint: "Give more characters; all of them stand in --format json and csv.",
    });
  }
  const isThere = leaks(store, ALL_LEAKS, fingerprint).length > 0;
  throw new UserError("not-found", `No secret ${isThere ? "in this window " : ""}has the fingerprint ${fingerprint}.`, {
    hint: "Fingerprints belong to one store: check --store, or list all with incident leaks --all.",
  });
}

function headOf(row: LeakRow, options: LeaksOptions): string[] {
  const time = (iso: string | null) => (iso === null ? "unknown" : formatTime(iso, { utc: options.utc === true }));
  const models = row.models.map(({ provider, model }) => [provider, model].filter((part) => part !== null).join("/"));
  const configured = { still: "not rotated yet", was: "no longer in use", no: "not in the configuration" } as const;
  return [
    `${row.rule} ${row.fingerprint}, confidence ${row.confidence}${row.hint === null ? "" : `, ${row.hint}`}`,
    `Reach: ${row.proof.map(({ reach, via }) => `${reach} (${via.join(", ")})`).join("; ")}`,
    `Configuration: ${[configured[row.configured], ...row.names].join(", ")}`,
    ...(row.oldCopies.length > 0 ? [`Old copies: ${row.oldCopies.join(", ")}`] : []),
    ...(models.length > 0 ? [`Models: ${models.join(", ")}`] : []),
    `Seen ${row.times} times, from ${time(row.firstAt)} to ${time(row.lastAt)}`,
  ];
}

function rotation(row: LeakRow): string {
  return row.configured === "still" ? `rotate ${row.names[0]}; ` : "";
}

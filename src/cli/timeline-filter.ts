import { parseWindow } from "../kernel/parse-when.ts";
import { UserError } from "../kernel/user-error.ts";
import { shorten } from "../kernel/visible.ts";
import { OTHER_TYPES, STATUSES, type Status } from "../queries/rows.ts";
import { EVERYTHING, type TimelineFilter } from "../queries/timeline.ts";
import type { TimelineOptions } from "./commands/timeline.ts";
import type { World } from "./world.ts";

const TYPES: readonly string[] = ["exec", "tool", ...OTHER_TYPES];

export interface Asked {
  readonly filter: TimelineFilter;
  readonly newest: number | null;
}

/** The words of the command line as a filter; nonsense is refused with what would have been understood. */
export function timelineFilter(options: TimelineOptions, world: World): Asked {
  const since = options.since ?? (options.all || options.until !== undefined ? undefined : "24h");
  if (options.all && options.since !== undefined) {
    throw new UserError("usage", "--all and --since contradict each other.", { hint: "Leave one of them out." });
  }
  const window = parseWindow(since, options.until, { now: world.now(), utc: options.utc === true });
  if (!window.ok) throw new UserError("usage", window.message, { hint: window.hint });
  refuseOthers(options.type, TYPES, "--type");
  refuseOthers(options.status, STATUSES, "--status");
  const filter = {
    ...EVERYTHING,
    since: window.since?.getTime() ?? null,
    until: window.until?.getTime() ?? null,
    types: options.type ?? null,
    agents: options.agent ?? null,
    sessions: options.session ?? null,
    statuses: (options.status as readonly Status[] | undefined) ?? null,
    tools: options.tool ?? null,
    grep: options.grep === undefined || options.grep === "" ? null : options.grep,
  };
  return { filter, newest: newestOf(options.limit) };
}

function refuseOthers(words: readonly string[] | undefined, known: readonly string[], flag: string): void {
  const other = words?.find((word) => !known.includes(word));
  if (other === undefined) return;
  throw new UserError("usage", `${flag} knows no ${shorten(other, 40)}.`, { hint: `It takes ${known.join(", ")}.` });
}

function newestOf(limit: string | undefined): number | null {
  if (limit === undefined || limit === "all") return null;
  const number = /^\d{1,9}$/.test(limit) ? Number(limit) : 0;
  if (number > 0) return number;
  throw new UserError("usage", `--limit takes a number of rows from 1 on, or all, not ${shorten(limit, 40)}.`, {
    hint: "For example: --limit 200.",
  });
}

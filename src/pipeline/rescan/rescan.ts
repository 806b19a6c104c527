import type { StoredEvent } from "../../events/event.ts";
import { upcast } from "../../events/upcast.ts";
import type { JsonObject } from "../../kernel/json.ts";
import { cleanUp } from "../../projections/clean-up.ts";
import type { Projector } from "../../projections/project.ts";
import { uncleanSince } from "../../store/cleaning.ts";
import { EVENT_WITH_PAYLOAD, eventReader, type JoinedRow, lastSeq } from "../../store/read.ts";
import { openRewriter } from "../../store/rewrite-payload.ts";
import { ruleSetsOf, settleRuleSet } from "../../store/rule-sets.ts";
import { openOnlyNew } from "./known-sightings.ts";
import { type Look, type LookOptions, openLook } from "./look-again.ts";
import { forgetPlace, placeOf, rememberPlace } from "./rescan-place.ts";
import { openTally, type RescanTally } from "./rescan-tally.ts";
import { type NamedSecret, scanNames } from "./scan-names.ts";

export interface RescanOptions extends LookOptions {
  /** Names the rules of today. */
  readonly ruleSet: string;
  /** Undefined where nothing may be changed. */
  readonly project: Projector | undefined;
  readonly now: () => number;
  /** Called after each batch with the events that are done and all that there are; throws to stop. */
  readonly pause: (done: number, all: number) => Promise<void>;
}

export interface RescanResult extends RescanTally {
  /** Where an earlier run had stopped; 0 for the beginning. */
  readonly from: number;
  readonly names: readonly NamedSecret[];
  /** Whether the store's files are free of what was rewritten. */
  readonly isClean: boolean;
}

const BATCH = 500;

/**
 * Applies the rules of today to every stored text, and to its original where that is still there. Each event is rewritten
 * in one transaction, and the place is kept after each batch: stopped or killed at any moment, the next run goes on.
 */
export async function rescan(options: RescanOptions): Promise<RescanResult> {
  const { store, ruleSet, project } = options;
  const before = ruleSetsOf(store);
  const last = lastSeq(store);
  const from = placeOf(store, ruleSet);
  const tally = openTally();
  const look = openLookAndHide(options, before, tally.count);
  const page = store.raw.prepare<[number, number, number], JoinedRow>(
    `${EVENT_WITH_PAYLOAD} WHERE events.seq >= ? AND events.seq <= ? ORDER BY events.seq LIMIT ?`,
  );
  for (let next = from; next <= last; ) {
    const rows = page.all(next, last, BATCH);
    for (const row of rows) look(row);
    next = (rows.at(-1)?.seq ?? last) + 1;
    if (project) rememberPlace(store, ruleSet, next);
    await options.pause(next, last + 1);
  }
  const result = tally.result();
  if (project && result.failed.length === 0) settleRuleSet(store, ruleSet, before);
  if (project) forgetPlace(store);
  const isClean = !project || uncleanSince(store) === undefined || cleanUp(store);
  return { ...result, from, names: scanNames(store, options.redactor), isClean };
}

function openLookAndHide(
  options: RescanOptions,
  before: readonly string[],
  count: (event: StoredEvent, look: Look, outcome: "same" | "rewritten" | "failed") => void,
): (row: JoinedRow) => void {
  const { store, project, ruleSet } = options;
  const read = eventReader(store);
  const look = openLook(options);
  const onlyNew = openOnlyNew(store);
  const { rewrite } = openRewriter(store);
  const rules = { rulesBefore: before.length === 0 ? null : before.join(" "), rulesAfter: ruleSet };
  return (row) => {
    const event = read(row);
    const seen = look(row, event);
    const becomes = JSON.stringify(seen.data);
    if (becomes === row.data) return count(event, { ...seen, secrets: [], withheld: [] }, "same");
    const secrets = onlyNew(event, seen.secrets);
    if (!fits(event.type, row.schema_version, becomes)) return count(event, { ...seen, secrets }, "failed");
    const hidden = seen.secrets.map(({ rule, fingerprint, count: times }) => ({ rule, fingerprint, count: times }));
    const change = { event, was: row.data, becomes, secrets, withheld: seen.withheld, why: "rescan" as const };
    const isDone = !project || rewrite({ ...change, hidden, ...rules, at: options.now() }, project);
    count(event, { ...seen, secrets }, isDone ? "rewritten" : "same");
  };
}

/** Where a number or one of a few words was taken for a secret, the event could not be read any more. */
function fits(type: string, version: number, text: string): boolean {
  const data: JsonObject = JSON.parse(text);
  try {
    upcast(type, version, data);
    return true;
  } catch {
    return false;
  }
}

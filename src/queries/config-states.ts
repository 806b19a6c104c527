import type { Json, JsonObject } from "../kernel/json.ts";
import { type ConfigChange, isNoise } from "../projections/config/differences.ts";
import type { ConfigStateRecord } from "../projections/view-tables.ts";
import type { Store } from "../store/open-store.ts";
import { eventAt } from "../store/read.ts";
import { isoTime } from "./iso-time.ts";

/** What is known of the configuration at one event, beside what the event says. */
export interface ConfigState {
  readonly summary: string | undefined;
  readonly actor: string | undefined;
  readonly data: JsonObject;
  readonly flags: readonly string[];
  /** The events that tell of files in which the outcome of a write was seen. */
  readonly seenIn: readonly number[];
}

type Found = ConfigStateRecord & { role: string | null; changes: string | null; left_out: number | null };

/** Reads what the states of the configuration changed, by the global position of the event that told of them. */
export function openConfigStates(store: Store): (seq: number) => ConfigState | undefined {
  const find = store.raw.prepare<[number], Found>(
    `SELECT states.*, sightings.role, done.changes, done.left_out FROM config_states AS states
     LEFT JOIN config_sightings AS sightings ON sightings.seq = states.seq
     LEFT JOIN config_changes AS done ON done.previous_hash = states.previous_hash AND done.hash = states.hash
     WHERE states.seq = ?`,
  );
  const sightingsOf = store.raw.prepare<[number, number], { seq: number }>(
    "SELECT seq FROM config_states WHERE writer = ? AND seq <> ? ORDER BY seq",
  );
  return (seq) => {
    const found = find.get(seq);
    if (!found) return undefined;
    const changes: ConfigChange[] | null = found.changes === null ? null : JSON.parse(found.changes);
    const isWrite = found.writer === seq;
    const writer = isWrite || found.writer === null ? undefined : writerOf(store, found.writer);
    return {
      summary: changes === null ? undefined : sentence(changes, found),
      actor: writer?.actor,
      data: {
        ...(found.previous_hash === null ? {} : { previousHash: found.previous_hash }),
        ...(changes === null ? {} : { changes: changes as unknown as Json }),
        ...(found.left_out ? { changesLeftOut: found.left_out } : {}),
        ...(writer === undefined ? {} : { writtenBy: writer.said }),
      },
      flags: JSON.parse(found.flags),
      seenIn: isWrite ? sightingsOf.all(seq, seq).map((row) => row.seq) : [],
    };
  };
}

/** Who made a state, as the audit of writes has it. */
function writerOf(store: Store, seq: number): { readonly actor: string | undefined; readonly said: JsonObject } {
  const event = eventAt(store, seq);
  if (event.type !== "config-written") return { actor: undefined, said: {} };
  const { actor, origin, pid, argv, cwd } = event.data;
  const said = { actor, origin, pid, argv, cwd, at: isoTime(event.occurredAt), event: event.id };
  return { actor, said: JSON.parse(JSON.stringify(said)) };
}

function sentence(changes: readonly ConfigChange[], { flags, role }: Found): string {
  const told = changes.filter((change) => !isNoise(change));
  const isForeign = role !== null && flags.includes("unaudited-change");
  const verb = `configuration changed${isForeign ? ", not by OpenClaw" : ""}`;
  const [first, ...others] = told;
  if (!first) return changes.length > 0 ? `${verb}: only ${changes[0]?.path}` : `${verb}: no key of it`;
  return `${verb}: ${oneChange(first)}${others.length > 0 ? `, +${others.length} more` : ""}`;
}

function oneChange({ path, before, after }: ConfigChange): string {
  return `${path} ${shown(before)} → ${shown(after)}`;
}

const LONGEST_SHOWN = 60;

function shown(value: Json | undefined): string {
  if (value === undefined) return "unset";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
}

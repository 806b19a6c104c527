import type { StoredEvent } from "../events/event.ts";
import type { JsonObject } from "../kernel/json.ts";
import type { MomentRecord } from "../projections/view-tables.ts";
import type { Store } from "../store/open-store.ts";
import { eventReader, type JoinedRow } from "../store/read.ts";
import { type ConfigState, openConfigStates } from "./config-states.ts";
import { type Description, describe } from "./describe.ts";
import { openEvidence } from "./evidence.ts";
import { isoTime } from "./iso-time.ts";
import type { OtherRow, OtherType } from "./rows.ts";
import { openSessionNames } from "./sessions.ts";

type FoundRow = JoinedRow & { moment: number; type: MomentRecord["type"] };

/** Rows that are one happening each, by the global position of the first event that told of it. */
export function openMomentRows(store: Store): (seqs: readonly number[]) => ReadonlyMap<number, OtherRow> {
  const find = store.raw.prepare<[string], FoundRow>(
    `WITH wanted (moment) AS (SELECT value FROM json_each(?)), told (moment, seq) AS (
       SELECT moment, moment FROM wanted
       UNION ALL SELECT moment, moment_witnesses.seq FROM wanted JOIN moment_witnesses USING (moment))
     SELECT told.moment, events.*, payloads.data, moments.type FROM told
     JOIN moments ON moments.seq = told.moment JOIN events ON events.seq = told.seq JOIN payloads ON payloads.seq = told.seq
     ORDER BY told.moment, told.seq`,
  );
  const read = eventReader(store);
  const evidence = openEvidence(store);
  const nameOf = openSessionNames(store);
  const configOf = openConfigStates(store);
  return (seqs) => {
    const found = find.all(JSON.stringify(seqs));
    const places = evidence.ofEvents(found.map((row) => row.seq));
    const rows = new Map<number, OtherRow>();
    for (const joined of found) {
      const event = read(joined);
      const before = rows.get(joined.moment);
      const here = places.get(event.seq) ?? [];
      if (before) rows.set(joined.moment, withWitness(before, event, here));
      else rows.set(joined.moment, firstOf(event, joined.type as OtherType, here));
    }
    // Last, as a witness of the same write may have had more to say.
    for (const { moment, seq, type } of found) {
      const row = type === "config" ? rows.get(moment) : undefined;
      const state = row && configOf(seq);
      if (row && state) rows.set(moment, withConfig(row, state, evidence.ofEvents(state.seenIn)));
    }
    return rows;
  };

  function firstOf(event: StoredEvent, type: OtherType, here: OtherRow["evidence"]): OtherRow {
    const { summary, actor, data } = describe(event);
    const session = event.session === null ? null : nameOf(event.agent, event.session);
    const key = session?.key ?? event.session;
    return {
      id: event.id,
      type,
      ts: isoTime(event.occurredAt),
      ...(event.agent === null ? {} : { agent: event.agent }),
      ...(key === null ? {} : { session: key }),
      ...(actor === undefined ? {} : { actor }),
      summary,
      data,
      evidence: here,
      flags: [...event.flags, ...(session?.isInferred ? ["session-inferred"] : [])],
    };
  }
}

/** The difference that a state of the configuration makes, and where that state has been seen. */
function withConfig(row: OtherRow, state: ConfigState, seen: ReadonlyMap<number, OtherRow["evidence"]>): OtherRow {
  const actor = row.actor ?? state.actor;
  return {
    ...row,
    ...(actor === undefined ? {} : { actor }),
    summary: state.summary ?? row.summary,
    data: { ...row.data, ...state.data },
    evidence: [...row.evidence, ...[...seen.values()].flat()],
    flags: [...new Set([...row.flags, ...state.flags])],
  };
}

/** Another record of the same happening: what it knows more is added, and the fuller of the two has the sentence. */
function withWitness(row: OtherRow, event: StoredEvent, here: OtherRow["evidence"]): OtherRow {
  const said = describe(event);
  const isFuller = sizeOf(said.data) > sizeOf(row.data);
  const actor = isFuller ? (said.actor ?? row.actor) : (row.actor ?? said.actor);
  return {
    ...row,
    ...(actor === undefined ? {} : { actor }),
    summary: isFuller ? said.summary : row.summary,
    data: { ...(isFuller ? merge(said.data, row.data) : merge(row.data, said.data)), ...sharper(row.data, said.data) },
    evidence: [...row.evidence, ...here],
    flags: [...new Set([...row.flags, ...event.flags])],
  };
}

function sizeOf(data: Description["data"]): number {
  return Object.values(data).filter((value) => value !== null).length;
}

/** The table of devices does not say what the log does: that nobody was asked. */
function sharper(a: JsonObject, b: JsonObject): JsonObject {
  return a.action === "auto-paired" || b.action === "auto-paired" ? { action: "auto-paired" } : {};
}

/** The first one's word counts; the second fills what it left open. */
function merge(first: JsonObject, second: JsonObject): JsonObject {
  const open = Object.entries(second).filter(([name]) => first[name] === undefined || first[name] === null);
  return { ...first, ...Object.fromEntries(open) };
}

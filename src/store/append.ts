import { NOT_IN_THE_BYTES, type StoredEvent } from "../events/event.ts";
import { keyedDigest } from "../kernel/digest.ts";
import { openEntries } from "./entries.ts";
import { openEventLog } from "./event-log.ts";
import type { BareFact, Fact, LastSaid, RecordFacts } from "./fact.ts";
import { entryName, factId, factName } from "./fact-id.ts";
import { openFollowUps } from "./follow-ups.ts";
import { openOccurrences, type Place } from "./occurrence.ts";
import type { Store } from "./open-store.ts";
import { openSources, type SourceProgress } from "./sources.ts";
import type { SourceRow } from "./tables.ts";

export interface Batch {
  readonly source: SourceRow;
  readonly records: readonly RecordFacts[];
  readonly progress: SourceProgress;
  /**
   * `lines`: each record is told once, and honest repetitions are facts of their own. `document`: the whole state of a
   * document or table; an entry that says what it said last is no second fact. `notes`: what happened to the source,
   * told once however often it is noticed.
   */
  readonly shape: "lines" | "document" | "notes";
  /** For a whole document: the fact about an entry that it no longer has, given what it last said; null to say nothing. */
  readonly removed?: ((last: LastSaid) => Fact | null) | undefined;
}

export interface Appended {
  readonly events: number;
  readonly witnesses: number;
}

export type AppendResult = ({ readonly kind: "appended" } & Appended) | { readonly kind: "moved-by-another" };

/** Told of each new event inside the transaction, then once of its end. */
export interface EventListener {
  (event: StoredEvent): void;
  finish?(): void;
  discard?(): void;
}

export interface Appender {
  /** Stores a batch and moves the source's checkpoint in one transaction, or does nothing. `project` sees each new event inside it. */
  append(batch: Batch, project: EventListener): AppendResult;
}

export function openAppender(store: Store): Appender {
  const { raw, keys } = store;
  const log = openEventLog(store);
  const sources = openSources(raw);
  const occurrences = openOccurrences(raw);
  const entries = openEntries(store);
  const followUps = openFollowUps(store);
  let ordinals = new Map<string, number>();
  let counted = { events: 0, witnesses: 0 };

  const insert = (id: Buffer, place: Place, digest: Buffer, fact: BareFact, batch: Batch): StoredEvent => {
    counted.events += 1;
    const how = { observedAt: batch.progress.readAt, isOrdered: batch.shape !== "document" };
    return log.insert(id, place, digest, fact, how);
  };

  /** Inserts a fact or, when it is known, a witness of it. Returns its id, or null when a document only repeats itself. */
  const settle = (
    name: string,
    place: Place,
    record: RecordFacts,
    fact: BareFact,
    batch: Batch,
    project: EventListener,
  ): string | null => {
    const repeats = () => `${place.source}:${place.generation}:${name}`;
    for (let ordinal = ordinals.size === 0 ? 0 : (ordinals.get(repeats()) ?? 0); ; ordinal += 1) {
      const id = ordinal === 0 && fact.ahead ? fact.ahead.id : factId(keys.eventId, name, ordinal);
      const seen =
        batch.shape === "lines"
          ? occurrences.familiarity(id, place)
          : occurrences.familiarityInSource(id, place.source);
      if (seen.kind === "told-here") {
        if (batch.shape !== "lines") return null;
        // The same words again further on: an honest repetition is a fact of its own.
        ordinals.set(repeats(), ordinal + 1);
        continue;
      }
      if (seen.kind === "told-elsewhere") {
        occurrences.witness(seen.seq, place, record.digest);
        counted.witnesses += 1;
      } else project(insert(id, place, record.digest, fact, batch));
      return id.toString("hex");
    }
  };

  /** Inserts what an entry of a document says, if that is not what it said last. Returns the fact's id or null. */
  const settleEntry = (
    entry: string,
    place: Place,
    record: RecordFacts,
    fact: Fact,
    batch: Batch,
    project: EventListener,
  ): string | null => {
    const last = entries.lastSaid(place.source, entry);
    if (last?.digest === fact.sameness) return null;
    const name = factName(entry, fact.sameness);
    for (let ordinal = 0; ; ordinal += 1) {
      const id = factId(keys.eventId, name, ordinal);
      const seen = occurrences.familiarityInSource(id, place.source);
      // An entry that returns to an earlier state; without a last state the store is older than our memory of entries.
      if (seen.kind === "told-here" && last) continue;
      let seq = seen.kind === "new" ? log.lastSeq + 1 : seen.seq;
      if (seen.kind === "told-elsewhere") {
        occurrences.witness(seen.seq, place, record.digest);
        counted.witnesses += 1;
      } else if (seen.kind === "new") {
        const event = insert(id, place, record.digest, fact, batch);
        seq = event.seq;
        project(event);
      }
      entries.say(place.source, entry, fact.sameness, seq);
      return seen.kind === "told-here" ? null : id.toString("hex");
    }
  };

  const settleRecord = (batch: Batch, record: RecordFacts, said: Set<string>, project: EventListener): void => {
    const spot = { source: batch.source.id, generation: batch.progress.generation, position: record.position };
    let part = record.position < 0 || batch.shape !== "lines" ? occurrences.nextPart(spot) : 0;
    const take = (): Place => ({ ...spot, part: part++, line: record.line });
    record.facts.forEach((fact, index) => {
      const entry = entryName(fact, index);
      if (batch.shape === "document") said.add(entry);
      const about =
        batch.shape === "document"
          ? settleEntry(entry, take(), record, fact, batch, project)
          : settle(factName(entry, fact.sameness), take(), record, fact, batch, project);
      if (about === null) return;
      if (fact.secrets.length === 0 && fact.withheld.length === 0 && !fact.masked?.length) return;
      for (const { name, body } of followUps({ ...fact, about, aboutType: fact.body.type }))
        settle(name, take(), record, { ...fact, body, flags: [], ahead: undefined }, batch, project);
    });
  };

  /** Entries that the document had and has no longer. */
  const settleRemoved = (
    batch: Batch,
    said: ReadonlySet<string>,
    removed: (last: LastSaid) => Fact | null,
    project: EventListener,
  ): void => {
    for (const { identity, seq, last } of entries.unsaid(batch.source.id, said)) {
      const fact = removed(last);
      if (fact) {
        const spot = { source: batch.source.id, generation: batch.progress.generation, position: NOT_IN_THE_BYTES };
        const place = { ...spot, part: occurrences.nextPart(spot), line: null };
        const digest = keyedDigest(keys.digest, `removed ${seq}`);
        const name = [fact.body.type, fact.stream, "removed", seq].join("\u0000");
        settle(name, place, { position: NOT_IN_THE_BYTES, line: null, digest, facts: [] }, fact, batch, project);
      }
      entries.forget(batch.source.id, identity);
    }
  };

  const appendAll = (batch: Batch, project: EventListener): boolean => {
    const from = { generation: batch.source.generation, offset: batch.source.offset };
    if (!sources.advance(batch.source.id, from, batch.progress)) return false;
    log.continueFromHead();
    const said = new Set<string>();
    for (const record of batch.records) settleRecord(batch, record, said, project);
    if (batch.removed) settleRemoved(batch, said, batch.removed, project);
    return true;
  };

  return {
    append(batch, project) {
      counted = { events: 0, witnesses: 0 };
      if (ordinals.size > 100_000) ordinals = new Map();
      raw.exec("BEGIN IMMEDIATE");
      try {
        if (!appendAll(batch, project)) {
          raw.exec("ROLLBACK");
          return { kind: "moved-by-another" };
        }
        project.finish?.();
        raw.exec("COMMIT");
        return { kind: "appended", ...counted };
      } catch (error) {
        if (raw.inTransaction) raw.exec("ROLLBACK");
        project.discard?.();
        log.forget();
        ordinals = new Map();
        throw error;
      }
    },
  };
}

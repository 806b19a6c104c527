import type { EventFlag, StoredEvent } from "../events/event.ts";
import { flagBits, UNORDERED } from "../events/event.ts";
import { versionOf } from "../events/upcast.ts";
import type { BareFact } from "./fact.ts";
import { chainStart, commitmentOf, growingChain, openSealer, SALT_BYTES } from "./hash-chain.ts";
import { insertStatements } from "./insert-statements.ts";
import { openNames } from "./names.ts";
import type { Place } from "./occurrence.ts";
import type { Store } from "./open-store.ts";
import { openSourceClock } from "./source-clock.ts";
import { openStreams } from "./streams.ts";

export interface HowToInsert {
  readonly observedAt: number;
  /** Whether it stands after others of its source in time: lines do, the entries of a document or table do not. */
  readonly isOrdered: boolean;
}

/** The end of the log, where a fact becomes an event: its number, version, place in time, seal, leaf and link. */
export interface EventLog {
  /** To be called in each transaction before its first event: another process may have appended since. */
  continueFromHead(): void;
  readonly lastSeq: number;
  insert(id: Buffer, place: Place, digest: Buffer, fact: BareFact, how: HowToInsert): StoredEvent;
  /** Forgets names that were given in a transaction that was rolled back. */
  forget(): void;
}

export function openEventLog(store: Store): EventLog {
  const { raw } = store;
  const names = openNames(raw);
  const streams = openStreams(raw);
  const statements = insertStatements(store);
  const clock = openSourceClock(raw);
  const seal = openSealer();
  const chain = growingChain();
  const head = raw.prepare<[], { seq: number; chain: Buffer }>(
    "SELECT seq, chain FROM events ORDER BY seq DESC LIMIT 1",
  );
  let lastSeq = -1;

  return {
    continueFromHead() {
      streams.refresh();
      clock.refresh();
      const last = head.get() ?? { seq: -1, chain: chainStart(store.storeId) };
      lastSeq = last.seq;
      chain.continueFrom(last.chain);
    },
    get lastSeq() {
      return lastSeq;
    },
    insert(id, place, digest, fact, how) {
      const { observedAt, isOrdered } = how;
      // Written out, here and below: spreading the place into four objects an event was a tenth of an ingest.
      const { source, generation, position, part, line } = place;
      const seq = lastSeq + 1;
      const version = streams.next(fact.stream, names.idOf(fact.stream));
      // Only lines follow each other: the entries of a document or table stand in no order of time.
      const order = isOrdered
        ? clock.place(place, fact.occurredAt, observedAt)
        : { at: fact.occurredAt ?? observedAt, regressed: false };
      const eventFlags: readonly EventFlag[] = order.regressed ? [...fact.flags, "time-regression"] : fact.flags;
      const flags = flagBits(eventFlags) | (isOrdered ? 0 : UNORDERED);
      const { body } = fact;
      const { type } = body;
      const sealed = fact.ahead?.sealed ?? seal(JSON.stringify(body.data));
      const schemaVersion = versionOf(type);
      const idHex = id.toString("hex");
      chain.add({
        seq,
        id: idHex,
        kind: type,
        schemaVersion,
        stream: fact.stream,
        version,
        occurredAt: fact.occurredAt,
        observedAt,
        source,
        generation,
        position,
        part,
        line,
        agent: fact.agent,
        session: fact.session,
        flags,
        digest: digest.toString("hex"),
        commitment: commitmentOf(sealed),
      });
      statements.event({
        seq,
        event_id: id,
        kind: names.idOf(type),
        schema_version: schemaVersion,
        stream: names.idOf(fact.stream),
        version,
        occurred_at: fact.occurredAt,
        observed_at: observedAt,
        order_at: order.at,
        source,
        generation,
        position,
        part,
        line,
        agent: fact.agent === null ? null : names.idOf(fact.agent),
        session: fact.session === null ? null : names.idOf(fact.session),
        flags,
        digest,
        leaf: chain.leaf,
        chain: chain.chain,
      });
      statements.payload(seq, sealed.subarray(0, SALT_BYTES), sealed.subarray(SALT_BYTES));
      lastSeq = seq;
      return {
        type,
        data: body.data ?? JSON.parse(fact.ahead?.seen?.toString("utf8") ?? sealed.toString("utf8", SALT_BYTES)),
        seq,
        id: idHex,
        stream: fact.stream,
        version,
        occurredAt: fact.occurredAt,
        observedAt,
        orderAt: order.at,
        source,
        generation,
        position,
        part,
        line,
        agent: fact.agent,
        session: fact.session,
        flags: eventFlags,
      } as StoredEvent;
    },
    forget: () => names.forget(),
  };
}

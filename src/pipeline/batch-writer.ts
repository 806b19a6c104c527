import { UserError } from "../kernel/user-error.ts";
import type { Appender, Batch, EventListener } from "../store/append.ts";
import type { RecordFacts } from "../store/fact.ts";
import type { SourceProgress } from "../store/sources.ts";
import type { SourceRow } from "../store/tables.ts";

/** Larger transactions cost memory and keep readers waiting; these are long enough for throughput (bench/README.md). */
const MOST_FACTS = 1000;
const MOST_BYTES = 256 << 10;

/** Records decoded by another thread take no more memory than their bytes: twice as many cost fewer writes. */
const AHEAD = 2;

export interface Tally {
  events: number;
  witnesses: number;
  records: number;
  bytes: number;
}

/** Collects the records of one source and stores them with its checkpoint. */
export interface BatchWriter {
  add(record: RecordFacts, bytes: number): void;
  addAll(records: readonly RecordFacts[], bytes: number): void;
  isFull(): boolean;
  /** Stores what was collected; `progress` is where the source stands after it, `removed` as in a `Batch`. */
  flush(progress: SourceProgress, removed?: Batch["removed"]): void;
}

export function openBatchWriter(
  appender: Appender,
  project: EventListener,
  source: SourceRow,
  shape: Batch["shape"],
  tally: Tally,
  isAhead = false,
): BatchWriter {
  const times = isAhead ? AHEAD : 1;
  let records: RecordFacts[] = [];
  let facts = 0;
  let bytes = 0;
  let from = { ...source };

  const add = (record: RecordFacts, size: number): void => {
    records.push(record);
    facts += record.facts.length;
    bytes += size;
  };

  return {
    add,
    addAll(more, size) {
      for (const record of more) add(record, 0);
      bytes += size;
    },
    isFull: () => facts >= times * MOST_FACTS || bytes >= times * MOST_BYTES,
    flush(progress, removed) {
      const result = appender.append({ source: from, records, progress, shape, removed }, project);
      if (result.kind === "moved-by-another") {
        throw new UserError("store-locked", "Another ingest is writing to the same store.", {
          hint: "Let it end and run this one again; nothing was stored twice.",
        });
      }
      tally.events += result.events;
      tally.witnesses += result.witnesses;
      tally.records += records.length;
      tally.bytes += bytes;
      from = { ...from, generation: progress.generation, offset: progress.offset };
      records = [];
      facts = 0;
      bytes = 0;
    },
  };
}

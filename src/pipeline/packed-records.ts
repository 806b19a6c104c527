import { flagBits, flagNames } from "../events/event.ts";
import { EVENT_TYPES } from "../events/upcast.ts";
import type { JsonObject } from "../kernel/json.ts";
import { seenByViews } from "../projections/unseen-texts.ts";
import type { Fact, RecordFacts } from "../store/fact.ts";
import { entryName, factId, factName } from "../store/fact-id.ts";
import { openSealer } from "../store/hash-chain.ts";

/** Records on their way from one thread to another: what is long or frequent as bytes and numbers, which are moved, not copied. */
export interface PackedRecords {
  /** For each record its position, line and number of facts; for each of these its kind, time, flags and length. */
  readonly numbers: Float64Array<ArrayBuffer>;
  /** For each record its digest; for each fact its id, and its payload after its salt. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What few facts have, by the number of the fact. */
  readonly rare: ReadonlyMap<number, RareParts>;
}

type RareParts = Pick<Fact, "identity" | "secrets" | "withheld" | "masked">;

/** What all facts of one source have in common. */
export type SourceNames = Pick<Fact, "stream" | "agent" | "session">;

const DIGEST_BYTES = 16;
const NUMBERS_OF_RECORD = 3;
const NUMBERS_OF_FACT = 5;

const NOTHING = new Uint8Array(0);

/** `memory` is a piece that may be used again; it is replaced by a larger one where it is too small. */
export type Packer = (records: readonly RecordFacts[], memory: ArrayBuffer) => PackedRecords;

/** Works out ahead what does not depend on what the store holds already, and packs it. For records of lines only. */
export function openPacker(eventIdKey: Uint8Array): Packer {
  const seal = openSealer();
  const types = new Map<string, number>(EVENT_TYPES.map((type, number) => [type, number]));

  return (records, memory) => {
    const facts = records.reduce((sum, record) => sum + record.facts.length, 0);
    const numbers = new Float64Array(records.length * NUMBERS_OF_RECORD + facts * NUMBERS_OF_FACT);
    const rare = new Map<number, RareParts>();
    const out = openBytes(memory);
    let at = 0;
    let number = 0;
    for (const record of records) {
      numbers[at++] = record.position;
      numbers[at++] = record.line ?? Number.NaN;
      numbers[at++] = record.facts.length;
      out.put(record.digest);
      for (const [index, fact] of record.facts.entries()) {
        const bytes = seal(JSON.stringify(fact.body.data));
        const seen = seenByViews(fact.body.type, fact.body.data as JsonObject, bytes.length);
        const seenBytes = seen ? Buffer.from(JSON.stringify(seen)) : NOTHING;
        numbers[at++] = types.get(fact.body.type) ?? Number.NaN;
        numbers[at++] = fact.occurredAt ?? Number.NaN;
        numbers[at++] = flagBits(fact.flags);
        numbers[at++] = bytes.length;
        numbers[at++] = seenBytes.length;
        out.put(factId(eventIdKey, factName(entryName(fact, index), fact.sameness), 0));
        out.put(bytes);
        out.put(seenBytes);
        const { identity, secrets, withheld, masked } = fact;
        if (secrets.length > 0 || withheld.length > 0 || masked !== undefined || identity !== undefined) {
          rare.set(number, { identity, secrets, withheld, masked });
        }
        number += 1;
      }
    }
    return { numbers, bytes: out.taken(), rare };
  };
}

interface Bytes {
  put(bytes: Uint8Array): void;
  taken(): Uint8Array<ArrayBuffer>;
}

function openBytes(memory: ArrayBuffer): Bytes {
  let bytes = new Uint8Array(memory);
  let length = 0;
  return {
    put(more) {
      if (length + more.length > bytes.length) {
        const larger = new Uint8Array(Math.max(2 * bytes.length, length + more.length));
        larger.set(bytes.subarray(0, length));
        bytes = larger;
      }
      bytes.set(more, length);
      length += more.length;
    },
    taken: () => bytes.subarray(0, length),
  };
}

const NOTHING_RARE: RareParts = { identity: undefined, secrets: [], withheld: [] };

export function unpackRecords(packed: PackedRecords, names: SourceNames): RecordFacts[] {
  const { numbers, rare } = packed;
  const bytes = Buffer.from(packed.bytes.buffer, packed.bytes.byteOffset, packed.bytes.byteLength);
  const records: RecordFacts[] = [];
  let [at, byte, number] = [0, 0, 0];
  const next = () => numbers[at++] ?? Number.NaN;
  const orNull = (value: number) => (Number.isNaN(value) ? null : value);
  const take = (length: number) => {
    byte += length;
    return bytes.subarray(byte - length, byte);
  };
  while (at < numbers.length) {
    const position = next();
    const line = orNull(next());
    const count = next();
    const digest = take(DIGEST_BYTES);
    const sameness = digest.toString("hex");
    const facts: Fact[] = [];
    for (let index = 0; index < count; index += 1) {
      const type = EVENT_TYPES[next()];
      if (type === undefined) throw new Error("a packed fact is of no kind");
      const occurredAt = orNull(next());
      const flags = flagNames(next());
      const length = next();
      const seenLength = next();
      const id = take(DIGEST_BYTES);
      const sealed = take(length);
      const seen = seenLength === 0 ? undefined : take(seenLength);
      const { identity, secrets, withheld, masked } = rare.get(number) ?? NOTHING_RARE;
      number += 1;
      const body = { type, data: null };
      facts.push({
        body,
        occurredAt,
        identity,
        sameness,
        flags,
        ...names,
        secrets,
        withheld,
        masked,
        ahead: { id, sealed, seen },
      });
    }
    records.push({ position, line, digest, facts });
  }
  return records;
}

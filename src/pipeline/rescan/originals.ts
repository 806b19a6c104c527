import type { StoredEvent } from "../../events/event.ts";
import type { Json } from "../../kernel/json.ts";
import type { Redactor } from "../../redact/redact.ts";
import type { Fact, RecordFacts } from "../../store/fact.ts";
import { entryName, factId, factName } from "../../store/fact-id.ts";
import { openSources } from "../../store/sources.ts";
import type { SourceRow } from "../../store/tables.ts";
import { type HomeDatabase, openHomeDatabase } from "../../tail/home-database.ts";
import { isReadError } from "../../tail/open-source.ts";
import { EvidenceError } from "../../tail/table-reader.ts";
import { keepFew } from "./keep-few.ts";
import { openOriginalFile } from "./original-file.ts";
import type { OriginalOptions, OriginalPlace, OriginalSource } from "./original-source.ts";
import { openOriginalTable } from "./original-table.ts";

/** What became of the record that an event was read from. */
export type Original =
  | { readonly kind: "read"; readonly fact: Fact }
  /** Another record stands there, or the same one that is decoded otherwise today. */
  | { readonly kind: "changed" }
  | { readonly kind: "gone" };

/** Reads the records again that events came from, with the rules of today. It writes nothing anywhere. */
export interface Originals {
  of(event: StoredEvent, digest: Buffer): Original;
  close(): void;
}

const MOST_OPEN = 16;
/** Each may be a private copy of a whole database. */
const MOST_DATABASES = 4;

/** How often a source may repeat itself before a fact of such a record is no longer looked for. */
const MOST_REPETITIONS = 1000;

type Place = OriginalPlace & { readonly source: number };

export function openOriginals(options: OriginalOptions): Originals {
  const { store } = options;
  const sources = openSources(store.raw);
  const witnesses = store.raw.prepare<[number], Place>("SELECT source, position, digest FROM witnesses WHERE seq = ?");
  const opened = keepFew<number, OriginalSource>(MOST_OPEN, (source) => source.close());
  const databases = keepFew<string, HomeDatabase>(MOST_DATABASES, (database) => {
    // Its tables may be among those that are open.
    opened.close();
    database.close();
  });

  /** How it was read last says whether a gateway may be using it. */
  const openDatabase = (root: string, file: string): HomeDatabase | undefined => {
    const isLive = sources.atPath(root, file)?.way === "live";
    const database = openHomeDatabase(root, file, { isLive, temporary: options.temporary });
    return database.kind === "open" ? database.database : undefined;
  };

  const openSourceOf = (row: SourceRow): OriginalSource | undefined => {
    const [file = "", table] = row.path.split("#", 2);
    if (table === undefined) return openOriginalFile(row, options);
    const database = databases.get(`${row.root}/${file}`, () => openDatabase(row.root, file));
    return database && openOriginalTable(row, database, options);
  };

  let last: { readonly asked: string; readonly record: RecordFacts | undefined } | undefined;

  const recordAt = (event: StoredEvent, place: Place): RecordFacts | undefined => {
    const of = { stream: event.stream, match: { agent: event.agent, sessionId: event.session } };
    const asked = JSON.stringify([place.source, place.position, place.digest.toString("hex"), of]);
    // The facts of one record stand one after the other.
    if (last?.asked === asked) return last.record;
    try {
      const source = opened.get(place.source, () => openSourceOf(sources.byId(place.source)));
      last = { asked, record: source?.recordAt(place, of) };
      return last.record;
    } catch (error) {
      if (error instanceof EvidenceError || isReadError(error)) return undefined;
      throw error;
    }
  };

  const look = (event: StoredEvent, place: Place): Original => {
    const record = recordAt(event, place);
    if (!record) return { kind: "gone" };
    const fact = record.digest.equals(place.digest) ? factIn(record, event, store.keys.eventId) : undefined;
    return fact ? { kind: "read", fact } : { kind: "changed" };
  };

  return {
    of(event, digest) {
      const first = look(event, { source: event.source, position: event.position, digest });
      if (first.kind === "read") return first;
      for (const place of witnesses.iterate(event.seq)) {
        const other = look(event, place);
        if (other.kind === "read") return other;
      }
      return first;
    },
    close() {
      opened.close();
      databases.close();
    },
  };
}

/** Gives everything as it is. What goes through it must reach neither store nor screen. */
const BARE: Redactor = {
  redactJson: (value: Json) => ({ value, hits: [], withheld: [], masked: [] }),
  redactText: (text) => ({ text, hits: [], withheld: [] }),
  scanText: () => [],
  openStream: () => BARE,
};

/** The same records without redaction, opened when first asked for: only where two redactions have to be brought together. */
export function openUnredacted(options: Omit<OriginalOptions, "redactor">): Originals {
  let opened: Originals | undefined;
  return {
    of(event, digest) {
      opened ??= openOriginals({ ...options, redactor: BARE });
      return opened.of(event, digest);
    },
    close: () => opened?.close(),
  };
}

/** Which of a record's facts an event is: the only one of its kind, or the one with its id. */
function factIn(record: RecordFacts, event: StoredEvent, key: Uint8Array): Fact | undefined {
  const same = record.facts
    .map((fact, index) => ({ fact, name: factName(entryName(fact, index), fact.sameness) }))
    .filter(({ fact }) => fact.body.type === event.type);
  if (same.length <= 1) return same[0]?.fact;
  for (let ordinal = 0; ordinal < MOST_REPETITIONS; ordinal += 1) {
    const found = same.find(({ name }) => factId(key, name, ordinal).toString("hex") === event.id);
    if (found) return found.fact;
  }
  return undefined;
}

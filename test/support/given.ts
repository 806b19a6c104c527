import { createHash } from "node:crypto";
import path from "node:path";
import { afterAll, expect } from "vitest";
import type { EventBody, EventFlag } from "../../src/events/event.ts";
import { openProjector, rebuild } from "../../src/projections/project.ts";
import type { ViewTables } from "../../src/projections/view-tables.ts";
import views from "../../src/projections/views/index.ts";
import { type Appender, openAppender } from "../../src/store/append.ts";
import type { Fact } from "../../src/store/fact.ts";
import { openStore, type Store } from "../../src/store/open-store.ts";
import { openSources } from "../../src/store/sources.ts";
import type { SourceRow } from "../../src/store/tables.ts";
import { temporaryFolder } from "./incident.ts";

/** A fact of a story. Without more it is the next line of harbor's session night-watch, a second after the one before. */
export type Told = EventBody & {
  readonly agent?: string | null;
  readonly session?: string | null;
  /** The file it stands in. */
  readonly file?: string;
  /** Seconds since the beginning of the story; null when the record has no time. */
  readonly at?: number | null;
  readonly flags?: readonly EventFlag[];
  readonly secrets?: Fact["secrets"];
  /** Said about the file, not in it. */
  readonly aboutFile?: boolean;
};

export const STORY_BEGINS = Date.UTC(2026, 10, 21, 20);

/** Milliseconds of the given second of a story. */
export function second(at: number): number {
  return STORY_BEGINS + at * 1000;
}

const open: Store[] = [];
afterAll(async () => {
  for (const store of open.splice(0)) await store.close();
});

export interface Given {
  readonly store: Store;
  rows<Table extends keyof ViewTables>(table: Table): ViewTables[Table][];
}

/** Stores facts through the real appender and projector. Each story also shows that a rebuild gives the same views. */
export async function given(...events: readonly Told[]): Promise<Given> {
  const store = await openStore(path.join(temporaryFolder("incident-given"), "incident.sqlite"));
  open.push(store);
  const tell = teller(store);
  for (const [index, event] of events.entries()) tell(event, index);
  const live = dump(store);
  rebuild(store, { onlyOutdated: false });
  expect(dump(store), "the views after a rebuild").toEqual(live);
  return {
    store,
    rows: (table) =>
      store.raw
        .prepare<[], never>(`SELECT * FROM ${table} ORDER BY ${table === "sessions" ? "agent, session_id" : 1}`)
        .all(),
  };
}

function teller(store: Store): (event: Told, index: number) => void {
  const appender: Appender = openAppender(store);
  const project = openProjector(store);
  const files = new Map<string, SourceRow>();
  return (event, index) => {
    const {
      agent = "harbor",
      session = "night-watch",
      at = index,
      flags = [],
      secrets = [],
      aboutFile,
      ...rest
    } = event;
    const file = event.file ?? `agents/${agent}/sessions/${session}.jsonl`;
    const source = files.get(file) ?? addSource(store, file, agent, session);
    const body = { type: rest.type, data: rest.data } as EventBody;
    const digest = createHash("sha256")
      .update(JSON.stringify([index, body]))
      .digest()
      .subarray(0, 16);
    const occurredAt = at === null ? null : second(at);
    const fact: Fact = {
      ...{ body, occurredAt, sameness: digest.toString("hex"), flags, secrets, withheld: [], agent, session },
      stream: `session/${agent}/${session}`,
    };
    const offset = source.offset + 100;
    const record = { position: aboutFile ? -1 : source.offset, line: source.line + 1, digest, facts: [fact] };
    const progress = {
      ...{ generation: 0, offset, line: source.line + 1, headBytes: 0, headDigest: null, anchorDigest: null },
      ...{ contentDigest: null, sizeBytes: offset, modifiedAt: null, fault: null, readAt: second(100_000) },
      state: "read" as const,
    };
    const done = appender.append({ source, records: [record], progress, shape: "lines" }, project);
    if (done.kind !== "appended") throw new Error("the story was not stored");
    files.set(file, { ...source, offset, line: source.line + 1 });
  };
}

function addSource(store: Store, file: string, agent: string | null, session: string | null): SourceRow {
  const place = { root: "/home/operator/.openclaw", root_kind: "home" as const, path: file };
  const rest = { kind: "openclaw-sessions", era: "jsonl", dev: null, ino: null, size_bytes: 0, modified_at: null };
  return openSources(store.raw).add({ ...place, ...rest, agent, session }, STORY_BEGINS);
}

function dump(store: Store): Record<string, unknown[]> {
  const tables = views.flatMap((view) => view.tables);
  return Object.fromEntries(
    tables.map((table) => [table, store.raw.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()]),
  );
}

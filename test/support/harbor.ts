import { realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach } from "vitest";
import type { StoredEvent } from "../../src/events/event.ts";
import type { Root } from "../../src/pipeline/discover.ts";
import { type IngestResult, ingest } from "../../src/pipeline/ingest.ts";
import { openProjector } from "../../src/projections/project.ts";
import views from "../../src/projections/views/index.ts";
import type { Redactor } from "../../src/redact/redact.ts";
import { openStore, type Store } from "../../src/store/open-store.ts";
import { readEvents } from "../../src/store/read.ts";
import { temporaryFolder } from "./incident.ts";
import { plainRedactor } from "./plain-redactor.ts";
import { NIGHT } from "./transcript.ts";

const open: Store[] = [];

afterEach(async () => {
  for (const store of open.splice(0)) if (store.raw.open) await store.close();
});

export function newStoreFile(): string {
  return path.join(temporaryFolder("store"), "state", "incident.sqlite");
}

/** A store that is closed when the test ends. */
export async function openedStore(file = newStoreFile()): Promise<Store> {
  const store = await openStore(file);
  open.push(store);
  return store;
}

export function newHome(): string {
  return realpathSync(temporaryFolder("home"));
}

export interface IngestMore {
  readonly kind?: "home" | "logs";
  readonly redactor?: Redactor;
  readonly roots?: readonly Root[];
  readonly pause?: () => Promise<void>;
}

/** Reads a home as the command does. The clock is the day after the night, one second on with each look. */
export async function ingestInto(store: Store, root: string, more: IngestMore = {}): Promise<IngestResult> {
  let now = NIGHT + 86_400_000;
  return await ingest({
    store,
    project: openProjector(store),
    redactor: more.redactor ?? plainRedactor,
    roots: more.roots ?? [{ path: root, kind: more.kind ?? "home" }],
    now: () => {
      now += 1000;
      return now;
    },
    pause: more.pause ?? (async () => undefined),
    temporary: tmpdir(),
  });
}

export function eventsOf(store: Store, type?: StoredEvent["type"]): StoredEvent[] {
  return [...readEvents(store)].filter((event) => type === undefined || event.type === type);
}

/** How often each kind of event stands in the store. */
export function census(store: Store): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of readEvents(store)) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

export function dumpTable(store: Store, table: string): unknown[] {
  const rows = store.raw.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`).all();
  return rows.map((row) => JSON.stringify(row)).sort();
}

/** All rows of all views, in an order of their own. */
export function dumpViews(store: Store): Record<string, unknown[]> {
  return Object.fromEntries(views.flatMap((view) => view.tables).map((table) => [table, dumpTable(store, table)]));
}

/** Where something was stored from a source: each `generation:position`, as an event or as a witness of one. */
export function placesOf(store: Store, relative: string): string[] {
  const query = `SELECT DISTINCT place.generation, place.position FROM
    (SELECT source, generation, position FROM events UNION ALL SELECT source, generation, position FROM witnesses) AS place
    JOIN sources ON sources.id = source WHERE path = ? AND position >= 0 ORDER BY 1, 2`;
  const rows = store.raw.prepare<[string], { generation: number; position: number }>(query).all(relative);
  return rows.map(({ generation, position }) => `${generation}:${position}`);
}

/** The places that the lines of a text stand at. */
export function placesIn(text: string | Buffer, generation = 0): string[] {
  const bytes = Buffer.from(text);
  const places: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    places.push(`${generation}:${at}`);
    const end = bytes.indexOf(0x0a, at);
    at = end === -1 ? bytes.length : end + 1;
  }
  return places;
}

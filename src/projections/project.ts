import type { Database } from "better-sqlite3";
import type { StoredEvent } from "../events/event.ts";
import type { Store } from "../store/open-store.ts";
import { lastSeq, readEvents } from "../store/read.ts";
import type { View, ViewDefinition } from "./define-view.ts";
import views from "./views/index.ts";

/** Sees each event once, in order, inside the transaction that appends it; `finish` comes before the commit. */
export interface Projector {
  (event: StoredEvent): void;
  finish(): void;
  /** The transaction was rolled back: what was counted since the last `finish` never happened. */
  discard(): void;
}

export interface RebuildResult {
  readonly view: string;
  readonly events: number;
}

/** Brings every view to the present version and the last event, then returns the projector that keeps them there. */
export function openProjector(store: Store): Projector {
  catchUp(store);
  const projector = projectorOf(store.raw, views);
  const remember = store.raw.prepare("UPDATE projections SET seq = ?");
  let last: number | null = null;
  const project = (event: StoredEvent): void => {
    projector(event);
    last = event.seq;
  };
  const finish = (): void => {
    projector.finish();
    if (last !== null) remember.run(last);
    last = null;
  };
  const discard = (): void => {
    projector.discard();
    last = null;
  };
  return Object.assign(project, { finish, discard });
}

/** Whether reading needs no rebuild first. */
export function isCurrent(store: Store): boolean {
  const last = lastSeq(store);
  return views.every((view) => {
    const state = stateOf(store.raw, view.name);
    return state?.version === view.version && state.seq === last;
  });
}

/** Replays what a view has not seen: everything for a new version, nothing for a current one. */
export function catchUp(store: Store): void {
  if (!isCurrent(store)) rebuild(store, { onlyOutdated: true });
}

/** Throws the views away and replays all events, in one transaction: readers see the old tables until it is done. */
export function rebuild(store: Store, options: { readonly onlyOutdated: boolean }): readonly RebuildResult[] {
  const last = lastSeq(store);
  const outdated = views.filter((view) => {
    const state = stateOf(store.raw, view.name);
    return !options.onlyOutdated || state?.version !== view.version || state.seq !== last;
  });
  const run = store.raw.transaction(() => {
    for (const view of outdated) create(store.raw, view);
    const project = projectorOf(store.raw, outdated);
    let events = 0;
    for (const event of readEvents(store)) {
      project(event);
      events += 1;
    }
    project.finish();
    const save = store.raw.prepare("INSERT OR REPLACE INTO projections (name, version, seq) VALUES (?, ?, ?)");
    for (const view of outdated) save.run(view.name, view.version, last);
    return events;
  });
  const events = run.immediate();
  return outdated.map((view) => ({ view: view.name, events }));
}

function create(raw: Database, view: ViewDefinition): void {
  for (const table of view.tables) raw.exec(`DROP TABLE IF EXISTS ${table}`);
  raw.exec(view.ddl);
}

function projectorOf(raw: Database, definitions: readonly ViewDefinition[]): Projector {
  const prepared: readonly View[] = definitions.map((definition) => definition.prepare(raw));
  const project = (event: StoredEvent): void => {
    for (const view of prepared) {
      const handle = view.on[event.type] as ((event: StoredEvent) => void) | undefined;
      handle?.(event);
    }
  };
  const finish = (): void => {
    for (const view of prepared) view.finish?.();
  };
  const discard = (): void => {
    for (const view of prepared) view.discard?.();
  };
  return Object.assign(project, { finish, discard });
}

function stateOf(raw: Database, name: string): { version: number; seq: number } | undefined {
  return raw
    .prepare<[string], { version: number; seq: number }>("SELECT version, seq FROM projections WHERE name = ?")
    .get(name);
}

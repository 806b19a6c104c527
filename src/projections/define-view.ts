import type { Database } from "better-sqlite3";
import type { EventType, StoredEvent } from "../events/event.ts";

/** What a view does with each kind of event it cares about. */
export type ViewHandlers = { readonly [Type in EventType]?: (event: StoredEvent<Type>) => void };

/**
 * Handlers, and what a view does once for many events: `finish` writes what it counted, inside the same transaction;
 * `discard` forgets it when the transaction is rolled back.
 */
export interface View {
  readonly on: ViewHandlers;
  readonly finish?: () => void;
  readonly discard?: () => void;
}

/** Tables that can be thrown away and replayed. A new `version` makes every store rebuild them. */
export interface ViewDefinition {
  readonly name: string;
  readonly version: number;
  /** All tables of the view, for dropping them. */
  readonly tables: readonly string[];
  readonly ddl: string;
  /** Called once for a database; after `finish` nothing is kept that is not in the tables. */
  readonly prepare: (raw: Database) => View;
}

export function defineView(definition: ViewDefinition): ViewDefinition {
  return definition;
}

import type { Database } from "better-sqlite3";
import type { EventType, StoredEvent } from "../events/event.ts";

/** What a view does with each kind of event it cares about. */
export type ViewHandlers = { readonly [Type in EventType]?: (event: StoredEvent<Type>) => void };

/** Tables that can be thrown away and replayed. A new `version` makes every store rebuild them. */
export interface ViewDefinition {
  readonly name: string;
  readonly version: number;
  /** All tables of the view, for dropping them. */
  readonly tables: readonly string[];
  readonly ddl: string;
  /** Called once for a database; the handlers keep nothing that is not in the tables. */
  readonly prepare: (raw: Database) => ViewHandlers;
}

export function defineView(definition: ViewDefinition): ViewDefinition {
  return definition;
}

import sources from "../decode/sources/index.ts";
import tables from "../decode/tables/index.ts";
import { CONFIGURED_SECRETS } from "../store/configured-secrets.ts";

/** One kind of evidence that this version reads. */
export interface KnownSource {
  readonly id: string;
  readonly title: string;
  readonly era: "jsonl" | "sqlite" | "any";
  /** Where it would lie, in words for a person. */
  readonly where: string;
  /** For a table: the kind of the database that it would be in. */
  readonly database: string | null;
}

/** Files of the host lie wherever the user says. */
const FOLDERS = { home: " in the home", logs: " in the folder of the gateway logs", host: "" } as const;

/** All kinds of evidence, files before the tables in them: what is absent can only be told by who knows what there could be. */
export function knownSources(): KnownSource[] {
  const files = sources.map(({ id, title, era, root, where }) => ({
    id,
    title,
    era,
    where: `${where.join(", ")}${FOLDERS[root]}`,
    database: null,
  }));
  const within = tables.map(({ id, title, table, database: which }) => {
    const database = sources.find((source) => "database" in source && source.database?.tables === which);
    return {
      id,
      title,
      era: "sqlite" as const,
      where: `table ${table} of ${database?.where.join(", ") ?? `the ${which} database`}`,
      database: database?.id ?? null,
    };
  });
  const { kind: id, title, where } = CONFIGURED_SECRETS;
  return [...files, ...within, { id, title, where, era: "any", database: null }];
}

import path from "node:path";
import type { AttemptRow, OtherRow } from "../../src/queries/rows.ts";
import { assembleNightWatch, type NightWatch } from "./assemble.ts";
import { incident, type Ran, temporaryFolder } from "./incident.ts";

export interface Night extends NightWatch {
  readonly store: string;
  /** Runs a command on the store, in the morning after the story. */
  run(...words: string[]): Promise<Ran>;
  /** The answer of a command as its JSON document. */
  json(...words: string[]): Promise<Answer>;
  /** All rows of a timeline. */
  rows(...words: string[]): Promise<Row[]>;
}

/** A row of either kind, as a program that has not looked at its type sees it. */
export type Row = Partial<Omit<AttemptRow, "type">> &
  Pick<OtherRow, "id" | "ts" | "evidence" | "flags"> &
  Partial<Pick<OtherRow, "summary" | "data" | "actor">> & {
    readonly type: string;
  };

export interface Answer {
  readonly ok: boolean;
  readonly command: string;
  readonly window: { readonly since: string | null; readonly until: string | null; readonly zone: string };
  // The shape of each answer is what the tests are about.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly data: any;
  readonly warnings: readonly string[];
  readonly error: { readonly type: string; readonly message: string; readonly hint: string };
}

/** The story night-watch, read into a store. */
export async function ingestedNight(): Promise<Night> {
  const story = assembleNightWatch();
  const store = path.join(temporaryFolder("incident-night"), "state", "incident.sqlite");
  const run = (...words: string[]) => incident([...words, "--store", store], { now: () => story.now });
  const json = async (...words: string[]) => JSON.parse((await run(...words, "--json")).stdout);
  await run("ingest", "--state-dir", story.stateDir, "--logs", story.logsDir);
  return { ...story, store, run, json, rows: async (...words) => (await json("timeline", ...words)).data };
}

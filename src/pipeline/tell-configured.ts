import { keyedDigest } from "../kernel/digest.ts";
import { CONFIGURED_SECRETS } from "../store/configured-secrets.ts";
import { openEntries } from "../store/entries.ts";
import { entryName } from "../store/fact-id.ts";
import type { SourceRow } from "../store/tables.ts";
import { openBatchWriter } from "./batch-writer.ts";
import { type ConfiguredContext, configuredFact, repeatedFact, unconfiguredDraft } from "./configured-facts.ts";
import type { Root } from "./discover.ts";
import type { Configured } from "./known-secrets.ts";
import { noteUnreadable } from "./note-taker.ts";
import type { Session } from "./session.ts";
import { removedFact } from "./source-notes.ts";
import { progressAt } from "./source-progress.ts";

/** What telling needs of a session. */
export type Teller = Pick<
  Session,
  "store" | "sources" | "appender" | "project" | "tally" | "notes" | "now" | "redactor"
>;

/** Stores which secrets a home is configured with, if that is not what was stored last. Only names and fingerprints. */
export function tellConfigured(
  session: Teller,
  root: Root,
  configured: Configured,
  printsOf: ConfiguredContext["printsOf"],
): void {
  const known = session.sources.atPath(root.path, CONFIGURED_SECRETS.path);
  if (!known && configured.secrets.length === 0 && configured.faults.length === 0) return;
  const row = known ?? session.sources.add({ ...BLANK, root: root.path }, session.now());
  const contentDigest = digestOf(session, configured);
  if (!row.content_digest?.equals(contentDigest)) store(session, row, configured, { contentDigest, printsOf });
  const after = session.sources.byId(row.id);
  if (after.state === "damaged") noteUnreadable(session.notes, after, after.fault ?? "unknown");
}

const BLANK = {
  root_kind: "home",
  path: CONFIGURED_SECRETS.path,
  kind: CONFIGURED_SECRETS.kind,
  era: "any",
  agent: null,
  session: null,
  dev: null,
  ino: null,
  size_bytes: 0,
  modified_at: null,
} as const;

function digestOf({ store }: Teller, { secrets, faults }: Configured): Buffer {
  const all = secrets.map(({ name, kind, isOldCopy, value }) => [name, kind, isOldCopy, value]);
  return keyedDigest(store.keys.digest, JSON.stringify([all, faults]));
}

function store(
  session: Teller,
  row: SourceRow,
  { secrets, faults }: Configured,
  { contentDigest, printsOf }: { contentDigest: Buffer; printsOf: ConfiguredContext["printsOf"] },
): void {
  const entries = openEntries(session.store);
  const before = new Map(
    entries
      .unsaid(row.id, new Set())
      .flatMap(({ last }) => (last.type === "secret-configured" ? [[last.data.name, last.data] as const] : [])),
  );
  const context: ConfiguredContext = {
    redactor: session.redactor,
    digestKey: session.store.keys.digest,
    printsOf,
    isBaseline: row.last_read_at === null,
  };
  const writer = openBatchWriter(session.appender, session.project, row, "document", session.tally);
  for (const secret of secrets) {
    writer.add(configuredFact(secret, before.get(secret.name)?.fingerprint ?? null, context), 0);
  }
  const said = new Set(secrets.map(({ name }) => name));
  // What a file that cannot be read says no longer may still be so.
  for (const [name, last] of before) {
    if (said.has(name) || !faults.some(({ file }) => isWithin(last.file, file))) continue;
    const secret = { ...last, kind: last.secretKind, value: "", isOldCopy: last.isOldCopy === true, modifiedAt: null };
    const record = configuredFact(secret, null, { ...context, printsOf: () => last });
    writer.add(
      repeatedFact(record, (fact) => entries.lastSaid(row.id, entryName(fact, 0))?.digest),
      0,
    );
  }
  const news = faults.filter((fault) => !fault.isToldElsewhere);
  const [first, ...others] = news.map(({ file, reason }) => `${file}: ${reason}`);
  writer.flush(
    {
      ...progressAt(row),
      generation: row.content_digest === null ? row.generation : row.generation + 1,
      contentDigest,
      state: first === undefined ? "read" : "damaged",
      fault: first === undefined ? null : others.length === 0 ? first : `${first}, and ${others.length} more`,
      readAt: session.now(),
    },
    (last) => removedFact({ removed: unconfiguredDraft }, last, session.notes.context),
  );
}

/** A folder that cannot be listed hides all files in it, a database or one of its tables what was read of it. */
function isWithin(file: string, fault: string): boolean {
  const place = fault.split("#", 1)[0] ?? fault;
  return place === "." || file === place || file.startsWith(`${place}/`);
}

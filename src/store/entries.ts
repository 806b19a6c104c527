import { keyedDigest } from "../kernel/digest.ts";
import type { LastSaid } from "./fact.ts";
import type { Store } from "./open-store.ts";
import { eventAt } from "./read.ts";

/** Remembers what each entry of a document or table said last. */
export interface Entries {
  /** Undefined for an entry never seen; the digest is empty for one that was removed. */
  lastSaid(source: number, entry: string): { readonly digest: string; readonly seq: number } | undefined;
  say(source: number, entry: string, digest: string, seq: number): void;
  /** Entries of the source that are not among the `said` ones, with their last fact. */
  unsaid(source: number, said: ReadonlySet<string>): Unsaid[];
  /** The entry is no longer there. */
  forget(source: number, identity: Buffer): void;
}

export interface Unsaid {
  readonly identity: Buffer;
  readonly seq: number;
  readonly last: LastSaid;
}

/** Names of entries are kept as keyed digests: a session key or a pattern may hold a secret. */
export function openEntries(store: Store): Entries {
  const { raw, keys } = store;
  const find = raw.prepare<[number, Buffer], { digest: string; seq: number }>(
    "SELECT digest, seq FROM entries WHERE source = ? AND identity = ?",
  );
  const save = raw.prepare("INSERT OR REPLACE INTO entries (source, identity, digest, seq) VALUES (?, ?, ?, ?)");
  const present = raw.prepare<[number], { identity: Buffer; seq: number }>(
    "SELECT identity, seq FROM entries WHERE source = ? AND digest <> '' ORDER BY seq, identity",
  );
  const clear = raw.prepare("UPDATE entries SET digest = '' WHERE source = ? AND identity = ?");
  const identityOf = (entry: string) => keyedDigest(keys.eventId, entry);
  return {
    lastSaid: (source, entry) => find.get(source, identityOf(entry)),
    say: (source, entry, digest, seq) => void save.run(source, identityOf(entry), digest, seq),
    unsaid(source, said) {
      const names = new Set([...said].map((entry) => identityOf(entry).toString("hex")));
      return present
        .all(source)
        .filter((row) => !names.has(row.identity.toString("hex")))
        .map((row) => ({ ...row, last: eventAt(store, row.seq) }));
    },
    forget: (source, identity) => void clear.run(source, identity),
  };
}

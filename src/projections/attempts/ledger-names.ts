import type { Database } from "better-sqlite3";
import { sha256 } from "../../kernel/digest.ts";

/** Whose call it is. */
interface Owner {
  readonly agent: string | null;
  readonly session: string | null;
}

/** Finds attempts by the name the ledger gives a call: the SHA-256 of its id. */
export interface LedgerNames {
  /** The attempts of a session that have a call of this name, the newest last. */
  find(owner: Owner, digest: string): readonly number[];
  /** An attempt that was just made known. */
  add(owner: Owner, attempt: number, callId: string): void;
  /** Forgets what may have been rolled back. */
  discard(): void;
}

/** More sessions than a gateway has at work at a time. */
const MOST_SESSIONS = 32;

/**
 * The names are worked out for a session when the ledger first speaks of it: most stores have no ledger, and a column with
 * an index would cost each of their attempts a hash and a write.
 */
export function openLedgerNames(raw: Database): LedgerNames {
  const calls = raw.prepare<
    [string | null, string | null],
    { attempt: number; call_id: string | null; nested_call_id: string | null }
  >("SELECT attempt, call_id, nested_call_id FROM attempts WHERE agent IS ? AND session_id IS ? ORDER BY attempt");
  const known = new Map<string, Map<string, number[]>>();
  const keyOf = ({ agent, session }: Owner) => JSON.stringify([agent, session]);
  const put = (names: Map<string, number[]>, callId: string, attempt: number): void => {
    const digest = sha256(callId).toString("hex");
    const attempts = names.get(digest) ?? [];
    if (!attempts.includes(attempt)) names.set(digest, [...attempts, attempt]);
  };
  const namesOf = (owner: Owner): Map<string, number[]> => {
    const cached = known.get(keyOf(owner));
    if (cached) return cached;
    const names = new Map<string, number[]>();
    for (const row of calls.all(owner.agent, owner.session)) {
      if (row.call_id !== null) put(names, row.call_id, row.attempt);
      if (row.nested_call_id !== null) put(names, row.nested_call_id, row.attempt);
    }
    const oldest = known.size >= MOST_SESSIONS ? known.keys().next().value : undefined;
    if (oldest !== undefined) known.delete(oldest);
    known.set(keyOf(owner), names);
    return names;
  };
  return {
    find: (owner, digest) => namesOf(owner).get(digest) ?? [],
    add(owner, attempt, callId) {
      const names = known.get(keyOf(owner));
      if (names) put(names, callId, attempt);
    },
    discard: () => known.clear(),
  };
}

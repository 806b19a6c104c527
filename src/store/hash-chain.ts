import { randomBytes } from "node:crypto";
import { sha256 } from "../kernel/digest.ts";

export const SALT_BYTES = 16;

const LEAF_PREFIX = "\u0000";

/** What a leaf commits to: every column of the fact by its meaning, and the payload through a salted hash. */
export interface ChainEntry {
  readonly seq: number;
  readonly id: string;
  readonly kind: string;
  readonly schemaVersion: number;
  readonly stream: string;
  readonly version: number;
  readonly occurredAt: number | null;
  readonly observedAt: number;
  readonly source: number;
  readonly generation: number;
  readonly position: number;
  readonly part: number;
  readonly line: number | null;
  readonly agent: string | null;
  readonly session: string | null;
  readonly flags: number;
  readonly digest: string;
  readonly commitment: string;
}

/** A payload ready to be stored, and what its leaf says of it. */
export interface Sealed {
  /** The salt and after it the payload as UTF-8: what a leaf commits to, and what the store keeps of the fact. */
  readonly bytes: Buffer;
  /** SHA-256 of them, in hex. */
  readonly commitment: string;
}

const SALTS_AT_ONCE = 512;

/** Seals payloads with salts of their own, many drawn at a time: asking the system for each costs more than hashing with it. */
export function openSealer(): (payload: string) => Sealed {
  let pool = Buffer.alloc(0);
  return (payload) => {
    if (pool.length < SALT_BYTES) pool = randomBytes(SALT_BYTES * SALTS_AT_ONCE);
    const salt = pool.subarray(0, SALT_BYTES);
    pool = pool.subarray(SALT_BYTES);
    const bytes = sealPayload(salt, payload);
    return { bytes, commitment: commitmentOf(bytes) };
  };
}

export function sealPayload(salt: Buffer, payload: string): Buffer {
  const sealed = Buffer.allocUnsafe(salt.length + Buffer.byteLength(payload));
  salt.copy(sealed);
  sealed.write(payload, salt.length, "utf8");
  return sealed;
}

/** SHA-256(salt || payload): without the salt the payload cannot be guessed from the leaf, and it can be erased with the proof intact. */
export function commitmentOf(sealed: Buffer): string {
  return sha256(sealed).toString("hex");
}

/** RFC 6962 leaf hash over the entry as one JSON array in a fixed order. */
export function leafOf(entry: ChainEntry): Buffer {
  const fields = [
    "openclaw-incident/event/1",
    entry.seq,
    entry.id,
    entry.kind,
    entry.schemaVersion,
    entry.stream,
    entry.version,
    entry.occurredAt,
    entry.observedAt,
    entry.source,
    entry.generation,
    entry.position,
    entry.part,
    entry.line,
    entry.agent,
    entry.session,
    entry.flags,
    entry.digest,
    entry.commitment,
  ];
  return sha256(LEAF_PREFIX + JSON.stringify(fields));
}

/** chain_i = SHA-256(chain_(i-1) || leaf_i); before the first stands the hash of the store's id. */
export function chainOf(previous: Buffer, leaf: Buffer): Buffer {
  return sha256(Buffer.concat([previous, leaf]));
}

export function chainStart(storeId: string): Buffer {
  return sha256(`openclaw-incident store ${storeId}`);
}

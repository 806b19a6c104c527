import { hash, randomBytes } from "node:crypto";
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

const SALTS_AT_ONCE = 512;

/** Memory for sealing that is kept; what a longer payload needs is not. */
const KEPT_BYTES = 1 << 20;

/**
 * Seals payloads, each with a salt of its own: the salt and after it the payload as UTF-8, which is what a leaf commits to
 * and what the store keeps of the fact. What it gives is only valid until the next one. The salts are drawn many at
 * a time: asking the system for each costs more than hashing with it.
 */
export function openSealer(): (payload: string) => Buffer {
  let salts = Buffer.alloc(0);
  let kept = Buffer.alloc(64 << 10);
  const room = (bytes: number): Buffer => {
    if (bytes <= kept.length) return kept;
    const larger = Buffer.alloc(2 * bytes);
    if (larger.length <= KEPT_BYTES) kept = larger;
    return larger;
  };
  return (payload) => {
    if (salts.length < SALT_BYTES) salts = randomBytes(SALT_BYTES * SALTS_AT_ONCE);
    const memory = room(SALT_BYTES + 3 * payload.length);
    salts.copy(memory, 0, 0, SALT_BYTES);
    salts = salts.subarray(SALT_BYTES);
    return memory.subarray(0, SALT_BYTES + memory.write(payload, SALT_BYTES, "utf8"));
  };
}

/** The same with a salt at hand. */
export function sealPayload(salt: Buffer, payload: string): Buffer {
  const sealed = Buffer.allocUnsafe(salt.length + Buffer.byteLength(payload));
  salt.copy(sealed);
  sealed.write(payload, salt.length, "utf8");
  return sealed;
}

/** SHA-256(salt || payload): without the salt the payload cannot be guessed from the leaf, and it can be erased with the proof intact. */
export function commitmentOf(sealed: Buffer): string {
  return hash("sha256", sealed, "hex");
}

/** RFC 6962 leaf hash over the entry as one JSON array in a fixed order. */
export function leafOf(entry: ChainEntry): Buffer {
  return sha256(leafText(entry));
}

function leafText(entry: ChainEntry): string {
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
  return LEAF_PREFIX + JSON.stringify(fields);
}

const HASH_BYTES = 32;

/** The chain's end while it grows. Leaf and chain are given in memory that the next step overwrites. */
export interface GrowingChain {
  readonly leaf: Buffer;
  readonly chain: Buffer;
  /** Goes on after this chain hash. */
  continueFrom(chain: Uint8Array): void;
  add(entry: ChainEntry): void;
}

/** `leafOf` and `chainOf` without new memory for each fact. */
export function growingChain(): GrowingChain {
  const memory = Buffer.alloc(2 * HASH_BYTES);
  const chain = memory.subarray(0, HASH_BYTES);
  const leaf = memory.subarray(HASH_BYTES);
  return {
    leaf,
    chain,
    continueFrom: (from) => chain.set(from),
    add(entry) {
      leaf.write(hash("sha256", leafText(entry), "binary"), "latin1");
      chain.write(hash("sha256", memory, "binary"), "latin1");
    },
  };
}

/** chain_i = SHA-256(chain_(i-1) || leaf_i); before the first stands the hash of the store's id. */
export function chainOf(previous: Buffer, leaf: Buffer): Buffer {
  return sha256(Buffer.concat([previous, leaf]));
}

export function chainStart(storeId: string): Buffer {
  return sha256(`openclaw-incident store ${storeId}`);
}

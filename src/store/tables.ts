import type { Generated } from "kysely";

/** The tables of migrations/, as kysely sees them. test/store/schema.test.ts compares them with a fresh store. */
export interface Tables {
  meta: { key: string; value: string };
  names: { id: number; text: string };
  sources: SourceRow;
  events: {
    seq: number;
    event_id: Buffer;
    kind: number;
    schema_version: number;
    stream: number;
    version: number;
    occurred_at: number | null;
    observed_at: number;
    order_at: number;
    source: number;
    generation: number;
    position: number;
    part: number;
    line: number | null;
    agent: number | null;
    session: number | null;
    flags: number;
    digest: Buffer;
    leaf: Buffer;
    chain: Buffer;
  };
  payloads: { seq: number; salt: Buffer; data: string; rewrites: Generated<number> };
  witnesses: {
    source: number;
    generation: number;
    position: number;
    part: number;
    line: number | null;
    seq: number;
    digest: Buffer;
  };
  projections: { name: string; version: number; seq: number };
  rewrites: { seq: number; number: number; fact: number; original: Buffer };
  checkpoints: { size: number; note: string };
  entries: { source: number; identity: Buffer; digest: string; seq: number };
}

/**
 * `read`: everything there was read. `partial`: bytes remain, because the last line is not finished or reading stopped.
 * `unreadable` and `damaged` carry a reason in `fault`. `gone`: it was read and is no longer there. `unknown-schema`: a
 * database newer than any we know, read as far as its tables can be understood.
 */
export type SourceState = "read" | "partial" | "unreadable" | "damaged" | "gone" | "unknown-schema";

export interface SourceRow {
  id: number;
  root: string;
  root_kind: "home" | "logs";
  path: string;
  kind: string;
  era: string;
  agent: string | null;
  session: string | null;
  dev: string | null;
  ino: string | null;
  generation: number;
  offset: number;
  line: number;
  head_bytes: number;
  head_digest: Buffer | null;
  anchor_digest: Buffer | null;
  content_digest: Buffer | null;
  size_bytes: number;
  modified_at: number | null;
  state: SourceState;
  fault: string | null;
  first_seen_at: number;
  last_read_at: number | null;
  earlier_paths: string;
  way: "live" | "private-copy" | null;
  schema_number: number | null;
}

import type { AttemptRecord } from "./attempts/attempt-table.ts";

/** The views' tables, for queries. test/projections/view-tables.test.ts compares them with what the views create. */
export type ViewTables = {
  attempts: AttemptRecord;
  authentications: AuthenticationRecord;
  moments: MomentRecord;
  moment_witnesses: MomentWitness;
  sessions: SessionRecord;
  secret_sightings: SecretSighting;
  configured_secrets: ConfiguredSecretRecord;
  masked_values: MaskedValueRecord;
  model_turns: ModelTurn;
  coverage: CoverageRecord;
  config_states: ConfigStateRecord;
};

export interface AuthenticationRecord {
  seq: number;
  connection: string | null;
  outcome: string;
  reason: string | null;
  address: string | null;
  client: string | null;
  details: string;
  occurred_at: number | null;
  order_at: number;
}

export interface MomentRecord {
  seq: number;
  type: string;
  chatter: number;
  occurred_at: number | null;
  order_at: number;
  agent: string | null;
  session_id: string | null;
  same: string | null;
}

export interface MomentWitness {
  moment: number;
  seq: number;
}

export interface SessionRecord {
  agent: string;
  session_id: string;
  session_key: string | null;
  key_from: string | null;
  alias_of: string | null;
  started_at: number | null;
  cwd: string | null;
  channel: string | null;
  sender: string | null;
  chat_type: string | null;
  label: string | null;
  parent_key: string | null;
  overrides: string | null;
  first_at: number | null;
  last_at: number | null;
  events: number;
  messages: number;
  attempts: number;
  faults: number;
  set_aside: string | null;
}

export interface SecretSighting {
  seq: number;
  rule: string;
  fingerprint: string;
  confidence: string;
  count: number;
  paths: string;
  names: string;
  /** Fingerprint of how OpenClaw masks it. */
  mask: string | null;
  hint: string | null;
  carriers: string;
  about: string;
  about_seq: number | null;
  about_type: string;
  source: number;
  agent: string | null;
  session_id: string | null;
  occurred_at: number | null;
  order_at: number;
}

export interface ConfiguredSecretRecord {
  seq: number;
  fingerprint: string;
  name: string;
  file: string;
  kind: string;
  is_old_copy: number;
  mask: string | null;
  occurred_at: number | null;
}

export interface MaskedValueRecord {
  seq: number;
  count: number;
  agent: string | null;
  session_id: string | null;
  occurred_at: number | null;
  order_at: number;
}

export interface ModelTurn {
  agent: string;
  session_id: string;
  seq: number;
  provider: string | null;
  model: string | null;
}

export interface ConfigStateRecord {
  seq: number;
  hash: string;
  previous_hash: string | null;
  writer: number | null;
  is_row: number;
  flags: string;
}

export interface CoverageRecord {
  source: number;
  events: number;
  faults: number;
  first_at: number | null;
  last_at: number | null;
}

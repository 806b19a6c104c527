import type { ModelTurn } from "../projections/view-tables.ts";
import type { Store } from "../store/open-store.ts";
import { isoTime } from "./iso-time.ts";
import { reachOf, type SightingPlace } from "./leak-reach.ts";
import { CONFIDENCES, type LeakConfidence, type LeakModel, type LeakSighting } from "./leak-rows.ts";
import { MASK_RULE } from "./secret-groups.ts";
import { sessionIdsOf } from "./sessions.ts";

export interface LeakFilter {
  /** Inclusive, ms UTC. */
  readonly since: number | null;
  /** Exclusive, ms UTC. */
  readonly until: number | null;
  readonly agents: readonly string[] | null;
  readonly sessions: readonly string[] | null;
}

/** A sighting with what grouping needs of it. */
export interface FoundSighting extends LeakSighting {
  readonly fingerprint: string;
  readonly names: readonly string[];
  readonly hint: string | null;
  /** OpenClaw had hidden it: what stood there are the ends of the value, or less. */
  readonly isMasked: boolean;
}

type Joined = Omit<SightingPlace, "paths"> & {
  seq: number;
  rule: string;
  fingerprint: string;
  confidence: string;
  count: number;
  paths: string;
  names: string;
  hint: string | null;
  carriers: string;
  about: string;
  about_seq: number | null;
  agent: string | null;
  occurred_at: number | null;
  path: string;
};

const SIGHTINGS = `SELECT secret.seq, secret.rule, secret.fingerprint, secret.confidence, secret.count, secret.paths,
    secret.names, secret.hint, secret.carriers, secret.about, secret.about_seq, secret.about_type, secret.agent, secret.session_id, secret.occurred_at,
    sources.path, sources.kind AS source_kind, sessions.session_key, sessions.channel,
    attempts.tool, attempts.command, attempts.args, attempts.status
  FROM secret_sightings AS secret JOIN sources ON sources.id = secret.source
  LEFT JOIN sessions ON sessions.agent = secret.agent AND sessions.session_id = secret.session_id
  LEFT JOIN attempts ON attempts.attempt =
    (SELECT MIN(attempt) FROM attempt_evidence WHERE attempt_evidence.seq = secret.about_seq)
  WHERE (@since IS NULL OR COALESCE(secret.occurred_at, secret.order_at) >= @since)
    AND (@until IS NULL OR COALESCE(secret.occurred_at, secret.order_at) < @until)
    AND (@agents IS NULL OR secret.agent IN (SELECT value FROM json_each(@agents)))
    AND (@sessions IS NULL OR secret.session_id IN (SELECT value FROM json_each(@sessions)))
  ORDER BY secret.seq`;

/** Every place where a secret was seen, in the order in which the store learned of them. */
export function* leakSightings(store: Store, filter: LeakFilter): Generator<FoundSighting> {
  const list = (words: readonly string[] | null) => (words === null ? null : JSON.stringify(words));
  const modelsOf = openModels(store);
  const rows = store.raw.prepare<unknown[], Joined>(SIGHTINGS).iterate({
    since: filter.since,
    until: filter.until,
    agents: list(filter.agents),
    sessions: list(sessionIdsOf(store, filter.sessions)),
  });
  for (const row of rows) {
    const { reach, via } = reachOf({ ...row, paths: JSON.parse(row.paths) });
    const isMasked = row.rule === MASK_RULE;
    const isRead = reach === "prompt" || reach === "outbound" || reach === "attempted-outbound";
    yield {
      id: row.about,
      ts: isoTime(row.occurred_at),
      reach,
      via: isMasked ? `${via}, masked` : via,
      rule: row.rule,
      confidence: confidenceOf(row.confidence),
      times: row.count,
      kind: row.about_type,
      agent: row.agent,
      session: row.session_key,
      sessionId: row.session_id,
      tool: row.tool,
      file: row.path,
      // A model that was given a mask was not given the secret.
      models: isRead && !isMasked ? modelsOf(row) : [],
      carriers: JSON.parse(row.carriers),
      fingerprint: row.fingerprint,
      names: JSON.parse(row.names),
      hint: row.hint,
      isMasked,
    };
  }
}

function confidenceOf(text: string): LeakConfidence {
  return CONFIDENCES.find((one) => one === text) ?? "low";
}

/** The models that a session was with when it held something, and after: what stands in a conversation is sent each time. */
function openModels(store: Store): (row: Joined) => readonly LeakModel[] {
  const find = store.raw.prepare<[string, string], ModelTurn>(
    "SELECT * FROM model_turns WHERE agent = ? AND session_id = ? ORDER BY seq",
  );
  const known = new Map<string, readonly ModelTurn[]>();
  return ({ agent, session_id: session, about_seq: at }) => {
    if (agent === null || session === null) return [];
    const name = JSON.stringify([agent, session]);
    const turns = known.get(name) ?? find.all(agent, session);
    known.set(name, turns);
    const first = turns.findLastIndex((turn) => at === null || turn.seq <= at);
    return turns.slice(Math.max(0, first)).map(({ provider, model }) => ({ provider, model }));
  };
}

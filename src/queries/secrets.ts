import type { Store } from "../store/open-store.ts";
import { isoTime } from "./iso-time.ts";

/** One secret, wherever it was seen. */
export interface SecretRow {
  readonly rule: string;
  readonly fingerprint: string;
  readonly confidence: string;
  readonly times: number;
  readonly firstAt: string | null;
  readonly lastAt: string | null;
  /** `agent/session key or id`, or the source where no session is involved. */
  readonly where: readonly string[];
}

interface Sighting {
  rule: string;
  fingerprint: string;
  confidence: string;
  times: number;
  first_at: number | null;
  last_at: number | null;
  places: string;
}

/** All secrets that were hidden, the most often seen first. */
export function listSecrets(store: Store): SecretRow[] {
  return store.raw
    .prepare<[], Sighting>(
      `SELECT MIN(secret.rule) AS rule, secret.fingerprint, MIN(secret.confidence) AS confidence, SUM(secret.count) AS times,
         MIN(secret.occurred_at) AS first_at, MAX(secret.occurred_at) AS last_at,
         json_group_array(DISTINCT COALESCE(sessions.session_key, secret.agent || '/' || secret.session_id, sources.path)) AS places
       FROM secret_sightings AS secret JOIN sources ON sources.id = secret.source
       LEFT JOIN sessions ON sessions.agent = secret.agent AND sessions.session_id = secret.session_id
       GROUP BY secret.fingerprint ORDER BY times DESC, rule, secret.fingerprint`,
    )
    .all()
    .map((row) => ({
      rule: row.rule,
      fingerprint: row.fingerprint,
      confidence: row.confidence,
      times: row.times,
      firstAt: isoTime(row.first_at),
      lastAt: isoTime(row.last_at),
      where: JSON.parse(row.places),
    }));
}

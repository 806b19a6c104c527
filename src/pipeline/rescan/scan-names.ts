import type { Redactor } from "../../redact/redact.ts";
import type { Store } from "../../store/open-store.ts";

/** A secret in what stands outside of payloads and cannot be hidden. It is not quoted, only pointed at. */
export interface NamedSecret {
  readonly table: "names" | "sources";
  readonly id: number;
  readonly rule: string;
  readonly fingerprint: string;
}

/**
 * Names of agents, sessions and streams are under the leaves of events, and by its path evidence is found again: neither
 * can be changed. All that can be done is to say so.
 */
export function scanNames({ raw }: Store, redactor: Redactor): NamedSecret[] {
  const texts = raw.prepare<[], { table: NamedSecret["table"]; id: number; text: string }>(
    `SELECT 'names' AS "table", id, text FROM names UNION ALL
     SELECT 'sources', id, root || '/' || path || ' ' || earlier_paths || ' ' || COALESCE(fault, '') FROM sources`,
  );
  return texts
    .all()
    .flatMap(({ table, id, text }) =>
      redactor.redactText(text).hits.map(({ rule, fingerprint }) => ({ table, id, rule, fingerprint })),
    );
}

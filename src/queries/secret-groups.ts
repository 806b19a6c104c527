import type { Store } from "../store/open-store.ts";
import { fingerprintAliases } from "./fingerprint-aliases.ts";

/** The rule under which a sighting says that OpenClaw had hidden something there. */
export const MASK_RULE = "openclaw-mask";

/** Which fingerprints stand for one secret. A group goes by one of them. */
export interface SecretGroups {
  of(fingerprint: string): string;
  /** The only secret of the store that OpenClaw masks to this form; undefined where there is none, or a choice. */
  behindMask(mask: string): string | undefined;
}

/** A secret has a fingerprint under each key that it was seen with, and one more for what OpenClaw leaves of it. */
export function secretGroups(store: Store): SecretGroups {
  const aliases = fingerprintAliases(store);
  const of = (fingerprint: string) => aliases.get(fingerprint) ?? fingerprint;
  const owners = new Map<string, Set<string>>();
  const rows = store.raw.prepare<[string], { mask: string; fingerprint: string }>(
    `SELECT mask, fingerprint FROM secret_sightings WHERE mask IS NOT NULL AND rule <> ?
     UNION SELECT mask, fingerprint FROM configured_secrets WHERE mask IS NOT NULL`,
  );
  for (const { mask, fingerprint } of rows.all(MASK_RULE)) {
    owners.set(mask, (owners.get(mask) ?? new Set()).add(of(fingerprint)));
  }
  return {
    of,
    behindMask(mask) {
      const [owner, other] = owners.get(mask) ?? [];
      return other === undefined ? owner : undefined;
    },
  };
}

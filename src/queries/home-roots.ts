import type { Store } from "../store/open-store.ts";

export interface HomeRoot {
  readonly path: string;
  /** A gateway was using it when it was read last. */
  readonly isLive: boolean;
}

/** The homes that a store's evidence comes from, whether they are still there or not. */
export function homeRoots(store: Store): readonly HomeRoot[] {
  return store.raw
    .prepare<[], { root: string; live: number | null }>(
      "SELECT root, max(way IS 'live') AS live FROM sources WHERE root_kind = 'home' GROUP BY root ORDER BY root",
    )
    .all()
    .map(({ root, live }) => ({ path: root, isLive: live === 1 }));
}

import { readMeta, removeMeta, writeMeta } from "./meta.ts";
import type { Store } from "./open-store.ts";

const KEY = "unclean_since";

/** Larger than this, the copy that VACUUM makes of the store is not held in memory: it is clean by then. */
const LARGEST_IN_MEMORY = 256 << 20;

/** A text was rewritten; what it hides may still stand in views, in free pages and in the write-ahead log. */
export function markUnclean({ raw }: Store, fact: number): void {
  writeMeta(raw, KEY, String(fact));
}

/** The last rewrite after which the store was not cleaned. */
export function uncleanSince({ raw }: Store): string | undefined {
  return readMeta(raw, KEY);
}

/**
 * Leaves nothing of rewritten texts in the store's files. `rebuildViews` makes the views anew, as they quote what events
 * say. The mark goes last: killed on the way, all of it is done again. False when a reader of another process still
 * looks at an older state: its pages have to stay.
 */
export function cleanStore(store: Store, rebuildViews: () => void): boolean {
  const { raw } = store;
  const since = uncleanSince(store);
  raw.pragma("secure_delete = ON");
  rebuildViews();
  const bytes = Number(raw.pragma("page_count", { simple: true })) * Number(raw.pragma("page_size", { simple: true }));
  if (bytes > LARGEST_IN_MEMORY) raw.pragma("temp_store = FILE");
  // Not even the unused ends of pages keep anything: the file is written anew from what is in its tables.
  raw.exec("VACUUM");
  raw.pragma("temp_store = MEMORY");
  if (!isLogEmptied(store)) return false;
  // Unless another process rewrote something meanwhile.
  if (since !== undefined) removeMeta(raw, KEY, since);
  raw.pragma("wal_checkpoint(TRUNCATE)");
  return true;
}

function isLogEmptied({ raw }: Store): boolean {
  return raw.pragma("wal_checkpoint(TRUNCATE)", { simple: true }) === 0;
}

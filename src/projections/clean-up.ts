import { cleanStore, uncleanSince } from "../store/cleaning.ts";
import type { Store } from "../store/open-store.ts";
import { explainStoreError } from "../store/store-error.ts";
import { rebuild } from "./project.ts";

/** Leaves no trace of rewritten texts; also what a run that was killed has left to do. False while another process reads. */
export function cleanUp(store: Store): boolean {
  return cleanStore(store, () => void rebuild(store, { onlyOutdated: false }));
}

/** The same before other work, which must not wait for it: without the room for it, or while another process writes, it is left to a rescan. */
export function cleanUpIfPossible(store: Store): void {
  try {
    if (uncleanSince(store) !== undefined) cleanUp(store);
  } catch (error) {
    // The mark stays, and the status screen speaks of it.
    const why = explainStoreError(error, store.file);
    if (why?.type !== "disk-full" && why?.type !== "store-locked") throw error;
  }
}

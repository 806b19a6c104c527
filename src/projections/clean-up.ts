import { cleanStore } from "../store/cleaning.ts";
import type { Store } from "../store/open-store.ts";
import { rebuild } from "./project.ts";

/** Leaves no trace of rewritten texts; also what a run that was killed has left to do. False while another process reads. */
export function cleanUp(store: Store): boolean {
  return cleanStore(store, () => void rebuild(store, { onlyOutdated: false }));
}

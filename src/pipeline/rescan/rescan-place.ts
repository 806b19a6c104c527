import { readMeta, removeMeta, writeMeta } from "../../store/meta.ts";
import type { Store } from "../../store/open-store.ts";

const KEY = "rescan_place";

/** The first event that an interrupted run with the same rules did not come to. */
export function placeOf({ raw }: Store, ruleSet: string): number {
  const [of, next] = readMeta(raw, KEY)?.split(" ") ?? [];
  return of === ruleSet ? Number(next) : 0;
}

export function rememberPlace({ raw }: Store, ruleSet: string, next: number): void {
  writeMeta(raw, KEY, `${ruleSet} ${next}`);
}

export function forgetPlace({ raw }: Store): void {
  const place = readMeta(raw, KEY);
  if (place !== undefined) removeMeta(raw, KEY, place);
}

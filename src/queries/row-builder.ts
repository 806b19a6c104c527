import type { Store } from "../store/open-store.ts";
import { openAttemptRows } from "./attempt-rows.ts";
import { openAuthRows } from "./auth-rows.ts";
import { openMomentRows } from "./moment-rows.ts";
import type { TimelineRow } from "./rows.ts";

/** A row of the timeline before it is filled: which view it comes from, and its place. */
export interface Pointer {
  readonly origin: "attempt" | "auth" | "moment";
  readonly seq: number;
  readonly order_at: number;
}

/** Fills a page of pointers, a few statements for the whole page. */
export function openRowBuilder(store: Store): (page: readonly Pointer[]) => TimelineRow[] {
  const readers = { attempt: openAttemptRows(store), auth: openAuthRows(store), moment: openMomentRows(store) };
  return (page) => {
    const rows = new Map<number, TimelineRow>();
    for (const origin of ["attempt", "auth", "moment"] as const) {
      const seqs = page.filter((pointer) => pointer.origin === origin).map((pointer) => pointer.seq);
      if (seqs.length > 0) for (const [seq, row] of readers[origin](seqs)) rows.set(seq, row);
    }
    return page.flatMap((pointer) => rows.get(pointer.seq) ?? []);
  };
}

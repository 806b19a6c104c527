import type { EventBodyOf } from "../events/event.ts";
import { groupBy } from "../kernel/group-by.ts";
import type { Store } from "./open-store.ts";
import type { Tables } from "./tables.ts";

type Rewrite = Tables["rewrites"];
type Told = EventBodyOf<"payload-rewritten">["data"] & { readonly fact: number };

/** An event whose payload was rewritten, as it lies in the store now. */
export interface Rewritten {
  readonly seq: number;
  readonly id: string;
  /** How many rewrites the payload counts. */
  readonly rewrites: number;
  /** Of the present payload. */
  readonly commitment: string;
}

/** Joins what the rows of rewrites say with what the chained facts say. Only the facts are to be believed. */
export interface RewriteHistory {
  /** What the leaf of an event commits to; undefined where its payload is still the first. */
  originalOf(seq: number): string | undefined;
  /** To be told of each event that has an original, and of each fact that tells of a rewrite. */
  see(event: Rewritten): void;
  hear(told: Told): void;
  /** How many events were rewritten. */
  readonly events: number;
  /** What does not fit, when all events have been seen. */
  fault(): { readonly seq: number; readonly what: string } | undefined;
}

export function openRewriteHistory({ raw }: Store): RewriteHistory {
  const rows = groupBy(raw.prepare<[], Rewrite>("SELECT * FROM rewrites ORDER BY seq, number").all(), ({ seq }) => seq);
  const told = new Map<number, Told[]>();
  const seen = new Map<number, Rewritten>();
  return {
    originalOf: (seq) => rows.get(seq)?.[0]?.original.toString("hex"),
    see: (event) => void seen.set(event.seq, event),
    hear: (fact) => void told.set(fact.aboutSeq, [...(told.get(fact.aboutSeq) ?? []), fact]),
    get events() {
      return rows.size;
    },
    fault() {
      for (const seq of new Set([...rows.keys(), ...told.keys(), ...seen.keys()])) {
        const what = faultOf(seen.get(seq), rows.get(seq) ?? [], told.get(seq) ?? []);
        if (what !== undefined) return { seq, what };
      }
      return undefined;
    },
  };
}

/** Each rewrite begins with what the one before it left, the first with the original, and the last leaves what is there. */
function faultOf(event: Rewritten | undefined, rows: readonly Rewrite[], told: readonly Told[]): string | undefined {
  if (!event || event.rewrites !== rows.length || rows.length !== told.length)
    return "a rewrite of the payload and the facts about it do not fit";
  let before = rows[0]?.original.toString("hex");
  for (const [index, fact] of told.entries()) {
    const row = rows[index];
    const isTold = row?.fact === fact.fact && row.number === index + 1 && fact.about === event.id;
    const isJoined = fact.commitmentBefore === before && row?.original.equals(rows[0]?.original ?? row.original);
    if (!isTold || !isJoined) return "a rewrite of the payload and the fact about it do not fit";
    before = fact.commitmentAfter;
  }
  return before === event.commitment ? undefined : "the payload is not the one that its last rewrite left";
}

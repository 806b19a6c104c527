import { openProjector } from "../../src/projections/project.ts";
import type { Store } from "../../src/store/open-store.ts";
import { eventAt } from "../../src/store/read.ts";
import { openRewriter } from "../../src/store/rewrite-payload.ts";
import { ingestInto, newHome, openedStore } from "./harbor.ts";
import { LIVE, put, transcript } from "./transcript.ts";

/** The first question but one: "Look at berth 1." */
export const LAMP = 5;
const SECRET = {
  rule: "lamp-code",
  fingerprint: "00112233445566778899aabbccddeeff",
  confidence: "high",
  count: 1,
  paths: ["/text"],
} as const;

export async function storeOfOneNight(): Promise<Store> {
  const home = newHome();
  put(home, LIVE, transcript("night-watch", 4));
  const store = await openedStore();
  await ingestInto(store, home);
  return store;
}

export function dataOf(store: Store, seq: number): string {
  return store.raw.prepare<[number], string>("SELECT data FROM payloads WHERE seq = ?").pluck().get(seq) ?? "";
}

/** Puts a marker in the place of the words of an event, as a rescan does. */
export function hide(store: Store, seq: number, words: string): boolean {
  const was = dataOf(store, seq);
  return openRewriter(store).rewrite(
    {
      ...{ event: eventAt(store, seq), was, becomes: was.replaceAll(words, "[REDACTED:lamp-code:00112233]") },
      ...{ why: "rescan", hidden: [{ rule: SECRET.rule, fingerprint: SECRET.fingerprint, count: 1 }] },
      ...{ rulesBefore: null, rulesAfter: "0123456789abcdef", at: Date.UTC(2026, 10, 23) },
      ...{ secrets: [{ ...SECRET, paths: ["/text"] }], withheld: [] },
    },
    openProjector(store),
  );
}

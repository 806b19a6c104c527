import { tmpdir } from "node:os";
import { openOriginals, openUnredacted } from "../../src/pipeline/rescan/originals.ts";
import { type RescanResult, rescan } from "../../src/pipeline/rescan/rescan.ts";
import { openProjector } from "../../src/projections/project.ts";
import { defineRule } from "../../src/redact/define-rule.ts";
import { createRedactor, type Redactor } from "../../src/redact/redact.ts";
import type { Store } from "../../src/store/open-store.ts";
import { fingerprintKeysOf } from "../../src/store/store-key.ts";
import { ingestInto, openedStore } from "./harbor.ts";
import { lineOf, transcript } from "./transcript.ts";

/** What nobody knew for a secret in the night, and everybody did the morning after. */
export const CODE = ["LAMP", 'Qx7w93ZtKd0Vb2"Ns/5+Jm8'].join("-");
export const lampCode = defineRule({
  id: "lamp-code",
  title: "Code of a lamp",
  keywords: ["lamp-q"],
  pattern: /LAMP-Q[\w"\\/+]{20,}/g,
  kind: "specific",
  examples: { hides: [], keeps: [] },
});

export const nightRules = (store: Store): Redactor => createRedactor({ ...fingerprintKeysOf(store.keys), rules: [] });
export const morningRules = (store: Store): Redactor =>
  createRedactor({ ...fingerprintKeysOf(store.keys), rules: [lampCode] });

export const withCode = (rounds: number) =>
  transcript("night-watch", rounds) +
  lineOf.user(`The code is ${CODE}, keep it.`, 900) +
  lineOf.call("call_code", `light --code '${CODE}' --pier 4`, 901) +
  lineOf.result("call_code", `lit with ${CODE}`, 0, 902);

/** A store of the night, with the code in plain text. */
export async function nightStore(home: string): Promise<Store> {
  const store = await openedStore();
  await ingestInto(store, home, { redactor: nightRules(store) });
  return store;
}

interface RescanMore {
  readonly redactor?: Redactor;
  readonly isDry?: boolean;
  readonly pause?: (done: number, all: number) => Promise<void>;
}

/** Rescans it the morning after, unless other rules are given. */
export async function rescanned(store: Store, more: RescanMore = {}): Promise<RescanResult> {
  const redactor = more.redactor ?? morningRules(store);
  const originals = openOriginals({ store, redactor, temporary: tmpdir() });
  const unredacted = openUnredacted({ store, temporary: tmpdir() });
  try {
    return await rescan({
      ...{ store, redactor, ruleSet: "morning", originals, unredacted, now: () => Date.UTC(2026, 10, 23) },
      project: more.isDry ? undefined : openProjector(store),
      pause: more.pause ?? (async () => undefined),
    });
  } finally {
    originals.close();
    unredacted.close();
  }
}

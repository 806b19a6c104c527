import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { storeRedactor } from "../src/cli/store-redactor.ts";
import type { Redactor } from "../src/redact/redact.ts";
import type { Store } from "../src/store/open-store.ts";
import { verifyStore } from "../src/store/verify.ts";
import { hasCorpus, unpackHarbor, WITH_CORPUS } from "./support/corpus.ts";
import { ingestInto, newStoreFile, openedStore } from "./support/harbor.ts";
import { incident } from "./support/incident.ts";
import { plainRedactor } from "./support/plain-redactor.ts";

/** What each event says, by its id. The two stores have one key, so that the same fact has the same id and fingerprints. */
function saidBy(store: Store): Record<string, string> {
  const rows = store.raw
    .prepare<[], { id: string; said: string }>(
      `SELECT hex(event_id) AS id, names.text || ' ' || data AS said FROM events JOIN payloads USING (seq)
       JOIN names ON names.id = events.kind WHERE names.text <> 'payload-rewritten' ORDER BY 1`,
    )
    .all();
  return Object.fromEntries(rows.map(({ id, said }) => [id, said]));
}

/** What the home is configured with, and what OpenClaw had masked, is told with the rules of that day all the same. */
function hidingNothing({ scanText, redactText, redactJson }: Redactor): Redactor {
  const redactor: Redactor = {
    scanText,
    redactText,
    redactJson: (value) => ({ ...plainRedactor.redactJson(value), masked: redactJson(value).masked }),
    openStream: () => redactor,
  };
  return redactor;
}

describe.skipIf(!hasCorpus).each(["2026.3.1", "2026.9.6", "migrated"] as const)(
  `a store of harbor that was made without any rule, as %s recorded it${WITH_CORPUS}`,
  (recording) => {
    it("says after a rescan what an ingest with today's rules would have stored, event for event", async () => {
      const home = path.join(unpackHarbor(recording).home, ".openclaw");
      const [ingested, rescanned] = [newStoreFile(), newStoreFile()];
      await incident(["ingest", "--state-dir", home, "--store", ingested]);
      mkdirSync(path.dirname(rescanned), { mode: 0o700 });
      copyFileSync(`${ingested}.key`, `${rescanned}.key`);
      const plain = await openedStore(rescanned);
      await ingestInto(plain, home, { redactor: hidingNothing(storeRedactor(plain, { custom: [] })) });
      await plain.close();

      const { exit, stdout } = await incident(["db", "rescan", "--store", rescanned, "--json"]);

      const { data } = JSON.parse(stdout);
      expect([exit, data.failed, data.crossed, data.originals.changed, data.originals.gone]).toEqual([0, [], [], 0, 0]);
      expect(data.rewritten).toBeGreaterThan(10);
      const store = await openedStore(rescanned);
      expect(saidBy(store)).toEqual(saidBy(await openedStore(ingested)));
      expect(verifyStore(store)).toMatchObject({ kind: "verified", rewritten: data.rewritten });
      const again = JSON.parse((await incident(["db", "rescan", "--store", rescanned, "--json"])).stdout);
      expect(again.data).toMatchObject({ rewritten: 0, secrets: { sightings: 0 } });
    }, 120_000);
  },
);

import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { isCurrent, rebuild } from "../../src/projections/project.ts";
import { createRedactor } from "../../src/redact/redact.ts";
import type { Store } from "../../src/store/open-store.ts";
import { verifyStore } from "../../src/store/verify.ts";
import { dumpViews, ingestInto, newHome, newStoreFile, openedStore } from "../support/harbor.ts";
import { put, SESSIONS, transcript } from "../support/transcript.ts";

const MAIN = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

/** Runs the built program's ingest; the exit code and what it said. */
function ingestBuilt(home: string, store: string): Promise<{ code: number | null; said: string }> {
  const words = [MAIN, "ingest", "--state-dir", home, "--logs", home, "--store", store, "--json"];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"], env: {} });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, said }));
  });
}

function idsOf(store: Store): string[] {
  return store.raw
    .prepare<[], { id: string }>("SELECT hex(event_id) AS id FROM events ORDER BY 1")
    .all()
    .map(({ id }) => id);
}

describe("several ingests of one home into one new store at once", () => {
  it("end well or give way, and store nothing twice", async () => {
    const home = newHome();
    for (let number = 0; number < 60; number += 1) {
      const file = `${SESSIONS}/watch-${number}.jsonl`;
      put(home, file, transcript(`watch-${number}`, 20));
      if (number % 4 === 0) put(home, `${file}.reset.2026-11-21T06-37-24.228Z`, transcript(`watch-${number}`, 10));
    }
    put(home, `${SESSIONS}/ghost.jsonl/file`, "a folder in the place of a transcript");
    put(home, "openclaw.json", "{}");
    const file = newStoreFile();
    const alone = await openedStore();
    await ingestInto(alone, home, { redactor: createRedactor({ key: alone.keys.fingerprint }) });
    // Ids come from the key: only with the same one can two stores be compared.
    mkdirSync(path.dirname(file), { mode: 0o700 });
    copyFileSync(`${alone.file}.key`, `${file}.key`);

    const together = await Promise.all([1, 2, 3].map(() => ingestBuilt(home, file)));
    const last = await ingestBuilt(home, file);

    for (const { code, said } of together) {
      expect([2, 3], said).toContain(code);
      if (code === 2) expect(said).toContain("store-locked");
    }
    expect(last.code, last.said).toBe(3);
    const store = await openedStore(file);
    expect(verifyStore(store).kind).toBe("verified");
    expect(idsOf(store)).toEqual(idsOf(alone));
    expect(isCurrent(store)).toBe(true);
    const twice = store.raw.prepare("SELECT path FROM sources GROUP BY root, path HAVING COUNT(*) > 1").all();
    expect(twice).toEqual([]);
    const live = dumpViews(store);
    rebuild(store, { onlyOutdated: false });
    expect(dumpViews(store)).toEqual(live);
  }, 60_000);
});

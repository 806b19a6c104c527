import { cpSync, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore, type Store } from "../src/store/open-store.ts";
import { type Corpus, hasCorpus, type PlantedSecret, unpackHarbor, WITH_CORPUS } from "./support/corpus.ts";
import { incident, temporaryFolder } from "./support/incident.ts";

/** The forms in which a value can stand in a file: as it is, and inside of JSON text, once and twice. */
function formsOf(value: string): string[] {
  const once = JSON.stringify(value).slice(1, -1);
  return [...new Set([value, once, JSON.stringify(once).slice(1, -1)])];
}

/** Tokens that let somebody in, wherever the home keeps them: nobody planted them, and a store with one would be a breach. */
function liveTokens(home: string): PlantedSecret[] {
  const values = new Set<string>();
  const collect = (text: string) => {
    for (const [, value = ""] of text.matchAll(/"(?:token|operatorToken|privateKeyPem|apiKey)":\s*"([^"]{16,})"/g)) {
      values.add(value);
    }
  };
  for (const name of readdirSync(home, { recursive: true, encoding: "utf8" })) {
    if (/(?:paired|exec-approvals|device-auth|device|openclaw)\.json(?:\.\w+)?$/.test(name)) {
      collect(readFileSync(path.join(home, name), "utf8"));
    }
  }
  const database = path.join(home, "state/openclaw.sqlite");
  if (existsSync(database)) {
    const copy = path.join(temporaryFolder(), "copy.sqlite");
    cpSync(database, copy);
    const raw = new Database(copy);
    const rows = raw
      .prepare<[], { text: string }>(
        "SELECT tokens_json AS text FROM device_pairing_paired UNION ALL SELECT raw_json FROM exec_approvals_config",
      )
      .all();
    for (const { text } of rows) collect(text.replaceAll('\\"', '"'));
    raw.close();
  }
  return [...values].map((value, index) => ({ id: `live-${index}`, family: "live token", value }));
}

describe.skipIf(!hasCorpus).each(["2026.3.1", "2026.9.6", "migrated"] as const)(
  `the secrets planted in harbor, as %s recorded it${WITH_CORPUS}`,
  (recording) => {
    const folder = path.join(temporaryFolder(), "state");
    const file = path.join(folder, "incident.sqlite");
    let corpus: Corpus;
    let live: readonly PlantedSecret[];
    // Held open, so that the write-ahead log is still there to be searched.
    let store: Store;

    beforeAll(async () => {
      corpus = unpackHarbor(recording);
      live = liveTokens(path.join(corpus.home, ".openclaw"));
      store = await openStore(file);
    });
    afterAll(() => store.close());

    function foundIn(bytes: string | Buffer): string[] {
      const isIn = (secret: PlantedSecret) => formsOf(secret.value).some((form) => bytes.includes(form));
      return [...corpus.secrets, ...live].filter(isIn).map((secret) => `${secret.id} (${secret.family})`);
    }

    it("stand in the evidence: else this test could not fail", () => {
      const home = path.join(corpus.home, ".openclaw");
      const files = readdirSync(home, { recursive: true, encoding: "utf8" }).map((name) => path.join(home, name));
      const evidence = files.filter((name) => statSync(name).isFile()).map((name) => readFileSync(name, "latin1"));

      // OpenClaw 2026.9.6 masks most of what it stores.
      expect(foundIn(evidence.join("\n")).length).toBeGreaterThan(recording === "2026.3.1" ? 25 : 5);
      expect(live.length).toBeGreaterThan(1);
    });

    it("occur in no output of an ingest and in no byte of the store's files", async () => {
      const { stdout, stderr } = await incident([
        "ingest",
        "--state-dir",
        corpus.home,
        "--logs",
        corpus.logs,
        "--store",
        file,
      ]);

      expect(foundIn(stdout + stderr)).toEqual([]);
      expect(existsSync(`${file}-wal`)).toBe(true);
      for (const name of readdirSync(folder)) expect(foundIn(readFileSync(path.join(folder, name))), name).toEqual([]);
    });

    it.each(["table", "json", "ndjson", "csv"])("occur in no answer in the format %s", async (format) => {
      for (const words of [
        ["timeline", "--all"],
        ["timeline", "--all", "--type", "gateway,secret"],
        ["sessions"],
        ["status"],
      ]) {
        const { stdout, stderr } = await incident([...words, "--store", file, "--format", format]);

        expect(stdout.length).toBeGreaterThan(100);
        expect(foundIn(stdout + stderr), words.join(" ")).toEqual([]);
      }
    });

    it("occur in no row that is shown with everything it rests on", async () => {
      const { stdout } = await incident(["timeline", "--all", "--store", file, "--json"]);
      const rows: { id: string; secrets?: unknown[] }[] = JSON.parse(stdout).data;
      const held = rows.filter((row) => row.secrets && row.secrets.length > 0);

      expect(held.length).toBeGreaterThan(recording === "2026.9.6" ? 2 : 15);
      for (const { id } of held) {
        const shown = await incident(["show", id, "--store", file]);
        const document = await incident(["show", id, "--store", file, "--json"]);
        expect(shown.exit).toBe(0);
        expect(foundIn(shown.stdout + document.stdout), id).toEqual([]);
      }
    });

    it("have one fingerprint each, in whatever carrier they stand", () => {
      const different = store.raw
        .prepare<[], { count: number }>("SELECT COUNT(DISTINCT fingerprint) AS count FROM secret_sightings")
        .get();

      expect(different?.count).toBeGreaterThan(recording === "2026.9.6" ? 3 : 20);
      expect(different?.count).toBeLessThanOrEqual(corpus.secrets.length + 5);
    });
  },
);

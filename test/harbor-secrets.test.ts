import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore, type Store } from "../src/store/open-store.ts";
import { type Corpus, hasCorpus, type PlantedSecret, unpackHarbor, WITH_CORPUS } from "./support/corpus.ts";
import { incident, temporaryFolder } from "./support/incident.ts";

/** The forms in which a value can stand in a file: as it is, and inside of JSON text, once and twice. */
function formsOf(value: string): string[] {
  const once = JSON.stringify(value).slice(1, -1);
  return [...new Set([value, once, JSON.stringify(once).slice(1, -1)])];
}

describe.skipIf(!hasCorpus)(`the secrets planted in harbor${WITH_CORPUS}`, () => {
  const folder = path.join(temporaryFolder(), "state");
  const file = path.join(folder, "incident.sqlite");
  let corpus: Corpus;
  // Held open, so that the write-ahead log is still there to be searched.
  let store: Store;

  beforeAll(async () => {
    corpus = unpackHarbor();
    store = await openStore(file);
  });
  afterAll(() => store.close());

  function foundIn(bytes: string | Buffer): string[] {
    const isIn = (secret: PlantedSecret) => formsOf(secret.value).some((form) => bytes.includes(form));
    return corpus.secrets.filter(isIn).map((secret) => `${secret.id} (${secret.family})`);
  }

  it("stand in the evidence: else this test could not fail", () => {
    const sessions = path.join(corpus.home, ".openclaw/agents/main/sessions");
    const evidence = readdirSync(sessions).map((name) => readFileSync(path.join(sessions, name), "utf8"));

    expect(foundIn(evidence.join("\n")).length).toBeGreaterThan(25);
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

    expect(held.length).toBeGreaterThan(15);
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

    expect(different?.count).toBeGreaterThan(20);
    expect(different?.count).toBeLessThanOrEqual(corpus.secrets.length + 5);
  });
});

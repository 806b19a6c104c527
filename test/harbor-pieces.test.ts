import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore, type Store } from "../src/store/open-store.ts";
import { type Corpus, hasCorpus, unpackHarbor, WITH_CORPUS } from "./support/corpus.ts";
import { incident, temporaryFolder } from "./support/incident.ts";
import { openPieceSearch } from "./support/pieces.ts";

const RECORDINGS = ["2026.3.1", "2026.9.6", "migrated"] as const;

describe.skipIf(!hasCorpus).each(RECORDINGS)(
  `pieces of the secrets planted in harbor, as %s recorded it${WITH_CORPUS}`,
  (recording) => {
    const folder = path.join(temporaryFolder(), "state");
    const file = path.join(folder, "incident.sqlite");
    let corpus: Corpus;
    let store: Store;
    let piecesIn: (text: string | Buffer) => string[];

    beforeAll(async () => {
      corpus = unpackHarbor(recording);
      piecesIn = openPieceSearch(corpus.secrets);
      // Held open, so that the write-ahead log is still there to be searched.
      store = await openStore(file);
      await incident(["ingest", "--state-dir", corpus.home, "--logs", corpus.logs, "--store", file]);
    }, 120_000);
    afterAll(() => store.close());

    it("stand in the evidence: else this test could not fail", () => {
      const logs = readdirSync(corpus.logs).map((name) => readFileSync(path.join(corpus.logs, name)));
      const config = readFileSync(path.join(corpus.home, ".openclaw", "openclaw.json"));

      expect([...logs, config].flatMap(piecesIn).length).toBeGreaterThan(0);
    });

    it("occur in no byte of the store's files", () => {
      for (const name of readdirSync(folder)) expect(piecesIn(readFileSync(path.join(folder, name))), name).toEqual([]);
    });

    it.each([
      ["timeline", "--all", "--limit", "all"],
      ["leaks", "--all"],
      ["sessions"],
      ["sources", "--all"],
      ["status"],
    ])("occur in no answer of incident %s %s", async (...words) => {
      for (const format of ["table", "json", "ndjson", "csv"]) {
        const { stdout, stderr } = await incident([...words, "--store", file, "--format", format]);

        expect(stdout.length).toBeGreaterThan(50);
        expect(piecesIn(stdout + stderr), `${words.join(" ")} ${format}`).toEqual([]);
      }
    });

    it("occur in no answer of a search of the home itself", async () => {
      for (const format of ["table", "json", "ndjson", "csv", "sarif"]) {
        const { stdout, stderr } = await incident(["leaks", corpus.home, "--all", "--store", file, "--format", format]);

        expect(stdout).toContain("github");
        expect(piecesIn(stdout + stderr), format).toEqual([]);
      }
    }, 120_000);

    it("are not found by a search of the store for secrets", async () => {
      const { exit, stdout } = await incident(["leaks", "--self", "--check", "--store", file, "--json"]);

      expect([exit, JSON.parse(stdout).data]).toEqual([0, []]);
    });
  },
);

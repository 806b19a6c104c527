import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { LeakRow } from "../src/queries/leak-rows.ts";
import { fingerprint } from "../src/redact/fingerprint.ts";
import { createRedactor } from "../src/redact/redact.ts";
import { openStore, type Store } from "../src/store/open-store.ts";
import { type Corpus, hasCorpus, type PlantedSecret, unpackHarbor, WITH_CORPUS } from "./support/corpus.ts";
import { incident, temporaryFolder } from "./support/incident.ts";

/** Of an address the login is the secret. */
const PASSWORD_PART = /^[a-z]+:\/\/[^:/]+:([^@]+)@/;

describe.skipIf(!hasCorpus).each(["2026.3.1", "2026.9.6"] as const)(
  `the leaks of harbor, as %s recorded it${WITH_CORPUS}`,
  (recording) => {
    const file = path.join(temporaryFolder(), "incident.sqlite");
    let corpus: Corpus;
    let rows: readonly LeakRow[];
    let store: Store;

    beforeAll(async () => {
      corpus = unpackHarbor(recording);
      await incident(["ingest", "--state-dir", corpus.home, "--logs", corpus.logs, "--store", file]);
      rows = JSON.parse((await incident(["leaks", "--all", "--store", file, "--json"])).stdout).data;
      store = await openStore(file);
      return async () => await store.close();
    }, 120_000);

    function rowsOf({ value }: PlantedSecret): LeakRow[] {
      const key = store.keys.fingerprint;
      const parts = [value, PASSWORD_PART.exec(value)?.[1] ?? value];
      const hits = createRedactor({ key }).scanText(value);
      const prints = new Set([...parts.map((part) => fingerprint(key, part)), ...hits.map((hit) => hit.fingerprint)]);
      return rows.filter((row) => prints.has(row.fingerprint));
    }

    /** The secrets that the truth says a model saw in the output of its tools, with the calls that showed them. */
    function shown() {
      return corpus.secrets.flatMap((secret) => {
        const calls = corpus.truth.secrets.find(({ id }) => id === secret.id)?.rawInToolOutputSeenByModel ?? [];
        const seen = corpus.truth.toolCalls.filter((call) => calls.includes(call.toolCallId));
        return seen.length === 0 ? [] : [{ secret, seen }];
      });
    }

    it("have one row for each secret that a tool showed, which says that a model was given it", () => {
      const found = shown().map(({ secret }) => [secret.id, rowsOf(secret).map((row) => row.reach)]);

      expect(found.length).toBeGreaterThan(recording === "2026.3.1" ? 25 : 5);
      expect(found).toEqual(shown().map(({ secret }) => [secret.id, [expect.stringMatching(/^(?:prompt|outbound)$/)]]));
    });

    it("name the sessions in which it was shown, and the model", () => {
      for (const { secret, seen } of shown()) {
        const [row] = rowsOf(secret);
        // The truth calls sub-agents by a pattern.
        for (const { sessionIds = [], sessionKey } of seen) {
          const isNamed = row?.sessions.some(
            ({ sessionId, session }) =>
              sessionIds.includes(sessionId) || session?.startsWith(sessionKey.replace(/\*$/, "")),
          );
          expect(isNamed, `${secret.id} in ${sessionKey}`).toBe(true);
        }
        expect(row?.models, secret.id).toContainEqual({ provider: "mock", model: "mock-1" });
      }
    });

    it("show the gateway's token as still configured, by its name", () => {
      const [row] = corpus.secrets.filter(({ id }) => id === "gateway_token").flatMap(rowsOf);

      expect(row).toMatchObject({ configured: "still", confidence: "high", reach: "prompt" });
      expect(row?.names[0]).toBe("openclaw.json#gateway.auth.token");
      expect(row?.oldCopies).toContain("openclaw.json.bak#gateway.auth.token");
    });

    it("join what OpenClaw masked to the secret that it is, and raise nothing by it", () => {
      const [key] = rows.filter((row) => row.names[0] === "openclaw.json#models.providers.mock.apiKey");

      expect(key).toMatchObject({ configured: "still", hint: expect.stringMatching(/^sk-ant-….* letters\)$/) });
      if (recording === "2026.3.1") return expect(key).toMatchObject({ masked: 0, reach: "prompt" });
      expect(key).toMatchObject({ reach: "disk", models: [], tools: ["exec"] });
      expect(key?.masked).toBeGreaterThan(3);
      expect(key?.proof).toContainEqual(
        expect.objectContaining({ reach: "prompt", via: expect.arrayContaining(["result of exec, masked"]) }),
      );
    });

    it("know what else the home is configured with, and hold no value of it", async () => {
      const { stdout } = await incident(["leaks", "--all", "--store", file]);
      const configured = rows.filter((row) => row.configured === "still");

      expect(configured.length).toBeGreaterThanOrEqual(recording === "2026.3.1" ? 8 : 6);
      for (const { value } of corpus.secrets) expect(stdout).not.toContain(value);
    });
  },
);

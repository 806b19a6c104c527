import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Store } from "../../src/store/open-store.ts";
import { verifyStore } from "../../src/store/verify.ts";
import { AGENT_DB, agentDatabase } from "../support/agent-database.ts";
import { census, eventsOf, ingestInto, newHome, openedStore } from "../support/harbor.ts";
import { transcript } from "../support/transcript.ts";

const SESSION = "night-watch";
const ARCHIVE = `${AGENT_DB}#session_transcript_archives/${SESSION}/g1`;

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** Puts an archive of a session into the agent's database, in the place of the one that is there. */
function archive(home: string, text: string, said = hashOf(text)): void {
  const database = agentDatabase(home);
  const name = `${SESSION}.jsonl.reset.2026-11-21T06-47-05.020Z`;
  database.raw
    .prepare(
      "INSERT OR REPLACE INTO session_transcript_archives VALUES (?, 'g1', 'agent:harbor:main', 'reset', 'identity', ?, ?, ?, 1)",
    )
    .run(SESSION, Buffer.from(text), said, name);
  database.close();
}

async function storeWithArchive(home: string, text: string): Promise<Store> {
  archive(home, text);
  const store = await openedStore();
  await ingestInto(store, home);
  return store;
}

const commands = (store: Store) =>
  eventsOf(store, "exec-attempted").map((event) => (event.data as { command?: string }).command);

describe("an archive in a database that another one was put in the place of", () => {
  it("is noted as rewritten and read again, from its beginning", async () => {
    const home = newHome();
    const first = transcript(SESSION, 3);
    const store = await storeWithArchive(home, first);
    archive(home, first.replaceAll("berths/0", "vault/0"));

    const { problems } = await ingestInto(store, home);

    expect(problems).toEqual([]);
    expect(eventsOf(store, "source-rewritten")).toMatchObject([
      { data: { path: ARCHIVE, reason: "content-changed", readBefore: first.length } },
    ]);
    expect(commands(store)).toEqual(["ls berths/0", "ls berths/1", "ls berths/2", "ls vault/0"]);
    expect(verifyStore(store)).toMatchObject({ kind: "verified" });
  });

  it("is noticed although the row still names the hash of the first", async () => {
    const home = newHome();
    const first = transcript(SESSION, 3);
    const store = await storeWithArchive(home, first);
    archive(home, first.replaceAll("berths/0", "vault/0"), hashOf(first));

    const { problems } = await ingestInto(store, home);

    expect(problems).toMatchObject([{ path: ARCHIVE, reason: expect.stringContaining("SHA-256") }]);
    expect(census(store)).toMatchObject({ "source-rewritten": 1 });
    expect(commands(store)).toContain("ls vault/0");
  });

  it("is noted once, however often it is looked at and wherever the reading stopped", async () => {
    const home = newHome();
    const store = await storeWithArchive(home, transcript(SESSION, 3));
    archive(home, transcript(SESSION, 600));
    let batches = 0;
    const stop = async () => {
      batches += 1;
      if (batches === 2) throw new Error("the watch is called away");
    };
    await expect(ingestInto(store, home, { pause: stop })).rejects.toThrow("called away");

    await ingestInto(store, home);
    await ingestInto(store, home);

    expect(census(store)).toMatchObject({ "source-rewritten": 1, "exec-attempted": 600 });
  });

  it("is the same one where the store is from before it was looked at like this", async () => {
    const home = newHome();
    const store = await storeWithArchive(home, transcript(SESSION, 3));
    store.raw.exec("UPDATE sources SET content_digest = NULL");

    await ingestInto(store, home);
    archive(home, transcript(SESSION, 4));
    await ingestInto(store, home);

    expect(census(store)).toMatchObject({ "source-rewritten": 1, "exec-attempted": 4 });
  });
});

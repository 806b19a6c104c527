import { readFileSync } from "node:fs";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { ingestInto, newHome, newStoreFile } from "../support/harbor.ts";
import { incident } from "../support/incident.ts";
import { unpackOldStore } from "../support/old-store.ts";
import { tracesOf } from "../support/traces.ts";
import { LIVE, lineOf, put, transcript } from "../support/transcript.ts";

const TOKEN = ["xoxb", "1234567890-1234567890123-hB4rQx81LmZt60WyVcNs52Kd"].join("-");

/** A store of a version that knew no rules at all. */
async function oldStore(rounds = 3): Promise<string> {
  const home = newHome();
  put(home, LIVE, transcript("night-watch", rounds) + lineOf.user(`The token is ${TOKEN}.`, 9000));
  const store = await openStore(newStoreFile());
  await ingestInto(store, home);
  await store.close();
  return store.file;
}

const json = async (...words: string[]) => JSON.parse((await incident([...words, "--json"])).stdout);

describe("incident db rescan", () => {
  it("says what it looked at, what it hid and what to do next", async () => {
    const file = await oldStore();

    const { exit, stdout, stderr } = await incident(["db", "rescan", "--store", file]);

    expect([exit, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n")).toEqual([
      "Looked at 14 events: 1 were redacted further.",
      "Newly found: 1 different secrets in 1 events; 0 texts withheld.",
      "Their records: 14 read again, 0 changed, 0 gone.",
      "Next: incident db verify",
      "",
    ]);
    expect(tracesOf(file, TOKEN)).toEqual([]);
    expect((await incident(["db", "verify", "--store", file])).stdout).toMatch(
      /^Verified 16 events, 1 of them with a text that was redacted further;/,
    );
  });

  it("counts for a program, and with --dry-run without a change", async () => {
    const file = await oldStore();

    const would = await json("db", "rescan", "--dry-run", "--store", file);
    expect(tracesOf(file, TOKEN)).not.toEqual([]);
    const did = await json("db", "rescan", "--store", file);

    expect(would.data).toMatchObject({
      isDryRun: true,
      events: 14,
      rewritten: 1,
      secrets: { different: 1, sightings: 1 },
    });
    expect(did.data).toEqual({ ...would.data, isDryRun: false });
    expect(await json("db", "rescan", "--store", file)).toMatchObject({ ok: true, data: { rewritten: 0 } });
  });

  it("is what the status screen says to do, until it is done", async () => {
    const file = await oldStore();

    const before = await json("status", "--store", file);
    await incident(["db", "rescan", "--store", file]);
    const after = await json("status", "--store", file);

    expect(before.data).toMatchObject({ next: "incident db rescan", rules: { stored: [], isCurrent: false } });
    expect(after.data.next).toMatch(/^incident timeline/);
    expect(after.data.rules).toMatchObject({ isCurrent: true, isClean: true, stored: [after.data.rules.present] });
  });

  it("stops after a batch when it is interrupted, says where, and goes on there", async () => {
    const file = await oldStore(400);
    const abort = new AbortController();
    const world = { interrupted: abort.signal, breathe: async () => abort.abort() };

    const stopped = await incident(["db", "rescan", "--store", file], world);
    const again = await incident(["db", "rescan", "--store", file]);

    expect(stopped.exit).toBe(130);
    expect(stopped.stderr).toContain("Interrupted before event 500 of 1602; everything before it is done.");
    expect(again.stdout).toContain(
      "Looked at 1102 events from event 500 on, where the last rescan had stopped: 1 were",
    );
    expect(tracesOf(file, TOKEN)).toEqual([]);
  });

  it("has its traces removed by the next ingest, when it was stopped before that", async () => {
    const file = await oldStore();
    const home = newHome();
    put(home, LIVE, transcript("day-watch", 1));
    await incident(["db", "rescan", "--store", file]);
    // As a run leaves it that was killed while it cleaned up.
    const store = await openStore(file);
    store.raw.exec("CREATE TABLE lamps (text TEXT); INSERT INTO meta VALUES ('unclean_since', '15')");
    store.raw.prepare("INSERT INTO lamps VALUES (?)").run(TOKEN);
    store.raw.exec("DROP TABLE lamps");
    await store.close();
    expect(tracesOf(file, TOKEN)).not.toEqual([]);
    expect((await json("status", "--store", file)).data).toMatchObject({ next: "incident db rescan" });

    const { exit } = await incident(["ingest", "--state-dir", home, "--store", file]);

    expect(exit).toBe(0);
    expect(tracesOf(file, TOKEN)).toEqual([]);
    expect((await json("status", "--store", file)).data.rules).toMatchObject({ isClean: true });
  });

  it("waits for nobody for ever: a store in use is told of as locked", async () => {
    const file = await oldStore();
    const other = new Database(file);
    other.exec("BEGIN IMMEDIATE");

    const { exit, stdout } = await incident(["db", "rescan", "--json", "--store", file]);
    other.exec("ROLLBACK");
    other.close();

    expect(exit).toBe(2);
    expect(JSON.parse(stdout).error.type).toBe("store-locked");
  });

  it("reads a store of the first version, whose home is gone", async () => {
    const file = newStoreFile();
    unpackOldStore("store-at-0001", file);

    const { exit, stdout } = await incident(["db", "rescan", "--store", file]);

    expect(exit).toBe(0);
    expect(stdout).toMatch(/^Looked at 25 events: 0 were .*\n.*\nTheir records: 0 read again, 0 changed, \d+ gone\./);
    expect((await incident(["db", "verify", "--store", file])).stdout).toMatch(/^Verified 25 events;/);
  });

  it("does not make a store", async () => {
    const { exit, stderr } = await incident(["db", "rescan", "--store", newStoreFile()]);

    expect(exit).toBe(2);
    expect(stderr).toContain("There is no store");
  });
});

describe("incident db rotate-key", () => {
  it("says which key is used from now on and prints no key", async () => {
    const file = await oldStore();

    const { exit, stdout } = await incident(["db", "rotate-key", "--store", file]);

    const keys = readFileSync(`${file}.key`, "utf8").match(/[0-9a-f]{64}/g) ?? [];
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^New fingerprints are made with key [0-9a-f]{16}; 1 older kept for reading/);
    expect(keys).toHaveLength(2);
    for (const key of keys) expect(stdout).not.toContain(key.slice(0, 12));
    expect((await incident(["db", "verify", "--store", file])).exit).toBe(0);
  });

  it("names the keys for a program", async () => {
    const file = await oldStore();
    const first = await json("db", "rotate-key", "--store", file);

    const second = await json("db", "rotate-key", "--store", file);

    expect(second.data.older[0]).toBe(first.data.keyId);
    expect(second.data.older).toHaveLength(2);
  });
});

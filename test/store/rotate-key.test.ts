import { readFileSync, statSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fingerprintAliases } from "../../src/queries/fingerprint-aliases.ts";
import { createRedactor } from "../../src/redact/redact.ts";
import { openStore, type Store } from "../../src/store/open-store.ts";
import { rotateFingerprintKey } from "../../src/store/rotate-key.ts";
import { fingerprintKeysOf, keyFileOf, readKeyFile } from "../../src/store/store-key.ts";
import { verifyStore } from "../../src/store/verify.ts";
import { census, eventsOf, ingestInto, newHome, newStoreFile, openedStore } from "../support/harbor.ts";
import { LIVE, lineOf, put, SESSIONS } from "../support/transcript.ts";

const OLD = ["xoxb", "1234567890-1234567890123-hB4rQx81LmZt60WyVcNs52Kd"].join("-");
const NEW = ["xoxb", "1234567890-1234567890123-Zk93VbTq70LsHn26RdWx41Yc"].join("-");

const night = lineOf.session("night-watch") + lineOf.user(`The token is ${OLD}.`, 1);

async function read(store: Store, home: string): Promise<void> {
  await ingestInto(store, home, { redactor: createRedactor(fingerprintKeysOf(store.keys)) });
}

/** A store that has seen the first token and was given a new key then. */
async function rotated(home: string): Promise<{ before: Store; store: Store }> {
  const before = await openedStore();
  put(home, LIVE, night);
  await read(before, home);
  rotateFingerprintKey(before);
  return { before, store: await openedStore(before.file) };
}

const sightings = (store: Store) =>
  eventsOf(store).flatMap((event) => (event.type === "secret-redacted" ? [event.data] : []));

describe("the keys of a store after a rotation", () => {
  it("are new for fingerprints and the same for ids and digests", async () => {
    const { before, store } = await rotated(newHome());

    expect(store.keys.fingerprint).not.toEqual(before.keys.fingerprint);
    expect(store.keys.fingerprintKeyId).not.toBe(before.keys.fingerprintKeyId);
    expect(store.keys.olderFingerprints).toEqual([{ id: before.keys.fingerprintKeyId, key: before.keys.fingerprint }]);
    expect([store.keys.eventId, store.keys.digest, store.keys.keyId]).toEqual([
      before.keys.eventId,
      before.keys.digest,
      before.keys.keyId,
    ]);
  });

  it("lie in one file that only its owner reads, the first line as it was", async () => {
    const file = newStoreFile();
    const store = await openedStore(file);
    const before = readFileSync(keyFileOf(file), "utf8");

    rotateFingerprintKey(store);
    rotateFingerprintKey(store);

    const lines = readFileSync(keyFileOf(file), "utf8").split("\n");
    expect(lines).toEqual([before.trim(), expect.any(String), expect.any(String), ""]);
    expect(statSync(keyFileOf(file)).mode & 0o777).toBe(0o600);
    expect(readKeyFile(file)?.olderFingerprints).toHaveLength(2);
  });

  it("are good where the rotation was killed after the file and before the store", async () => {
    const file = newStoreFile();
    const store = await openedStore(file);
    const trigger = "CREATE TRIGGER killed BEFORE INSERT ON meta BEGIN SELECT RAISE(ABORT, 'killed'); END";
    store.raw.exec(trigger);
    expect(() => rotateFingerprintKey(store)).toThrow("killed");
    store.raw.exec("DROP TRIGGER killed");

    const again = await openedStore(file);

    expect(again.keys.olderFingerprints.map(({ id }) => id)).toEqual([store.keys.fingerprintKeyId]);
  });

  it("are missed when an older key file is put back", async () => {
    const file = newStoreFile();
    const store = await openedStore(file);
    const old = readFileSync(keyFileOf(file), "utf8");
    rotateFingerprintKey(store);
    writeFileSync(keyFileOf(file), old);

    await expect(openStore(file)).rejects.toMatchObject({
      type: "store-refused",
      exitCode: 5,
      message: expect.stringContaining("older than the last rotation"),
    });
  });

  it.each(["fingerprint 00\n", "fingerprint\n", "\n\nlamps\n"])("are none where a line is no key: %j", async (line) => {
    const file = newStoreFile();
    const store = await openedStore(file);
    await store.close();
    writeFileSync(keyFileOf(file), readFileSync(keyFileOf(file), "utf8") + line);

    await expect(openStore(file)).rejects.toMatchObject({ type: "store-damaged", exitCode: 5 });
  });
});

describe("a secret that is seen again after a rotation", () => {
  it("is told under the new key, and under the old one too where the store knows it by that", async () => {
    const home = newHome();
    const { before, store } = await rotated(home);
    put(home, LIVE, night + lineOf.user(`Again ${OLD}.`, 2) + lineOf.user(`And ${NEW}.`, 3));

    await read(store, home);

    const [first, second, third] = sightings(store);
    expect(first).toMatchObject({ keyId: before.keys.fingerprintKeyId });
    expect(second).toMatchObject({ keyId: store.keys.fingerprintKeyId, earlier: [first?.fingerprint] });
    expect(third).toMatchObject({ keyId: store.keys.fingerprintKeyId });
    expect(third).not.toHaveProperty("earlier");
    expect(second?.fingerprint).not.toBe(first?.fingerprint);
  });

  it("is one group with what it was before, however often the key was rotated", async () => {
    const home = newHome();
    const { store } = await rotated(home);
    put(home, LIVE, night + lineOf.user(`Again ${OLD}.`, 2) + lineOf.user(`And ${NEW}.`, 3));
    await read(store, home);
    rotateFingerprintKey(store);
    const third = await openedStore(store.file);
    put(
      home,
      LIVE,
      night + lineOf.user(`Again ${OLD}.`, 2) + lineOf.user(`And ${NEW}.`, 3) + lineOf.user(`Still ${OLD}.`, 4),
    );
    await read(third, home);

    const aliases = fingerprintAliases(third);

    const [one, two, other, three] = sightings(third).map(({ fingerprint }) => fingerprint);
    expect([one, two, three].map((each) => aliases.get(each ?? ""))).toEqual([one, one, one]);
    expect(aliases.get(other ?? "")).toBe(other);
    expect(aliases.size).toBe(4);
  });

  it("is no second sighting when the same line is found in a copy", async () => {
    const home = newHome();
    const { store } = await rotated(home);
    put(home, `${SESSIONS}/night-watch.jsonl.bak.2026-11-22T06-37-24.228Z`, night);

    await read(store, home);

    expect(census(store)).toMatchObject({ "secret-redacted": 1, "message-received": 1 });
    expect(verifyStore(store)).toMatchObject({ kind: "verified" });
  });

  it("is told under the key that a running watch began with, until it is started again", async () => {
    const home = newHome();
    const { before, store } = await rotated(home);
    put(home, LIVE, night + lineOf.user(`Again ${OLD}.`, 2));

    await read(before, home);

    expect(sightings(store).map(({ keyId }) => keyId)).toEqual([
      before.keys.fingerprintKeyId,
      before.keys.fingerprintKeyId,
    ]);
  });
});

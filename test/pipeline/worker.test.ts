import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ingest } from "../../src/pipeline/ingest.ts";
import type { ReaderOptions } from "../../src/pipeline/session.ts";
import { openProjector } from "../../src/projections/project.ts";
import { createRedactor } from "../../src/redact/redact.ts";
import type { Store } from "../../src/store/open-store.ts";
import { verifyStore } from "../../src/store/verify.ts";
import { dumpTable, dumpViews, newHome, newStoreFile, openedStore } from "../support/harbor.ts";
import { temporaryFolder } from "../support/incident.ts";
import { LIVE, lineOf, NIGHT, put, SESSIONS, transcript } from "../support/transcript.ts";
import { zstdFrame } from "../support/zstd-frame.ts";

/** The built file: a thread cannot be started from TypeScript on every Node that we support. */
const WORKER = new URL("../../dist/pipeline/decode-worker.js", import.meta.url);

/** No whole secret stands in a committed file. */
const SECRET = ["AKIA", "QYLPMN5HFIQR7XYA"].join("");
const PASSWORD = ["correct", "horse", "7!", "battery"].join("-");

function hostileHome(): string {
  const home = newHome();
  const secrets = Array.from({ length: 40 }, (_, at) => lineOf.user(`key ${SECRET} password=${PASSWORD}${at % 3}`, at));
  put(home, `${SESSIONS}/secrets.jsonl`, lineOf.session("secrets") + secrets.join(""));
  put(home, LIVE, transcript("night-watch", 1500));
  put(
    home,
    `${LIVE}.reset.2026-11-21T06-37-24.228Z`,
    transcript("night-watch", 20) + lineOf.user("No end.", 5).trimEnd(),
  );
  const masked = lineOf.call("c9", 'export HARBOR_TOKEN=*** && quay \'{"password":"***"}\'', 7);
  put(home, `${SESSIONS}/masked.jsonl`, lineOf.session("masked") + masked);
  const broken = [
    "{ not JSON\n\n   \n[1,2]\nnull\n\ufeff{}\n",
    `{"type":"message","id":"x","message":{"role":"user","content":"lone \\ud83d and \\u0000 and \\u0041KIAQYLPMN5HFIQR7XYA"}}\n`,
    `{"type":"__proto__","__proto__":{"token":"${SECRET}"},"n":1e999,"z":-0,"9":1,"1":2}\n`,
    `${lineOf.result("call_gone", "nobody called", 1e3, 9)}${lineOf.user("again", 3)}${lineOf.user("again", 3)}`,
    `{"type":"message","id":"big","text":"${"x".repeat(9 << 20)}"}\n`,
    `{"type":"custom","customType":"deep","data":${"[".repeat(300)}"${SECRET}"${"]".repeat(300)}}\n`,
    `${lineOf.user("r\u00e9sum\u00e9 \u{1f6a2} \u2028", 4)}{"type":"message","message":{"role":"user"`,
  ];
  const invalid = Buffer.from(lineOf.user("BYTES", 8), "latin1");
  invalid.fill(0xff, invalid.indexOf("BYTES"), invalid.indexOf("BYTES") + 5);
  put(home, `${SESSIONS}/broken.jsonl`, Buffer.concat([invalid, ...broken.map((text) => Buffer.from(text))]));
  put(
    home,
    `${SESSIONS}/packed.jsonl.reset.2026-11-21T07-37-24.228Z.zst`,
    zstdFrame(Buffer.from(transcript("packed", 30))),
  );
  put(home, `${SESSIONS}/cut.jsonl.reset.2026-11-21T07-37-24.228Z.zst`, Buffer.from("28b52ffd", "hex"));
  put(home, `${SESSIONS}/empty.jsonl`, "");
  return home;
}

/** A store with the same key as another: only then can their ids be compared. */
async function twinOf(store: Store): Promise<Store> {
  const file = newStoreFile();
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  copyFileSync(`${store.file}.key`, `${file}.key`);
  return await openedStore(file);
}

async function read(store: Store, home: string, more: Partial<ReaderOptions>) {
  return await ingest({
    store,
    project: openProjector(store),
    redactor: createRedactor({ key: store.keys.fingerprint }),
    roots: [{ path: home, kind: "home" }],
    now: () => NIGHT + 86_400_000,
    pause: async () => undefined,
    temporary: temporaryFolder("copies"),
    ...more,
  });
}

const ON_A_THREAD = { worker: "always", workerFile: WORKER } as const;

/** Everything but the salts and what is made of them. */
function contentOf(store: Store) {
  const { raw } = store;
  raw.exec(`CREATE TEMP VIEW IF NOT EXISTS said AS SELECT seq, hex(event_id), kind, schema_version, stream, version, occurred_at,
    observed_at, order_at, source, generation, position, part, line, agent, session, flags, hex(digest), data
    FROM events JOIN payloads USING (seq)`);
  const tables = ["said", "witnesses", "names", "sources", "projections"];
  return { ...Object.fromEntries(tables.map((name) => [name, dumpTable(store, name)])), ...dumpViews(store) };
}

async function failureOf(work: Promise<unknown>): Promise<Error> {
  return await work.then(
    () => expect.unreachable("it should have failed"),
    (error: Error) => error,
  );
}

function workerThat(code: string): URL {
  const file = path.join(temporaryFolder("worker"), "worker.mjs");
  writeFileSync(file, `import { parentPort } from "node:worker_threads";\n${code}`);
  return new URL(`file://${file}`);
}

describe("decoding on a second thread", () => {
  it("gives the same store as one thread, whatever the lines hold", async () => {
    const home = hostileHome();
    const alone = await openedStore();
    const helped = await twinOf(alone);

    const first = await read(alone, home, { worker: "never" });
    const second = await read(helped, home, ON_A_THREAD);

    expect(second).toEqual(first);
    expect(first.events).toBeGreaterThan(6000);
    expect(contentOf(helped)).toEqual(contentOf(alone));
    expect(verifyStore(helped).kind).toBe("verified");
    const stored = JSON.stringify(contentOf(helped));
    expect(stored).not.toContain(SECRET);
    expect(stored).not.toContain(PASSWORD);
    expect(stored).toContain("[REDACTED");
    expect(await read(helped, home, ON_A_THREAD)).toMatchObject({ events: 0, witnesses: 0 });
  });

  it("goes on after an interruption in the middle as if there had been none", async () => {
    const home = newHome();
    put(home, LIVE, transcript("night-watch", 3000));
    const alone = await openedStore();
    const helped = await twinOf(alone);
    await read(alone, home, { worker: "never" });

    let batches = 0;
    const pause = async () => {
      batches += 1;
      if (batches === 1) throw new Error("interrupted");
    };
    const error = await failureOf(read(helped, home, { ...ON_A_THREAD, pause }));
    const before = dumpTable(helped, "events").length;
    await read(helped, home, ON_A_THREAD);

    expect(error.message).toBe("interrupted");
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(dumpTable(alone, "events").length);
    expect(contentOf(helped)).toEqual(contentOf(alone));
  });

  it.each([
    ["ends in the middle", 'let n = 0; parentPort.on("message", () => { if (++n > 2) process.exit(0); });'],
    ["throws with a secret in its message", `parentPort.on("message", () => { throw new Error("${SECRET}"); });`],
    ["says that it failed", 'parentPort.on("message", (m) => parentPort.postMessage({ kind: "failed" }));'],
    ["cannot be loaded", "import './nowhere.mjs';"],
  ])("goes on without the thread when it %s, and loses nothing", async (_, code) => {
    const home = newHome();
    put(home, LIVE, transcript("night-watch", 1000));
    const alone = await openedStore();
    const helped = await twinOf(alone);
    await read(alone, home, { worker: "never" });

    const result = await read(helped, home, { worker: "always", workerFile: workerThat(code) });

    expect(result.hasLostThread).toBe(true);
    expect(JSON.stringify(result)).not.toContain(SECRET);
    expect(contentOf(helped)).toEqual(contentOf(alone));
  });

  it("forgets what it decoded ahead of a file that changed before its turn", async () => {
    const home = newHome();
    const file = (number: number) => `${SESSIONS}/watch-${number}.jsonl`;
    put(home, file(0), transcript("watch-0", 3000));
    for (let number = 1; number < 6; number += 1) put(home, file(number), transcript(`watch-${number}`, 200));
    const alone = await openedStore();
    const helped = await twinOf(alone);

    let pauses = 0;
    const pause = async () => {
      pauses += 1;
      if (pauses !== 2) return;
      put(home, file(1), transcript("watch-1", 200) + lineOf.user("One more.", 9000));
      put(home, file(2), transcript("watch-2", 190, 10));
    };
    const first = await read(helped, home, { ...ON_A_THREAD, pause });
    const second = await read(helped, home, ON_A_THREAD);
    await read(alone, home, { worker: "never" });

    expect(pauses).toBeGreaterThan(7);
    expect(first.problems).toEqual([]);
    expect(second.events).toBe(0);
    expect(contentOf(helped)).toEqual(contentOf(alone));
  });

  it("is not used for little, for other rules, or where its file is not", async () => {
    const home = newHome();
    put(home, LIVE, transcript("night-watch", 50));
    const broken = workerThat("throw new Error('started');");
    const other = createRedactor({ key: Buffer.alloc(32), rules: [] });
    const nowhere = new URL(`file://${fileURLToPath(broken)}.gone`);

    const little = await read(await openedStore(), home, { workerFile: broken });
    const rules = await read(await openedStore(), home, { worker: "always", workerFile: broken, redactor: other });
    const gone = await read(await openedStore(), home, { worker: "always", workerFile: nowhere });

    expect([little, rules, gone].map((result) => [result.events, result.hasLostThread])).toEqual(
      Array.from({ length: 3 }, () => [201, false]),
    );
  });

  it("is used for much", async () => {
    const home = newHome();
    const long = Array.from({ length: 40 }, (_, second) => lineOf.user("lamp ".repeat(200_000), second + 1));
    put(home, LIVE, lineOf.session("night-watch") + long.join(""));
    const broken = workerThat("throw new Error('started');");

    const result = await read(await openedStore(), home, { workerFile: broken });

    expect(result.hasLostThread).toBe(true);
  });
});

import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { verifyStore } from "../../src/store/verify.ts";
import { ingestInto, newHome, newStoreFile } from "../support/harbor.ts";
import { tracesOf } from "../support/traces.ts";
import { lineOf, put, SESSIONS, transcript } from "../support/transcript.ts";

const MAIN = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
const TOKEN = ["xoxb", "1234567890-1234567890123-hB4rQx81LmZt60WyVcNs52Kd"].join("-");
const KILLS = 5;
const SESSIONS_THERE = 20;

/** A store that holds the token in plain text, in many sessions. */
async function plainStore(): Promise<{ file: string; events: number }> {
  const home = newHome();
  for (let number = 0; number < SESSIONS_THERE; number += 1) {
    const id = `watch-${number}`;
    const calls = [1, 2, 3].map((at) => lineOf.call(`call_${id}_${at}`, `curl -H 'X-Lamp: ${TOKEN}' pier`, 5000 + at));
    put(home, `${SESSIONS}/${id}.jsonl`, transcript(id, 20) + calls.join(""));
  }
  const store = await openStore(newStoreFile());
  const { events } = await ingestInto(store, home);
  await store.close();
  return { file: store.file, events };
}

/** Runs a rescan; true when it was killed before its end. */
function rescanOnce(file: string, killAfterMs: number | null): Promise<boolean> {
  const child = spawn(process.execPath, [MAIN, "db", "rescan", "--store", file, "--json"], {
    stdio: "ignore",
    env: {},
  });
  const timer = killAfterMs === null ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfterMs);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (code === 0 || signal === "SIGKILL") resolve(signal === "SIGKILL");
      else reject(new Error(`the rescan ended with ${code}`));
    });
  });
}

async function stateOf(file: string) {
  const store = await openStore(file);
  try {
    const facts = store.raw
      .prepare<[], number>(
        "SELECT COUNT(*) FROM events WHERE kind = (SELECT id FROM names WHERE text = 'secret-redacted')",
      )
      .pluck();
    return {
      verified: verifyStore(store),
      integrity: store.raw.pragma("integrity_check", { simple: true }),
      secrets: facts.get(),
    };
  } finally {
    await store.close();
  }
}

describe("a rescan that is killed again and again", () => {
  it("is whole after each kill, and in the end has hidden everything once and left no trace", async () => {
    const { file, events } = await plainStore();
    const began = Date.now();
    await rescanOnce((await plainStore()).file, null);
    const wholeMs = Date.now() - began;
    let killed = 0;
    for (let kill = 1; kill <= KILLS; kill += 1) {
      if (await rescanOnce(file, wholeMs * (0.3 + (0.7 * kill) / KILLS))) killed += 1;
      expect(await stateOf(file)).toMatchObject({ verified: { kind: "verified" }, integrity: "ok" });
    }

    await rescanOnce(file, null);

    const hidden = 3 * SESSIONS_THERE;
    expect(killed).toBeGreaterThan(0);
    expect(await stateOf(file)).toMatchObject({
      verified: { events: events + 2 * hidden, rewritten: hidden },
      secrets: hidden,
    });
    expect(tracesOf(file, TOKEN)).toEqual([]);
  }, 120_000);
});

import { tmpdir } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { onTestFinished } from "vitest";
import type { Root } from "../../src/pipeline/discover.ts";
import { type WatchResult, watch } from "../../src/pipeline/watch.ts";
import { openProjector } from "../../src/projections/project.ts";
import type { Store } from "../../src/store/open-store.ts";
import { plainRedactor } from "./plain-redactor.ts";

export interface Watching {
  /** What was said to a person so far. */
  readonly said: readonly string[];
  stop(): Promise<WatchResult>;
}

/** A slow machine is no failure: only what never comes is. */
const PATIENCE_MS = 60_000;

/** Waits until something is true. */
export async function eventually(isTrue: () => boolean, what = "it"): Promise<void> {
  for (const end = performance.now() + PATIENCE_MS; !isTrue(); ) {
    if (performance.now() > end) throw new Error(`${what} did not come about in ${PATIENCE_MS} ms`);
    await sleep(10);
  }
}

/** Follows a home as the command does, until it is stopped or the test ends. */
export function watching(store: Store, home: string, more: { readonly roots?: readonly Root[] } = {}): Watching {
  const stop = new AbortController();
  const said: string[] = [];
  const result = watch({
    store,
    project: openProjector(store),
    redactor: plainRedactor,
    roots: more.roots ?? [{ path: home, kind: "home", isLive: true }],
    now: () => Date.now(),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    temporary: tmpdir(),
    signal: stop.signal,
    onStored: () => undefined,
    say: (sentence) => said.push(sentence),
  });
  const end = async () => {
    stop.abort();
    return await result;
  };
  onTestFinished(async () => void (await end()));
  return { said, stop: end };
}

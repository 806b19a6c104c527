import { existsSync, lstatSync } from "node:fs";
import { UserError } from "../kernel/user-error.ts";
import { homeRoots } from "../queries/home-roots.ts";
import { databaseParts } from "../scan/scan-database-file.ts";
import type { LeaksOptions } from "./commands/leaks.ts";
import { fingerprintKey } from "./fingerprint-key.ts";
import { stopWhenInterrupted } from "./interruption.ts";
import { type KnownValues, valuesOfHomes } from "./known-values.ts";
import { type LeakDetector, leakDetector } from "./leak-detector.ts";
import { leakPolicy } from "./leak-policy.ts";
import { loadRules } from "./load-rules.ts";
import { untouchedStore } from "./open-workspace.ts";
import { type LeakEvent, reportLeaks } from "./report-leaks.ts";
import { resolveStore } from "./resolve-store.ts";
import type { World } from "./world.ts";

/** Searches our own store: every text in it, and the bytes of its files. One secret there is a bug. */
export async function scanSelf(world: World, paths: readonly string[], options: LeaksOptions): Promise<number> {
  if (paths.length > 0) {
    throw new UserError("usage", "--self searches the store, not paths.", { hint: "Leave one of them out." });
  }
  const file = resolveStore(options, world);
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new UserError("no-store", `There is no store at ${file} yet.`, {
      hint: "Run incident ingest, or name a store with --store.",
    });
  }
  const { key, keyId } = fingerprintKey(world, options);
  const threshold = options.check || options.failOn !== undefined ? {} : { failOn: "medium" as const };
  const { known, notices } = await valuesOfOwnHomes(world, options, key);
  const { custom } = await loadRules(world, options);
  const detector = leakDetector(key, { known, custom });
  return await reportLeaks(world, options, {
    detector,
    policy: leakPolicy(world, { ...options, ...threshold }, keyId),
    notices,
    events: events(world, file, detector),
    beforeOutput: () => undefined,
    hint: "incident db rescan, and please report it: nothing secret may get into a store",
  });
}

/** What the homes in the store that are still there are configured with now. A store that is damaged is searched all the same. */
async function valuesOfOwnHomes(world: World, options: LeaksOptions, key: Uint8Array): Promise<KnownValues> {
  try {
    const roots = await untouchedStore(world, options, async (store) => homeRoots(store));
    return valuesOfHomes(
      world,
      key,
      roots.filter(({ path }) => existsSync(path)),
    );
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { known: [], notices: [`Configured secrets were not looked for: ${error.message}`] };
  }
}

async function* events(world: World, file: string, detector: LeakDetector): AsyncGenerator<LeakEvent> {
  const breathe = async () => {
    await world.breathe();
    stopWhenInterrupted(world, "Interrupted; not all of the store was searched.", "Run the command again.");
  };
  const scan = { detector: detector.redactor, temporary: world.temporary, breathe };
  for (const part of databaseParts(file, scan)) {
    yield { kind: "file", path: part.path };
    for await (const item of part.items) yield { kind: "item", path: part.path, item };
  }
}

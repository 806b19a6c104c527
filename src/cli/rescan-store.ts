import { EXIT, type ExitCode } from "../kernel/exit-codes.ts";
import { secretsOfHomes } from "../pipeline/rescan/home-secrets.ts";
import { openOriginals, openUnredacted } from "../pipeline/rescan/originals.ts";
import { rescan } from "../pipeline/rescan/rescan.ts";
import { openProjector } from "../projections/project.ts";
import type { Store } from "../store/open-store.ts";
import type { RescanOptions } from "./commands/db.ts";
import { stopWhenInterrupted } from "./interruption.ts";
import { loadRules, tellRules } from "./load-rules.ts";
import { changingStore, untouchedStore } from "./open-workspace.ts";
import { printRescan, type RescanDone } from "./print-rescan.ts";
import { openStatusLine } from "./status-line.ts";
import { presentRuleSet, storeRedactor } from "./store-redactor.ts";
import type { World } from "./world.ts";

/** Hides what today's rules find in a store, or counts what they would. */
export async function rescanStore(world: World, options: RescanOptions): Promise<ExitCode> {
  const open = options.dryRun ? untouchedStore : changingStore;
  const result = await open(world, options, async (store) => await rescanOpen(world, store, options));
  await printRescan(world, options, result);
  const isWhole = [result.failed, result.crossed, result.unreadable].every((list) => list.length === 0);
  return isWhole && result.isClean ? EXIT.done : EXIT.partial;
}

async function rescanOpen(world: World, store: Store, options: RescanOptions): Promise<RescanDone> {
  const { dryRun } = options;
  const loaded = await loadRules(world, options);
  await tellRules(world, loaded);
  const { custom } = loaded;
  const line = openStatusLine(world);
  const homes = secretsOfHomes({ store, redactor: storeRedactor(store, { custom }), temporary: world.temporary });
  const redactor = storeRedactor(store, { custom, known: homes.known });
  const originals = openOriginals({ store, redactor, temporary: world.temporary });
  const unredacted = openUnredacted({ store, temporary: world.temporary });
  try {
    const result = await rescan({
      store,
      redactor,
      ruleSet: presentRuleSet(custom),
      originals,
      unredacted,
      project: dryRun ? undefined : openProjector(store),
      now: () => world.now().getTime(),
      pause: async (done, all) => {
        line.draw(() => `looking at stored events ${Math.floor((100 * done) / Math.max(1, all))}% (${done} of ${all})`);
        await world.breathe();
        if (done < all) stopAt(world, done, all, dryRun ? "nothing was changed" : "everything before it is done");
      },
    });
    return { ...result, unreadable: homes.faults };
  } finally {
    line.clear();
    originals.close();
    unredacted.close();
  }
}

function stopAt(world: World, done: number, all: number, state: string): void {
  const hint = "Run the same rescan again: it goes on there, and then removes the last traces of what was hidden.";
  stopWhenInterrupted(world, `Interrupted before event ${done} of ${all}; ${state}.`, hint);
}

import type { Root } from "../pipeline/discover.ts";
import { type IngestResult, ingest } from "../pipeline/ingest.ts";
import { openProjector } from "../projections/project.ts";
import { type Counts, counts } from "../queries/counts.ts";
import { coverage, coverageWarnings } from "../queries/coverage.ts";
import type { CustomRule } from "../redact/custom/custom-rule.ts";
import { stopWhenInterrupted } from "./interruption.ts";
import { writingStore } from "./open-workspace.ts";
import type { HomeOptions, StoreOptions } from "./options.ts";
import { openProgress } from "./progress.ts";
import { type Place, resolveHome } from "./resolve-home.ts";
import { refuseStoreInside, resolveStore } from "./resolve-store.ts";
import { ingestRedactor } from "./store-redactor.ts";
import type { World } from "./world.ts";

export interface IngestDone {
  readonly place: Place;
  readonly storeFile: string;
  readonly result: IngestResult;
  readonly counts: Counts;
  readonly warnings: readonly string[];
}

/** Reads the home that the options name into the store that they name. */
export async function ingestHome(
  world: World,
  options: HomeOptions & StoreOptions,
  custom: readonly CustomRule[] = [],
): Promise<IngestDone> {
  const place = resolveHome(options, world);
  const storeFile = resolveStore(options, world);
  refuseStoreInside(storeFile, [place.stateDir, ...place.logs.map((folder) => folder.path)]);
  const progress = openProgress(world);
  return await writingStore(storeFile, async (store) => {
    const result = await ingest({
      store,
      project: openProjector(store),
      redactor: ingestRedactor(store, custom),
      roots: rootsOf(place),
      now: () => world.now().getTime(),
      pause: () => pause(world),
      temporary: world.temporary,
      onSource: (path, index, count) => progress.source(path, index, count),
      onProgress: (done, there) => progress.bytes(done, there),
    }).finally(() => progress.clear());
    const lost = result.hasLostThread
      ? ["The thread that decodes records failed; everything was read without it. Please report it."]
      : [];
    const warnings = [...place.notes, ...lost, ...coverageWarnings(coverage(store))];
    return { place, storeFile, result, counts: counts(store), warnings };
  });
}

/** The folders that evidence is read from. */
export function rootsOf(place: Place): Root[] {
  return [
    { path: place.stateDir, kind: "home", isLive: place.isLive },
    ...place.logs.map((folder) => ({ ...folder, kind: "logs" as const })),
    ...place.hostLogs.map((folder) => ({ ...folder, kind: "host" as const })),
  ];
}

/** Stops between two batches when asked to: what was stored is whole, and the next ingest goes on from there. */
async function pause(world: World): Promise<void> {
  await world.breathe();
  const hint = "Run the same ingest again: it goes on where it stopped.";
  stopWhenInterrupted(world, "Interrupted; everything read so far is stored.", hint);
}

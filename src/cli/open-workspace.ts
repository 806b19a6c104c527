import { UserError } from "../kernel/user-error.ts";
import { cleanUpIfPossible } from "../projections/clean-up.ts";
import { catchUp, isCurrent } from "../projections/project.ts";
import { openExistingStore, openStore, openStoreForReading, type Store } from "../store/open-store.ts";
import { explainStoreError } from "../store/store-error.ts";
import type { StoreOptions } from "./options.ts";
import { resolveStore } from "./resolve-store.ts";
import type { World } from "./world.ts";

/** Runs `work` with the store open for reading, its views current, and closes it whatever happens. */
export async function readingStore<T>(
  world: World,
  options: StoreOptions,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const file = resolveStore(options, world);
  const store = await openStoreForReading(file, (opened) => {
    if (!isCurrent(opened)) catchUp(opened);
  });
  return await using(store, work);
}

/** Runs `work` with a store that is created when there is none. */
export async function writingStore<T>(file: string, work: (store: Store) => Promise<T>): Promise<T> {
  return await using(await openStore(file), async (store) => {
    // A rescan was stopped before it had cleaned up behind it.
    cleanUpIfPossible(store);
    return await work(store);
  });
}

/** Runs `work` with a store that must exist and may be changed in it. */
export async function changingStore<T>(
  world: World,
  options: StoreOptions,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  return await using(await openExistingStore(resolveStore(options, world)), work);
}

/** Runs `work` with an existing store as it is: not even its views are brought up to date. */
export async function untouchedStore<T>(
  world: World,
  options: StoreOptions,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  return await using(await openStoreForReading(resolveStore(options, world), () => undefined), work);
}

async function using<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  try {
    return await work(store);
  } catch (error) {
    throw error instanceof UserError ? error : (explainStoreError(error, store.file) ?? error);
  } finally {
    await store.close();
  }
}

/** Runs `work` with an existing store open for writing its views. */
export async function rebuildingStore<T>(
  world: World,
  options: StoreOptions,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  let done: { value: Promise<T> } | undefined;
  const store = await openStoreForReading(resolveStore(options, world), (opened) => {
    done = { value: work(opened) };
  });
  return await using(store, async () => {
    if (!done) throw new Error("the store was not prepared");
    return await done.value;
  });
}

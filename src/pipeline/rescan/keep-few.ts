/** Opens things when they are asked for and keeps the last few of them open. What could not be opened is not tried again at once. */
export interface Few<Key, Thing> {
  get(key: Key, open: () => Thing | undefined): Thing | undefined;
  close(): void;
}

export function keepFew<Key, Thing>(most: number, closeOne: (thing: Thing) => void): Few<Key, Thing> {
  const kept = new Map<Key, Thing | undefined>();
  const drop = (key: Key): void => {
    const thing = kept.get(key);
    kept.delete(key);
    if (thing !== undefined) closeOne(thing);
  };
  return {
    get(key, open) {
      const thing = kept.has(key) ? kept.get(key) : open();
      // Last in the order: the one that was asked for longest ago stands first.
      kept.delete(key);
      kept.set(key, thing);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) drop(oldest);
      return thing;
    },
    close() {
      for (const key of [...kept.keys()]) drop(key);
    },
  };
}

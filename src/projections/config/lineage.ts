/** A configuration that was seen in a file. */
export interface Sighting {
  readonly seq: number;
  readonly root: string;
  readonly role: string;
  readonly hash: string;
}

/** A write that OpenClaw recorded. */
export interface Write {
  readonly seq: number;
  readonly root: string;
  readonly previous_hash: string | null;
  readonly hash: string;
  readonly at: number;
}

/** What is concluded of a sighting or a write. */
export interface Placed {
  readonly seq: number;
  readonly hash: string;
  /** The state that came before it, as far as anybody knows. */
  readonly previous_hash: string | null;
  /** The write that this state is the outcome of. */
  readonly writer: number | null;
  /** Whether it is a change, and not one more file that holds a state already told. */
  readonly is_row: number;
  readonly flags: readonly string[];
}

/**
 * Orders the states of one home. The audit's chain of hashes is the truth where there is one; else the order in which the
 * files are read counts, which is that of the rotation. `isReadable`: a state whose configuration is known.
 */
export function lineage(
  sightings: readonly Sighting[],
  writes: readonly Write[],
  isReadable: (hash: string) => boolean,
): readonly Placed[] {
  const chain = chainOf(writes);
  const states = statesOf(sightings);
  const writers = writersOf(states, chain);
  return [...placedWrites(writes, chain), ...placedStates(sightings, states, writers, chain, isReadable)];
}

/** The writes in time order, each once: the same step again, with none back in between, is the same write. */
function chainOf(writes: readonly Write[]): readonly Write[] {
  const sorted = writes.toSorted((a, b) => a.at - b.at || a.seq - b.seq);
  return sorted.filter((write, index) => {
    const last = sorted[index - 1];
    return last === undefined || last.hash !== write.hash || last.previous_hash !== write.previous_hash;
  });
}

/** Sightings that are a change: another current state than the last, or one that only a backup still holds. */
function statesOf(sightings: readonly Sighting[]): readonly Sighting[] {
  const seen = new Set<string>();
  let last: string | undefined;
  return sightings.filter(({ role, hash }) => {
    if (role === "current" ? hash === last : seen.has(hash)) return false;
    seen.add(hash);
    if (role === "current" || role === "backup") last = hash;
    return true;
  });
}

/** The latest write that made each state, the states taken from the last to the first. */
function writersOf(states: readonly Sighting[], chain: readonly Write[]): ReadonlyMap<Sighting, Write> {
  const free = [...chain];
  const found = new Map<Sighting, Write>();
  for (const state of states.toReversed()) {
    const at = free.findLastIndex((write) => write.hash === state.hash);
    const [write] = at === -1 ? [] : free.splice(at, 1);
    if (write) found.set(state, write);
  }
  return found;
}

function placedWrites(writes: readonly Write[], chain: readonly Write[]): readonly Placed[] {
  const before = new Map(chain.map((write, index) => [write.seq, chain[index - 1]]));
  return writes.map(({ seq, hash, previous_hash }) => {
    const last = before.get(seq);
    const isGap = last !== undefined && previous_hash !== null && last.hash !== previous_hash;
    return { seq, hash, previous_hash, writer: seq, is_row: 1, flags: isGap ? ["unaudited-change"] : [] };
  });
}

function placedStates(
  sightings: readonly Sighting[],
  states: readonly Sighting[],
  writers: ReadonlyMap<Sighting, Write>,
  chain: readonly Write[],
  isReadable: (hash: string) => boolean,
): readonly Placed[] {
  const baseline = chain[0]?.previous_hash;
  // From here on the audit knows the states: what it does not know was not written by OpenClaw.
  let isAudited = false;
  let last: string | null = null;
  const placed = new Map<number, Placed>();
  for (const state of states) {
    const { seq, hash, role } = state;
    const writer = writers.get(state);
    const previous = previousOf(writer, last, role, isReadable);
    const isKnown = writer !== undefined || hash === baseline;
    const isUnaudited = !isKnown && chain.length > 0 && (isAudited || role === "current" || role === "clobbered");
    const flags = isUnaudited && role !== "last-good" ? ["unaudited-change"] : [];
    placed.set(seq, { seq, hash, previous_hash: previous, writer: writer?.seq ?? null, is_row: 1, flags });
    if (isKnown) isAudited = true;
    if (role === "current" || role === "backup") last = hash;
  }
  return sightings.map(
    ({ seq, hash }) => placed.get(seq) ?? { seq, hash, previous_hash: null, writer: null, is_row: 0, flags: [] },
  );
}

/** Where the audit names a state that nobody has seen, the last one seen is better than none to compare with. */
function previousOf(
  writer: Write | undefined,
  last: string | null,
  role: string,
  isReadable: (hash: string) => boolean,
): string | null {
  if (writer?.previous_hash != null && (isReadable(writer.previous_hash) || last === null)) return writer.previous_hash;
  return role === "last-good" ? null : last;
}

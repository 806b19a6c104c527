import definitions from "../decode/sources/index.ts";
import type { Redactor } from "../redact/redact.ts";
import { fileMark } from "../tail/file-mark.ts";
import { databaseFingerprint } from "../tail/home-database.ts";
import { type ConfiguredSecret, secretsIn, withOwnNames } from "./configured-secret.ts";
import type { Root } from "./discover.ts";
import { type ConfiguredFault, type KnownPlace, knownPlaces } from "./known-places.ts";
import { readKnownDatabase } from "./read-known-database.ts";
import { type KnownReading, readKnownFile } from "./read-known-file.ts";

export interface Configured {
  readonly secrets: readonly ConfiguredSecret[];
  /** Files that may hold more. */
  readonly faults: readonly ConfiguredFault[];
}

export interface KnownSecretsReader {
  /** What the home is configured with now; null when nothing changed since the last time. */
  refresh(): Configured | null;
}

export interface KnownSecretsOptions {
  readonly root: Root;
  /** Finds what stands in a text by its form. */
  readonly redactor: Pick<Redactor, "scanText" | "redactText">;
  readonly temporary: string;
}

/** Folders are listed anew this often, and a database that keeps changing is read for at most one part in so many of the time. */
const LIST_MS = 1000;
const SHARE = 20;
const MOST_SECRETS = 10_000;
const TOO_MANY = { file: ".", reason: `more than ${MOST_SECRETS} configured secrets`, isToldElsewhere: false };

interface Kept {
  readonly mark: string;
  readonly reading: KnownReading;
  readonly notBefore: number;
}

/** Collects the configured secrets of a home, reading again only the files that changed. */
export function openKnownSecrets({ root, redactor, temporary }: KnownSecretsOptions): KnownSecretsReader {
  const kept = new Map<string, Kept>();
  let listed = { at: performance.now(), found: knownPlaces(root) };
  let hasChanged = true;

  const read = ({ root: folder, path, file, format }: KnownPlace): KnownReading =>
    format === "agent" || format === "state"
      ? readKnownDatabase(folder, path, format, { isLive: root.isLive === true, temporary })
      : readKnownFile(folder, path, file, format);

  const look = (place: KnownPlace): Kept => {
    const before = kept.get(place.file);
    const now = performance.now();
    const mark = markOf(place, before?.reading.others ?? []);
    if (before && (before.mark === mark || before.notBefore > now)) return before;
    hasChanged = true;
    const reading = read(place);
    const took = performance.now() - now;
    // The mark from before: what was written while it was read is read next time. A changed file is read at once.
    const own = markOf(place, []);
    const isSame = own === mark.slice(0, own.length);
    return {
      mark: isSame ? markOf(place, reading.others) : mark,
      reading,
      notBefore: isDatabase(place) ? now + took * SHARE : 0,
    };
  };

  return {
    refresh() {
      if (performance.now() - listed.at >= LIST_MS) {
        const found = knownPlaces(root);
        if (JSON.stringify(found) !== JSON.stringify(listed.found)) hasChanged = true;
        listed = { at: performance.now(), found };
      }
      const { places, problems } = listed.found;
      const names = new Set(places.map((place) => place.file));
      for (const file of kept.keys()) if (!names.has(file)) kept.delete(file);
      for (const place of places) kept.set(place.file, look(place));
      if (!hasChanged) return null;
      hasChanged = false;
      const readings = places.flatMap((place) => {
        const one = kept.get(place.file);
        return one ? [{ place, reading: one.reading }] : [];
      });
      const secrets = readings.flatMap(({ place, reading }) => secretsIn(place, reading, redactor));
      const faults = readings.flatMap(({ place, reading }) =>
        reading.faults.map((fault) => ({ ...fault, isToldElsewhere: isSource(place) && fault.file === place.file })),
      );
      return {
        secrets: withOwnNames(secrets.slice(0, MOST_SECRETS)),
        faults: [...problems, ...faults, ...(secrets.length > MOST_SECRETS ? [TOO_MANY] : [])],
      };
    },
  };
}

function isDatabase({ format }: KnownPlace): boolean {
  return format === "agent" || format === "state";
}

/** Whether its own reader says what is wrong with it. */
function isSource({ path }: KnownPlace): boolean {
  return definitions.some(({ root, claim }) => root === "home" && claim(path) !== null);
}

function markOf(place: KnownPlace, others: readonly string[]): string {
  const { root, path } = place;
  const own = isDatabase(place) ? databaseFingerprint(root, path)?.text : fileMark(root, path)?.text;
  return [own, ...others.map((other) => fileMark(root, other)?.text)].join(" ");
}

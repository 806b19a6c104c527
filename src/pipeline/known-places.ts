import { KNOWN_FILES_WHERE, type KnownFormat, knownFileAt } from "../decode/known/known-files.ts";
import { listFiles } from "../tail/list-files.ts";
import { configuredWorkspaces } from "./configured-workspaces.ts";
import type { Root } from "./discover.ts";

/** A file of a home in which secrets of the configuration stand. */
export interface KnownPlace {
  /** The folder that it must lie below. */
  readonly root: string;
  readonly path: string;
  /** What it is called in the names of its secrets. */
  readonly file: string;
  readonly format: KnownFormat | "agent" | "state";
  readonly isOldCopy: boolean;
}

export interface KnownPlaces {
  readonly places: readonly KnownPlace[];
  readonly problems: readonly ConfiguredFault[];
}

/** A file, or a folder of them, that may hold more secrets than could be read. */
export interface ConfiguredFault {
  readonly file: string;
  readonly reason: string;
  /** It is a source of its own, or other evidence is looked for in it: its own reader says the same of it. */
  readonly isToldElsewhere: boolean;
}

/** A home has some dozens; whoever makes a million must not keep us reading them. */
const MOST_PLACES = 2000;

/** Folders in which other evidence is looked for too. */
const SOURCE_FOLDERS = /^(?:\.|(?:agents|devices|nodes|state)(?:\/.*)?)$/;

const DATABASES = { agent: /^agents\/[^/]+\/agent\/openclaw-agent\.sqlite$/, state: /^state\/openclaw\.sqlite$/ };

/** Where the secrets of a home's configuration lie. */
export function knownPlaces(root: Root): KnownPlaces {
  const { files, problems: unlisted } = listFiles(root.path, [...KNOWN_FILES_WHERE, "state/openclaw.sqlite"]);
  const problems = unlisted.map(({ path, reason }) => {
    return { file: path, reason, isToldElsewhere: SOURCE_FOLDERS.test(path) };
  });
  const own = files.flatMap((path) => placeOf(root.path, path) ?? []);
  const places = [...own, ...workspaceFiles(root, own)].sort((a, b) => (a.file < b.file ? -1 : 1));
  if (places.length <= MOST_PLACES) return { places, problems };
  const reason = `more than ${MOST_PLACES} files that may hold configured secrets`;
  const more = { file: ".", reason, isToldElsewhere: false };
  return { places: places.slice(0, MOST_PLACES), problems: [...problems, more] };
}

function placeOf(root: string, path: string): KnownPlace | undefined {
  if (DATABASES.state.test(path)) return { root, path, file: path, format: "state", isOldCopy: false };
  if (DATABASES.agent.test(path)) return { root, path, file: path, format: "agent", isOldCopy: false };
  const known = knownFileAt(path);
  return known ? { root, path, file: path, ...known } : undefined;
}

/** OpenClaw reads the `.env` of the folder that an agent works in, wherever that is. */
function workspaceFiles(root: Root, own: readonly KnownPlace[]): KnownPlace[] {
  const { inside, outside } = configuredWorkspaces(root.path, root.isLive === true);
  const shape = { format: "environment", isOldCopy: false } as const;
  const within = inside
    .map((folder) => `${folder}/.env`)
    .filter((path) => !own.some((place) => place.path === path))
    .map((path) => ({ root: root.path, path, file: path, ...shape }));
  return [...within, ...outside.map((folder) => ({ root: folder, path: ".env", file: `${folder}/.env`, ...shape }))];
}

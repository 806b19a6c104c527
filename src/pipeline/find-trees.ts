import { lstatSync, readdirSync } from "node:fs";
import path from "node:path";
import { liveMatch, type SourceDefinition } from "../decode/define-source.ts";
import { codeOf, reasonOf } from "../tail/open-source.ts";
import { configuredWorkspaces } from "./configured-workspaces.ts";
import type { Discovery, FoundSource, Root } from "./discover.ts";

/** Folders of a workspace that are sources of their own: what changes daily must not cost reading what never does. */
const PARTS = ["skills", "hooks", "extensions"];

/** The folders of a home that are hashed: its own, and those of every workspace. */
export function findTrees(root: Root, definition: SourceDefinition, onFolder: (folder: string) => void): Discovery {
  const { names, problems } = namesIn(root);
  const own = names.filter((name) => definition.claim(name));
  const { inside, outside } = configuredWorkspaces(root.path, root.isLive === true);
  const places = [...own, ...inside.filter((place) => !own.includes(place))];
  const found = places.flatMap((place) => [place, ...partsOf(root.path, place)]);
  for (const place of found) onFolder(place);
  const within = [...new Set(found)].sort().map((place) => tree(root, definition, place));
  const apart = outside.flatMap((folder) => {
    const other: Root = { path: folder, kind: root.kind, isLive: true, isApart: true };
    return [".", ...partsOf(folder, ".")].map((place) => tree(other, definition, place));
  });
  return { found: [...within, ...apart], problems };
}

function tree(root: Root, definition: SourceDefinition, place: string): FoundSource {
  return { root, path: place, definition, match: definition.claim(place) ?? liveMatch() };
}

/** The parts that a workspace has; a link in its place has none, for nothing is read through it. */
function partsOf(root: string, place: string): string[] {
  if (PARTS.includes(place) || place === "plugin-skills") return [];
  if (!isFolder(path.join(root, place))) return [];
  const parts = PARTS.map((part) => (place === "." ? part : `${place}/${part}`));
  return parts.filter((part) => lstatSync(path.join(root, part), { throwIfNoEntry: false }) !== undefined);
}

function isFolder(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
}

function namesIn(root: Root): { names: string[]; problems: Discovery["problems"] } {
  try {
    return { names: readdirSync(root.path), problems: [] };
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    const isAbsent = code === "ENOENT" || code === "ENOTDIR";
    return { names: [], problems: isAbsent ? [] : [{ root, path: ".", reason: reasonOf(error) }] };
  }
}

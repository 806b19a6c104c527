import { liveMatch } from "../decode/define-source.ts";
import definitions from "../decode/sources/index.ts";
import { CONFIGURED_SECRETS } from "../store/configured-secrets.ts";
import type { SourceRow } from "../store/tables.ts";
import { identityAt } from "../tail/open-source.ts";
import type { Discovery, Root } from "./discover.ts";
import { noteGone, noteUnreadable } from "./note-taker.ts";
import { tellTreeGone } from "./read-tree.ts";
import { rootKindOf } from "./reconcile.ts";
import type { Session } from "./session.ts";

/** After a whole discovery: folders that could not be listed, and sources that are no longer there. */
export function settleSources(session: Session, discovery: Discovery, roots: readonly Root[]): void {
  for (const folder of discovery.problems) {
    noteUnreadable(session.notes, folderRow(session, folder.root, folder.path), folder.reason);
  }
  noteAbsent(session, discovery, roots);
}

/** A folder that could not be listed stands in the table of sources like a file that could not be opened. */
function folderRow(session: Session, root: Root, path: string): SourceRow {
  const known = session.sources.atPath(root.path, path);
  const blank = {
    kind: "folder",
    era: "any",
    agent: null,
    session: null,
    dev: null,
    ino: null,
    size_bytes: 0,
    modified_at: null,
  };
  return known ?? session.sources.add({ root: root.path, root_kind: rootKindOf(root), path, ...blank }, session.now());
}

function noteAbsent(session: Session, { found, problems }: Discovery, roots: readonly Root[]): void {
  const { sources, notes } = session;
  const present = new Set(found.map((source) => placeOf(source.root.path, source.path)));
  const unlisted = problems.map((problem) => placeOf(problem.root.path, problem.path));
  const everyRoot = new Set([...roots, ...found.map((source) => source.root)].map((root) => root.path));
  for (const row of sources.below([...everyRoot])) {
    // A table or a session in a database: what became of it is known when the database is read.
    if (row.path.includes("#") && present.has(placeOf(row.root, row.path.slice(0, row.path.indexOf("#"))))) continue;
    // No file: what is no longer configured was told where the configuration was read.
    if (row.kind === CONFIGURED_SECRETS.kind) continue;
    const place = placeOf(row.root, row.path);
    if (row.kind === "folder") {
      // It can be listed again: nothing stands in the way of an answer any more.
      if (row.state === "unreadable" && !unlisted.includes(place)) sources.setState(row.id, "read", null);
      continue;
    }
    // What lies in a folder that could not be listed is unknown, not gone.
    if (row.state === "gone" || unlisted.some((folder) => place.startsWith(`${folder}/`))) continue;
    // Another file may have taken its place, as numbered logs do.
    if (present.has(place) && sources.atPath(row.root, row.path)?.id === row.id) continue;
    const definition = definitions.find(({ id }) => id === row.kind);
    // A file of the host that was named once need not be named again.
    if (definition?.root === "host" && identityAt(row.root, row.path) !== null) continue;
    if (definition?.shape === "tree") {
      const root: Root = { path: row.root, kind: "home" };
      tellTreeGone(session, { root, path: row.path, definition, match: liveMatch({ agent: row.agent }) }, row);
    }
    noteGone(notes, sources.byId(row.id));
  }
}

function placeOf(root: string, path: string): string {
  return path === "." ? root : `${root}/${path}`;
}

import { type Dirent, lstatSync, readdirSync, type Stats, statSync } from "node:fs";
import path from "node:path";
import { codeOf, reasonOf } from "../tail/open-source.ts";

/** One thing that a walk comes to, by the path that leads there from what was named. */
export type Walked =
  | { readonly kind: "file"; readonly path: string; readonly sizeBytes: number }
  | { readonly kind: "skipped"; readonly path: string; readonly why: "link" | "special" | "git-objects" }
  | { readonly kind: "fault"; readonly path: string; readonly reason: string };

/** Nobody nests folders deeper than this but to lead a walk astray. */
const DEEPEST = 200;

/**
 * All files below what was named, in the order of their names. A link is followed only where the user named it himself;
 * devices, sockets and pipes are never opened, for they may block or do something.
 */
export function* walk(named: string): Generator<Walked> {
  const stat = look(named, statSync);
  if (stat.kind === "fault") yield { ...stat, path: named };
  else if (stat.stat.isFile() || stat.stat.isDirectory()) yield* visit(named, stat.stat, 0);
  // Whoever names it wants it read: that it was not must not look like a clean answer.
  else yield { kind: "fault", path: named, reason: "a pipe, socket or device: pipe it in, and name it -" };
}

function* visit(at: string, stat: Stats, depth: number): Generator<Walked> {
  if (stat.isDirectory()) yield* visitFolder(at, depth);
  else if (stat.isFile()) yield { kind: "file", path: at, sizeBytes: stat.size };
  else yield { kind: "skipped", path: at, why: stat.isSymbolicLink() ? "link" : "special" };
}

function* visitFolder(folder: string, depth: number): Generator<Walked> {
  if (depth > DEEPEST) {
    yield { kind: "fault", path: folder, reason: `folders deeper than ${DEEPEST} are not looked into` };
    return;
  }
  const listed = entriesOf(folder);
  if (listed.kind === "fault") {
    yield { ...listed, path: folder };
    return;
  }
  const isGit =
    listed.entries.some(({ name }) => name === "HEAD") && listed.entries.some(({ name }) => name === "refs");
  for (const { name } of listed.entries) {
    const at = path.join(folder, name);
    const stat = look(at, lstatSync);
    if (stat.kind === "fault") {
      yield { ...stat, path: at, reason: name.includes("\ufffd") ? "its name is not valid UTF-8" : stat.reason };
    } else if (isGit && name === "objects" && stat.stat.isDirectory()) {
      yield { kind: "skipped", path: at, why: "git-objects" };
    } else yield* visit(at, stat.stat, depth + 1);
  }
}

type Looked = { readonly kind: "seen"; readonly stat: Stats } | { readonly kind: "fault"; readonly reason: string };

function look(at: string, stat: (at: string) => Stats): Looked {
  try {
    return { kind: "seen", stat: stat(at) };
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return { kind: "fault", reason: codeOf(error) === "ENOENT" ? "it is gone" : reasonOf(error) };
  }
}

type Listed =
  | { readonly kind: "listed"; readonly entries: readonly Dirent[] }
  | { readonly kind: "fault"; readonly reason: string };

function entriesOf(folder: string): Listed {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return { kind: "listed", entries: entries.sort((one, other) => (one.name < other.name ? -1 : 1)) };
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return { kind: "fault", reason: reasonOf(error) };
  }
}

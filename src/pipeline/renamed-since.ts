import path from "node:path";
import definitions from "../decode/sources/index.ts";
import type { Sources } from "../store/sources.ts";
import type { SourceRow } from "../store/tables.ts";
import { listFiles } from "../tail/list-files.ts";
import { identityAt } from "../tail/open-source.ts";
import type { FoundSource } from "./discover.ts";

/**
 * Whether the file that `row` was read from lies beside its old name, under one that is a source's and that nobody has
 * looked at: OpenClaw renamed it after its folder was listed. Taking the new file under the old name for it would tell of
 * a rewrite that never happened.
 */
export function isRenamedSince({ root, path: relative }: FoundSource, row: SourceRow, sources: Sources): boolean {
  const folder = path.posix.dirname(relative);
  const { files } = listFiles(root.path, [folder === "." ? "*" : `${folder}/*`]);
  return files.some((file) => {
    if (file === relative || sources.atPath(root.path, file) !== undefined) return false;
    const there = identityAt(root.path, file);
    if (there?.dev !== row.dev || there.ino !== row.ino) return false;
    return definitions.some((definition) => definition.root === root.kind && definition.claim(file) !== null);
  });
}

import { closeSync, readSync } from "node:fs";
import { liveMatch, type SourceDefinition } from "../decode/define-source.ts";
import { isReadError, openSource } from "../tail/open-source.ts";
import type { Discovery, Root } from "./discover.ts";

const HEAD_BYTES = 4096;

/** The files of the host that the user named. They may be called anything: how they begin says what they are. */
export function findHostLogs(root: Root, definitions: readonly SourceDefinition[]): Discovery {
  const mine = definitions.filter((definition) => definition.root === root.kind);
  const found = (root.named ?? []).map((path) => {
    const head = headOf(root.path, path);
    const byName = () => mine.find((one) => one.claim(path)) ?? mine[0];
    const definition = head.trim() === "" ? byName() : mine.find((one) => one.beginsLike?.(head));
    return { path, definition };
  });
  return {
    found: found.flatMap(({ path, definition }) =>
      definition ? [{ root, path, definition, match: liveMatch() }] : [],
    ),
    problems: found
      .filter(({ definition }) => definition === undefined)
      .map(({ path }) => ({ root, path, reason: "neither an audit log nor a JSON export of the journal" })),
  };
}

/** Empty for a file that cannot be read: reading it will say why. */
function headOf(root: string, path: string): string {
  const opened = openSource(root, path);
  if (opened.kind !== "open") return "";
  try {
    const buffer = Buffer.alloc(HEAD_BYTES);
    return buffer.subarray(0, readSync(opened.fd, buffer, 0, HEAD_BYTES, 0)).toString("utf8");
  } catch (error) {
    if (!isReadError(error)) throw error;
    return "";
  } finally {
    closeSync(opened.fd);
  }
}

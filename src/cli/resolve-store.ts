import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { EXIT } from "../kernel/exit-codes.ts";
import { UserError } from "../kernel/user-error.ts";
import type { StoreOptions } from "./options.ts";
import type { World } from "./world.ts";

/** Where the store is: `--store`, `INCIDENT_STORE`, or the XDG state folder. Absolute. */
export function resolveStore(options: StoreOptions, world: World): string {
  const named = options.store ?? world.env.INCIDENT_STORE;
  if (named !== undefined && named.trim() !== "") return path.resolve(world.cwd, named);
  const state = world.env.XDG_STATE_HOME;
  // The XDG specification tells to ignore a relative path here.
  const base = state !== undefined && path.isAbsolute(state) ? state : path.join(world.home, ".local", "state");
  return path.join(base, "openclaw-incident", "incident.sqlite");
}

/** The agent can write in its own home and in the log folder: a store there would be no evidence, and we write nothing there. */
export function refuseStoreInside(storeFile: string, folders: readonly string[]): void {
  const real = realPathOfNew(storeFile);
  const inside = folders.find((folder) => real === folder || real.startsWith(folder + path.sep));
  if (inside === undefined) return;
  throw new UserError("store-refused", `The store may not lie inside the evidence: ${storeFile} is below ${inside}.`, {
    hint: "Name a file elsewhere with --store: the agent under investigation can write there, and nothing may be written to it.",
    exitCode: EXIT.refused,
  });
}

/** Where a file that does not exist yet would come to lie, links of its folders resolved. */
function realPathOfNew(file: string): string {
  const missing: string[] = [];
  let at = file;
  while (!existsSync(at)) {
    missing.unshift(path.basename(at));
    const parent = path.dirname(at);
    if (parent === at) return file;
    at = parent;
  }
  return path.join(realpathSync(at), ...missing);
}

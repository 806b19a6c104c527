import { closeSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import JSON5 from "json5";
import { arrayAt, isJsonObject, type Json, type JsonObject, objectAt, stringAt } from "../kernel/json.ts";
import { codeOf, openSource } from "../tail/open-source.ts";

const MAX_CONFIG_BYTES = 4 << 20;

/** Folders that the configuration calls workspaces: those in the home by their path in it, others by their absolute path. */
export interface Workspaces {
  readonly inside: readonly string[];
  readonly outside: readonly string[];
}

/**
 * Where the agents of a home work. In a copy the recorded paths belong to another machine: what lay in the home there
 * lies in the copy, and what lay outside of it is not looked for, because it would be somebody else's folder here.
 */
export function configuredWorkspaces(root: string, isLive: boolean): Workspaces {
  const inside = new Set<string>();
  const outside = new Set<string>();
  for (const named of namedIn(readConfig(root))) {
    const file = named.startsWith("~/") ? path.join(path.dirname(root), named.slice(2)) : named;
    const real = path.isAbsolute(file) ? realPath(placeIn(root, file, isLive)) : undefined;
    if (real === undefined || real === root) continue;
    if (real.startsWith(root + path.sep)) inside.add(path.relative(root, real).split(path.sep).join("/"));
    else if (isLive) outside.add(real);
  }
  return { inside: [...inside].sort(), outside: [...outside].sort() };
}

/** `/home/operator/.openclaw/workspace` lies in the copy of that home, wherever the copy is. */
function placeIn(root: string, file: string, isLive: boolean): string {
  const [, within] = /\/\.openclaw(?:-[^/]+)?\/(.+)$/.exec(path.normalize(file)) ?? [];
  return isLive || within === undefined ? file : path.join(root, within);
}

function realPath(file: string): string | undefined {
  try {
    return realpathSync(file);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return undefined;
  }
}

function namedIn(config: JsonObject): string[] {
  const agents = objectAt(config, "agents") ?? {};
  const each: Json[] = [
    agents.defaults ?? null,
    ...arrayAt(agents, "list"),
    ...Object.values(objectAt(agents, "entries") ?? {}),
    config.agent ?? null,
  ];
  return each.filter(isJsonObject).flatMap((agent) => stringAt(agent, "workspace") ?? []);
}

function readConfig(root: string): JsonObject {
  const opened = openSource(root, "openclaw.json");
  if (opened.kind !== "open") return {};
  try {
    if (opened.stat.sizeBytes > MAX_CONFIG_BYTES) return {};
    const config: Json = JSON5.parse(readFileSync(opened.fd, "utf8"));
    return isJsonObject(config) ? config : {};
  } catch {
    // A broken configuration is evidence, and told as such where it is read: here it names no folder.
    return {};
  } finally {
    closeSync(opened.fd);
  }
}

import { existsSync, lstatSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import JSON5 from "json5";
import { groupBy } from "../kernel/group-by.ts";
import { UserError } from "../kernel/user-error.ts";
import { hostLogFolders } from "./host-logs.ts";
import type { HomeOptions } from "./options.ts";
import type { World } from "./world.ts";

/** Where the evidence lies. All paths are absolute and free of links. */
export interface Place {
  readonly stateDir: string;
  readonly logs: readonly LogFolder[];
  /** Records of the host itself, where they were named. */
  readonly hostLogs: readonly LogFolder[];
  /** The home an OpenClaw on this machine would use, or one that was said to be live; anything else is a copy. */
  readonly isLive: boolean;
  readonly notes: readonly string[];
}

/** `named` are files that the configuration names as logs, whatever they are called. */
export interface LogFolder {
  readonly path: string;
  readonly named?: readonly string[];
}

/** Names under which OpenClaw keeps its things: one of them must be there for a folder to be a home. */
const MARKS = ["openclaw.json", "agents", "state", "logs", "credentials", "devices"];

/** Finds the home as OpenClaw itself does: flag, then profile, then environment, then the default (openclaw-formats, section 2). */
export function resolveHome(options: HomeOptions, world: World): Place {
  const named = setValue(options.stateDir);
  const live = liveStateDir(options, world);
  const asked = named === undefined ? live : path.resolve(world.cwd, named);
  const notes: string[] = [];
  let stateDir = realFolder(asked, "home");
  if (!isHome(stateDir) && isHome(path.join(stateDir, ".openclaw"))) {
    stateDir = realpathSync(path.join(stateDir, ".openclaw"));
    notes.push(`Reading ${stateDir}, the OpenClaw home inside the folder that was named.`);
  }
  if (!isHome(stateDir)) {
    throw new UserError("no-home", `There is no OpenClaw home at ${stateDir}.`, {
      hint: `It would hold one of ${MARKS.slice(0, 4).join(", ")}; name the right folder with --state-dir.`,
    });
  }
  const isLive = options.live === true || (existsSync(live) && realpathSync(live) === stateDir);
  const logs: LogFolder[] = (options.logs ?? []).map((folder) => ({
    path: realFolder(path.resolve(world.cwd, folder), "log"),
  }));
  if (options.logs === undefined) {
    if (isLive) logs.push(...liveLogs(stateDir));
    else notes.push("No gateway logs were read: name their folder with --logs.");
  }
  return { stateDir, logs: merge(logs), hostLogs: hostLogFolders(options, world), isLive, notes };
}

/** Blank, `undefined` and `null` count as unset, as OpenClaw has it. */
function setValue(text: string | undefined): string | undefined {
  const value = text?.trim();
  return value === undefined || value === "" || value === "undefined" || value === "null" ? undefined : value;
}

function liveStateDir(options: HomeOptions, world: World): string {
  const { env } = world;
  const home = path.resolve(
    world.cwd,
    expandHome(setValue(env.OPENCLAW_HOME) ?? setValue(env.HOME) ?? world.home, world),
  );
  const flagged = options.dev ? "dev" : setValue(options.profile);
  if (flagged === undefined) {
    const stated = setValue(env.OPENCLAW_STATE_DIR);
    if (stated !== undefined) return path.resolve(world.cwd, expandHome(stated, world));
  }
  const profile = flagged ?? setValue(env.OPENCLAW_PROFILE);
  if (profile !== undefined && !/^[\w-]{1,64}$/.test(profile)) {
    throw new UserError("usage", `A profile's name has letters, digits, - and _ only.`, {
      hint: "Name the folder with --state-dir instead.",
    });
  }
  const suffix = profile === undefined || profile === "default" ? "" : `-${profile}`;
  return path.join(home, `.openclaw${suffix}`);
}

function expandHome(text: string, world: World): string {
  return text === "~" || text.startsWith("~/") ? path.join(world.home, text.slice(1)) : text;
}

function realFolder(folder: string, what: "home" | "log"): string {
  try {
    const real = realpathSync(folder);
    if (lstatSync(real).isDirectory()) return real;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code !== "ENOENT" && code !== "ENOTDIR") {
      throw new UserError("unreadable", `The folder ${folder} cannot be opened (${String(code)}).`, {
        hint: "Check its owner and mode, or run as the user that the gateway runs as.",
        cause: error,
      });
    }
  }
  const hint =
    what === "home"
      ? "Name an OpenClaw home with --state-dir; a copy of one is fine."
      : "Name the folder that holds openclaw-<date>.log with --logs.";
  throw new UserError("no-home", `There is no ${what === "home" ? "OpenClaw home" : "log folder"} at ${folder}.`, {
    hint,
  });
}

function isHome(folder: string): boolean {
  return MARKS.some((mark) => existsSync(path.join(folder, mark)));
}

/** Where a gateway on this machine logs: the default folder, and `logging.file` of its configuration. */
function liveLogs(stateDir: string): LogFolder[] {
  const named = configuredLog(stateDir);
  const folders: LogFolder[] = [{ path: "/tmp/openclaw" }];
  if (named !== undefined) folders.push({ path: path.dirname(named), named: [path.basename(named)] });
  return folders
    .filter((folder) => existsSync(folder.path) && lstatSync(folder.path).isDirectory())
    .map((folder) => ({ ...folder, path: realpathSync(folder.path) }));
}

function merge(folders: readonly LogFolder[]): LogFolder[] {
  const byPath = groupBy(folders, (folder) => folder.path);
  return [...byPath].map(([at, same]) => ({ path: at, named: same.flatMap((folder) => folder.named ?? []) }));
}

function configuredLog(stateDir: string): string | undefined {
  const file = path.join(stateDir, "openclaw.json");
  if (!existsSync(file)) return undefined;
  try {
    const named = field(field(JSON5.parse(readFileSync(file, "utf8")), "logging"), "file");
    return typeof named === "string" && path.isAbsolute(named) ? named : undefined;
  } catch {
    // A broken configuration is evidence, not a reason to read nothing: the default folder remains.
    return undefined;
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

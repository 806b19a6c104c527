import path from "node:path";
import { EXIT, type ExitCode } from "../kernel/exit-codes.ts";
import { UserError } from "../kernel/user-error.ts";
import { visible } from "../kernel/visible.ts";
import { singleDocument } from "../reports/json-document.ts";
import type { IntegrateOptions, ServiceManager } from "./commands/integrate.ts";
import { LAUNCHD_LABEL, launchdPlist } from "./integrate-launchd.ts";
import { systemdUnit } from "./integrate-systemd.ts";
import { installFile, makeFolder } from "./integrate-write.ts";
import { formatOf } from "./options.ts";
import { resolveHome } from "./resolve-home.ts";
import { refuseStoreInside, resolveStore } from "./resolve-store.ts";
import type { World } from "./world.ts";

/** What a service runs, and where. All paths are absolute. */
export interface Service {
  /** Node, the program, and its arguments. */
  readonly command: readonly [string, string, ...string[]];
  /** What the service's own environment would lack to find the same home. */
  readonly environment: Readonly<Record<string, string>>;
  /** The folder of the store: the only one that is written to. */
  readonly folder: string;
}

/** Variables by which OpenClaw's home (openclaw-formats, section 2) and our configuration are found. */
const PASSED_ON = [
  "OPENCLAW_HOME",
  "OPENCLAW_STATE_DIR",
  "OPENCLAW_PROFILE",
  "INCIDENT_CONFIG",
  "XDG_CONFIG_HOME",
] as const;

/** Prints the service file, or installs it. */
export async function integrate(world: World, manager: ServiceManager, options: IntegrateOptions): Promise<ExitCode> {
  const service = serviceOf(world, options);
  const content = manager === "systemd" ? systemdUnit(service) : launchdPlist(service);
  const file = fileOf(world, manager);
  const next = nextOf(manager, file);
  const done = options.write ? installFile(file, content, { force: options.force === true }) : "printed";
  // The only folder that the service may write to cannot be made by it.
  if (options.write) makeFolder(service.folder);
  const warnings = warningsOf(service);
  const format = formatOf(options, world);
  if (format === "json" || format === "ndjson") {
    const data = { manager, file, content, done, next: [...next] };
    await world.stdout.write(singleDocument(`integrate ${manager}`, data, warnings));
    return EXIT.done;
  }
  if (!options.write) await world.stdout.write(content);
  const told = options.write ? world.stdout : world.stderr;
  const lines = [
    ...warnings.map((warning) => `Note: ${warning}`),
    done === "printed"
      ? `Save it as ${file}, or run this again with --write. The folder ${service.folder} must exist.`
      : done === "unchanged"
        ? `It is already there: ${file}`
        : `Wrote ${file}`,
    ...next.map((command) => `Next: ${command}`),
  ];
  await told.write(`${lines.map((line) => visible(line)).join("\n")}\n`);
  return EXIT.done;
}

function serviceOf(world: World, options: IntegrateOptions): Service {
  const place = resolveHome(options, world);
  const store = resolveStore(options, world);
  refuseStoreInside(store, [place.stateDir, ...place.logs.map((folder) => folder.path)]);
  // As they were given: a profile's home counts as live only under its name, and live logs may appear later.
  const flags = [
    ...(options.stateDir === undefined ? [] : ["--state-dir", place.stateDir]),
    ...(options.profile === undefined ? [] : ["--profile", options.profile]),
    ...(options.dev ? ["--dev"] : []),
    ...(options.logs === undefined ? [] : place.logs.flatMap((folder) => ["--logs", folder.path])),
    "--store",
    store,
  ];
  const service: Service = {
    command: [world.nodeFile, world.programFile, "watch", ...flags],
    environment: Object.fromEntries(
      PASSED_ON.flatMap((name) => {
        const value = world.env[name]?.trim();
        const isUnset = value === undefined || value === "" || (name === "XDG_CONFIG_HOME" && !path.isAbsolute(value));
        return isUnset ? [] : [[name, absolute(name, value, world)]];
      }),
    ),
    folder: path.dirname(store),
  };
  for (const text of [...service.command, ...Object.values(service.environment), service.folder]) refuseControls(text);
  return service;
}

/** A service starts in another folder than this one. */
function absolute(name: (typeof PASSED_ON)[number], value: string, world: World): string {
  return name === "OPENCLAW_PROFILE" || value.startsWith("~") ? value : path.resolve(world.cwd, value);
}

/** Neither a unit nor XML can hold them all, and no honest path has one. */
function refuseControls(text: string): void {
  if (!/[\u0000-\u001f\u007f-\u009f]/.test(text) && text.isWellFormed()) return;
  throw new UserError("usage", `A path with control characters cannot be written into a service: ${visible(text)}.`, {
    hint: "Name another place for the home or the store.",
  });
}

function warningsOf({ command }: Service): string[] {
  return command[1].endsWith(".ts")
    ? [`${command[1]} is not a built program: run npm run build, and this again with dist/main.js.`]
    : [];
}

function fileOf(world: World, manager: ServiceManager): string {
  if (manager === "launchd") return path.join(world.home, "Library", "LaunchAgents", `${LAUNCHD_LABEL}.plist`);
  const config = world.env.XDG_CONFIG_HOME;
  const base = config !== undefined && path.isAbsolute(config) ? config : path.join(world.home, ".config");
  return path.join(base, "systemd", "user", "openclaw-incident.service");
}

function nextOf(manager: ServiceManager, file: string): readonly string[] {
  if (manager === "launchd") return [`launchctl bootstrap gui/$(id -u) ${shellWord(file)}`];
  return [
    "systemctl --user daemon-reload && systemctl --user enable --now openclaw-incident.service",
    "loginctl enable-linger, so that it also runs while nobody is logged in",
  ];
}

function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

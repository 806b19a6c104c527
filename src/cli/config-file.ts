import path from "node:path";
import JSON5 from "json5";
import { UserError } from "../kernel/user-error.ts";
import { visible } from "../kernel/visible.ts";
import { type ConfigContent, configSchema, explainProblem } from "./config-schema.ts";
import type { RulesOptions } from "./options.ts";
import { readTrustedFile } from "./read-trusted-file.ts";
import type { World } from "./world.ts";

export interface ConfigPlace {
  readonly file: string;
  readonly origin: "--config" | "INCIDENT_CONFIG" | "default";
}

export interface Config extends ConfigPlace {
  /** Undefined when there is no file. */
  readonly content: ConfigContent | undefined;
}

/**
 * Where the configuration is: named, or in the XDG folder. Never looked for in the working directory: it may be the
 * agent's, who would configure what watches it.
 */
export function configPlace(world: World, options: Pick<RulesOptions, "config">): ConfigPlace {
  if (options.config !== undefined) return { file: path.resolve(world.cwd, options.config), origin: "--config" };
  const { INCIDENT_CONFIG: named, XDG_CONFIG_HOME: xdg } = world.env;
  if (named !== undefined && named.trim() !== "") {
    return { file: path.resolve(world.cwd, named), origin: "INCIDENT_CONFIG" };
  }
  // The XDG specification tells to ignore a relative path here.
  const base = xdg !== undefined && path.isAbsolute(xdg) ? xdg : path.join(world.home, ".config");
  return { file: path.join(base, "openclaw-incident", "config.json5"), origin: "default" };
}

/** Reads the configuration. A mistake in it stops the command: what it should hide would not be hidden. */
export function readConfig(world: World, options: Pick<RulesOptions, "config">): Config {
  const place = configPlace(world, options);
  const text = readTrustedFile(place.file, "only-the-owner");
  if (text === undefined && place.origin !== "default") {
    throw new UserError("config", `There is no configuration at ${place.file}, which ${place.origin} names.`, {
      hint: "Make one there with incident config init, or leave it out.",
    });
  }
  return { ...place, content: text === undefined ? undefined : parseConfig(place.file, text) };
}

function parseConfig(file: string, text: string): ConfigContent {
  const parsed = configSchema.safeParse(parseJson5(file, text));
  if (parsed.success) return parsed.data;
  const { what, hint } = explainProblem(parsed.error);
  throw new UserError("config", `The configuration ${file} cannot be used: ${what}.`, { hint });
}

function parseJson5(file: string, text: string): unknown {
  try {
    return JSON5.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const problem = visible(error.message.replace(/^JSON5: /, ""));
    throw new UserError("config", `The configuration ${file} is no JSON5: ${problem}.`, {
      hint: "Mend that line; incident config init --config <new file> writes an example.",
    });
  }
}

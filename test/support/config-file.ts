import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import JSON5 from "json5";
import { incident, type Ran, temporaryFolder } from "./incident.ts";

/** A user with a configuration of their own, or without one. */
export interface Operator {
  readonly home: string;
  readonly configFile: string;
  run(...words: string[]): Promise<Ran>;
  /** The same with something piped in. */
  pipe(text: string, ...words: string[]): Promise<Ran>;
}

export function operator(content?: string | object): Operator {
  const home = temporaryFolder("operator");
  const configFile = path.join(home, ".config", "openclaw-incident", "config.json5");
  if (content !== undefined) {
    mkdirSync(path.dirname(configFile), { recursive: true, mode: 0o700 });
    writeFileSync(configFile, typeof content === "string" ? content : JSON5.stringify(content), { mode: 0o600 });
  }
  return {
    home,
    configFile,
    run: (...words) => incident(words, { home, cwd: home }),
    pipe: (text, ...words) =>
      incident(words, {
        home,
        cwd: home,
        stdin: async function* () {
          yield Buffer.from(text);
        },
      }),
  };
}

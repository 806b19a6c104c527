import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { run } from "../../src/cli/run.ts";
import type { World } from "../../src/cli/world.ts";

export { temporaryFolder } from "./temporary-folder.ts";

export interface Ran {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process, in a world of its own: no terminal, an empty environment, a fixed home. */
export async function incident(argv: readonly string[], world: Partial<World> = {}): Promise<Ran> {
  let stdout = "";
  let stderr = "";
  let exit = 0;
  const into = (take: (text: string) => void) => ({
    isTerminal: false,
    columns: undefined,
    write: async (text: string) => take(text),
  });
  await run(argv, {
    stdout: into((text) => {
      stdout += text;
    }),
    stderr: into((text) => {
      stderr += text;
    }),
    stdin: () => Readable.from([]),
    env: {},
    home: path.join(tmpdir(), "nobody-lives-here"),
    cwd: tmpdir(),
    temporary: tmpdir(),
    version: "0.0.0-test",
    nodeVersion: process.versions.node,
    nodeFile: "/usr/bin/node",
    programFile: "/opt/openclaw-incident/dist/main.js",
    program: "incident",
    now: () => new Date(),
    interrupted: new AbortController().signal,
    breathe: async () => undefined,
    finish: (code) => {
      exit = code;
    },
    ...world,
  });
  return { exit, stdout, stderr };
}

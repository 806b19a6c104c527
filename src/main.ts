#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { ExitCode } from "./kernel/exit-codes.ts";

/** The only file that sees `process`: it builds the World, runs the command and sets the exit code. */

const version = (): string => JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
const argv = process.argv.slice(2);

/** The name it was called by, or the file where it was started as a file. */
function program(): string {
  const file = process.argv[1] ?? "incident";
  const name = path.basename(file);
  return name === "incident" || name === "openclaw-incident"
    ? name
    : `node ${path.relative(process.cwd(), file) || file}`;
}

// Answered before anything is loaded: scripts ask for the version, and people judge a program by its start.
if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
  process.stdout.write(`${version()}\n`);
} else {
  const { run } = await import("./cli/run.ts");
  const { outputTo } = await import("./cli/output.ts");
  const interruption = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interruption.abort(signal));
  let exitCode: ExitCode = 0;
  await run(argv, {
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    stdin: () => process.stdin,
    env: process.env,
    home: homedir(),
    cwd: process.cwd(),
    temporary: tmpdir(),
    version: version(),
    nodeVersion: process.versions.node,
    nodeFile: process.execPath,
    programFile: fileURLToPath(import.meta.url),
    program: program(),
    now: () => new Date(),
    interrupted: interruption.signal,
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
    finish: (code) => {
      exitCode = code;
    },
  });
  process.exitCode = exitCode;
}

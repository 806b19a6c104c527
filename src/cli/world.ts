import type { ExitCode } from "../kernel/exit-codes.ts";

/** Where text goes: a terminal, a file, a pipe, or a test's buffer. */
export interface Output {
  /** Resolves when the reader has taken it; rejects with OutputClosed when nobody reads any more. */
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
  /** Terminal columns, when there is a terminal. */
  readonly columns: number | undefined;
}

/** The reader went away, as `head` does: no error, there is just nobody left to tell. */
export class OutputClosed extends Error {}

/** Everything outside of the program that a command may touch. */
export interface World {
  readonly stdout: Output;
  readonly stderr: Output;
  /** What is piped in; asking for it begins to read. */
  stdin(): AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's home directory. */
  readonly home: string;
  readonly cwd: string;
  readonly temporary: string;
  readonly version: string;
  /** Version of Node.js, `20.19.0`. */
  readonly nodeVersion: string;
  /** Absolute path of the node that runs this, and of the program that it runs: what a service has to start. */
  readonly nodeFile: string;
  readonly programFile: string;
  /** What to type to run this program again: `incident` where it is installed. */
  readonly program: string;
  now(): Date;
  /** Aborted by Ctrl-C and by the request to terminate. */
  readonly interrupted: AbortSignal;
  /** Lets the process notice an interruption. */
  breathe(): Promise<void>;
  /** The exit code of the command that ran. */
  finish(code: ExitCode): void;
}

import { EXIT, type ExitCode } from "./exit-codes.ts";

/** What kind of trouble, for programs that read `--json`. */
export type ErrorType =
  | "usage"
  | "no-home"
  | "no-store"
  | "not-found"
  | "unreadable"
  | "store-locked"
  | "store-newer"
  | "store-refused"
  | "store-damaged"
  | "disk-full"
  | "write-refused"
  | "config"
  | "unsupported-runtime"
  | "interrupted"
  | "internal";

/** Something the user can do something about: one sentence what was wrong, one sentence what to do. */
export class UserError extends Error {
  readonly type: ErrorType;
  readonly hint: string;
  readonly exitCode: ExitCode;

  constructor(type: ErrorType, message: string, more: { hint: string; exitCode?: ExitCode; cause?: unknown }) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = "UserError";
    this.type = type;
    this.hint = more.hint;
    this.exitCode = more.exitCode ?? EXIT.failed;
  }
}

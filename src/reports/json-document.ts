import type { Json, JsonObject } from "../kernel/json.ts";
import { jsonText } from "./json-text.ts";

/** The version of what `--json` promises; keys may be added to it, never removed. */
export const SCHEMA_VERSION = 1;

export interface Failure {
  readonly type: string;
  readonly message: string;
  readonly hint: string;
}

/** What `--json` prints when a command could not do its work. */
export function failureDocument(failure: Failure): string {
  const { type, message, hint } = failure;
  return `${jsonText({ ok: false, error: { type, message, hint } })}\n`;
}

/** What `--json` prints for a command whose answer is one value. */
export function singleDocument(command: string, data: Json, warnings: readonly string[], extra?: JsonObject): string {
  return `${jsonText({ ok: true, schemaVersion: SCHEMA_VERSION, command, data, ...extra, warnings })}\n`;
}

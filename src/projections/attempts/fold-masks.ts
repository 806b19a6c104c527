import type { StoredEvent } from "../../events/event.ts";
import type { AttemptTable } from "./attempt-table.ts";
import { addFlag } from "./flags.ts";

/** What was to be done, as a call has it. */
const CALLS: ReadonlySet<string> = new Set([
  "exec-attempted",
  "tool-called",
  "trajectory-called",
  "approval-requested",
]);
const ASKED = /^\/(?:command|args)(?:\/|$)/;

/** The stored command is not the one that ran where OpenClaw masked a part of it (openclaw-formats, section 8). */
export function foldMask(table: AttemptTable, { data }: StoredEvent<"secret-masked"> | StoredEvent<"secret-redacted">) {
  if (!CALLS.has(data.aboutType) || !data.paths.some((path) => ASKED.test(path))) return;
  for (const row of table.byEvidence(data.about)) {
    table.update(row, { flags: addFlag(row.flags, "altered-by-mask") });
  }
}

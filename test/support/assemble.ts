import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type AssembledHome, assembleHome } from "../../src/demo/assemble-home.ts";
import { temporaryFolder } from "./temporary-folder.ts";

export const NIGHT_WATCH = fileURLToPath(new URL("../../fixtures/homes/night-watch", import.meta.url));

/** What a careful investigator concludes about one attempted call of a story. */
export interface Truth {
  readonly agent: string;
  readonly sessionKey: string | null;
  readonly sessionId: string;
  readonly callId: string | null;
  readonly tool: string;
  readonly type: "exec" | "tool";
  readonly status: string;
  readonly exitCode: number | null;
  readonly approval: string;
}

export interface NightWatch extends AssembledHome {
  readonly folder: string;
  readonly now: Date;
}

export { temporaryFolder };

/** The story "night-watch" as evidence in a folder of its own. */
export function assembleNightWatch(
  now = new Date("2026-11-22T08:00:00.000Z"),
  seed = "test",
  folder = temporaryFolder(),
): NightWatch {
  return { ...assembleHome({ from: NIGHT_WATCH, into: folder, now, seed }), folder, now };
}

export function nightWatchTruth(): readonly Truth[] {
  return JSON.parse(readFileSync(join(NIGHT_WATCH, "truth.json"), "utf8"));
}

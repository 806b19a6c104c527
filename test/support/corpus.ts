import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { temporaryFolder } from "./incident.ts";

const UNPACK = path.resolve(import.meta.dirname, "../../../shared/corpus/unpack");

/** Whether the recorded evidence lies beside this checkout. It holds secret-shaped values and never comes into the repository. */
export const hasCorpus = existsSync(UNPACK);

/** For the title of tests that need it. */
export const WITH_CORPUS = hasCorpus ? "" : ` (skipped: the recorded evidence is not there, ${UNPACK})`;

export interface TrueCall {
  readonly n: number;
  readonly at: string;
  readonly agent: string;
  readonly sessionKey: string;
  readonly sessionIds?: readonly string[];
  readonly tool: string;
  readonly toolCallId: string;
  readonly args: { readonly command?: string };
  readonly outcome: {
    readonly outcome: string;
    readonly exitCode?: number;
    readonly approval?: string;
    readonly exitCodeAfterApproval?: number;
  };
}

export interface Truth {
  readonly toolCalls: readonly TrueCall[];
  readonly authFailures: ReadonlyArray<{
    at: string;
    ip: string;
    response: { details: { code: string; authReason?: string } };
  }>;
  readonly devices: ReadonlyArray<{ deviceId?: string; decision?: string; displayName?: string }>;
  readonly configChanges: ReadonlyArray<{ at: string; by: string; what: string }>;
  readonly approvals: readonly TrueApproval[];
  readonly cronJobs: ReadonlyArray<{ id: string; name: string }>;
  readonly cronRuns: ReadonlyArray<{ id: string }>;
  readonly subagents: ReadonlyArray<{ parent: string; label: string; task: string }>;
  readonly gateway: ReadonlyArray<{ event: string; at: string }>;
  readonly secrets: ReadonlyArray<{ readonly id: string; readonly rawInToolOutputSeenByModel: readonly string[] }>;
  readonly liveWalCopy?: { readonly at: string; readonly toolCallsSoFar: number };
}

export interface TrueApproval {
  readonly id: string;
  readonly at: string;
  readonly command: string;
  readonly agent: string;
  readonly sessionKey: string;
  readonly decision: string;
  readonly resolvedAt?: string;
}

export interface PlantedSecret {
  readonly id: string;
  readonly family: string;
  readonly value: string;
}

export interface Corpus {
  /** The user's home, with the OpenClaw home inside it. */
  readonly home: string;
  readonly logs: string;
  readonly truth: Truth;
  readonly secrets: readonly PlantedSecret[];
}

/** Where each recording of the story lies, and which truth it has. */
const RECORDINGS = {
  "2026.3.1": ["2026.3.1/home", "2026.3.1/tmp-openclaw", "truth-2026.3.1.json"],
  "2026.9.6": ["2026.9.6/home", "2026.9.6/tmp-openclaw", "truth-2026.9.6.json"],
  /** A copy made while the gateway ran: most of it stands in the write-ahead logs. */
  "live-wal": ["2026.9.6/live-wal", "2026.9.6/tmp-openclaw", "truth-2026.9.6.json"],
  /** The home of 2026.3.1 after 2026.9.6 took it over. */
  migrated: ["migrated/home", "migrated/tmp-openclaw", "truth-2026.3.1.json"],
} as const;

/** The story "harbor" as OpenClaw recorded it, in a folder that is gone when the test file ends. */
export function unpackHarbor(recording: keyof typeof RECORDINGS = "2026.3.1"): Corpus {
  const root = execFileSync(UNPACK, [temporaryFolder("incident-corpus")], { encoding: "utf8" }).trim();
  const read = (name: string) => JSON.parse(readFileSync(path.join(root, name), "utf8"));
  const [home, logs, truth] = RECORDINGS[recording];
  return {
    home: path.join(root, home),
    logs: path.join(root, logs),
    truth: read(truth),
    secrets: read("truth-secrets.json"),
  };
}

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
  readonly devices: ReadonlyArray<{ deviceId?: string; decision?: string }>;
  readonly configChanges: ReadonlyArray<{ what: string }>;
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

/** The story "harbor" as OpenClaw 2026.3.1 recorded it, in a folder that is gone when the test file ends. */
export function unpackHarbor(): Corpus {
  const root = execFileSync(UNPACK, [temporaryFolder("incident-corpus")], { encoding: "utf8" }).trim();
  const read = (name: string) => JSON.parse(readFileSync(path.join(root, name), "utf8"));
  return {
    home: path.join(root, "2026.3.1", "home"),
    logs: path.join(root, "2026.3.1", "tmp-openclaw"),
    truth: read("truth-2026.3.1.json"),
    secrets: read("truth-secrets.json"),
  };
}

import { parseConfig } from "../config/parse-config.ts";
import type { Candidate } from "./candidate.ts";
import { configCandidates, includedIn } from "./config-candidates.ts";
import { keyMaterialCandidates, loginCandidates, secretsCandidates } from "./credential-candidates.ts";
import { envCandidates } from "./env-candidates.ts";
import type { KnownFormat } from "./known-files.ts";

export interface DecodedKnownFile {
  readonly candidates: readonly Candidate[];
  /** Other files that belong to it, as it names them. */
  readonly includes: readonly string[];
}

const READINGS = {
  config: configCandidates,
  models: configCandidates,
  login: loginCandidates,
  "key-material": keyMaterialCandidates,
  secrets: secretsCandidates,
} as const;

/** What may be a secret in the text of a file; null when it is not the document that it should be. */
export function decodeKnownFile(text: string, format: KnownFormat): DecodedKnownFile | null {
  if (format === "environment") return { candidates: envCandidates(text), includes: [] };
  // OpenClaw keeps some of these as JSON5 and some as JSON, of which the first takes both.
  const { config: document } = parseConfig(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  if (typeof document !== "object" || document === null) return null;
  return { candidates: READINGS[format](document), includes: format === "config" ? includedIn(document) : [] };
}

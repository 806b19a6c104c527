/**
 * How far a secret came, worst first. `outbound`: it left in a message to a chat channel or in a call that talks to the
 * network. `attempted-outbound`: such a call was denied, expired or cancelled, so it did not leave. `prompt`: it was in
 * what a model was given or said. `log`: it stands in a log. `disk`: in the configuration and other files alone.
 */
export const REACHES = ["outbound", "attempted-outbound", "prompt", "log", "disk"] as const;
export type Reach = (typeof REACHES)[number];

export const CONFIDENCES = ["high", "medium", "low"] as const;
export type LeakConfidence = (typeof CONFIDENCES)[number];

/** What proves that a secret came this far. */
export interface Proof {
  readonly reach: Reach;
  readonly times: number;
  /** By which way, each once: `exec curl (succeeded)`, `tool result`; with `, masked` where OpenClaw had hidden it before. */
  readonly via: readonly string[];
  /** Ids for `incident show`, the latest first, some of many. */
  readonly events: readonly string[];
}

export interface LeakSession {
  readonly agent: string | null;
  /** The session's key; null when no evidence names it. */
  readonly session: string | null;
  readonly sessionId: string;
}

export interface LeakModel {
  readonly provider: string | null;
  readonly model: string | null;
}

/** One secret, wherever it was seen: exactly these keys, a contract since schemaVersion 1. */
export interface LeakRow {
  readonly fingerprint: string;
  /** The rule that knew it best; `configured` where only the configuration says that it is one. */
  readonly rule: string;
  readonly rules: readonly string[];
  readonly confidence: LeakConfidence;
  /** What may be told of its form, such as `sk-ant-…jAAA (108 letters)`; null for most. */
  readonly hint: string | null;
  /** Where the configuration has it, or had it. */
  readonly names: readonly string[];
  /** Whether the configuration that is in use has it: `still` means that it was not rotated. */
  readonly configured: "still" | "was" | "no";
  /** Backups and migrated files in which it still stands. */
  readonly oldCopies: readonly string[];
  readonly reach: Reach;
  readonly proof: readonly Proof[];
  /** The models that were given it, or said it; empty where no transcript names one. */
  readonly models: readonly LeakModel[];
  readonly firstAt: string | null;
  readonly lastAt: string | null;
  readonly times: number;
  /** How often OpenClaw had hidden it before we saw it. */
  readonly masked: number;
  readonly agents: readonly string[];
  readonly sessions: readonly LeakSession[];
  readonly tools: readonly string[];
  /** Files of the evidence in which it stands, and of the configuration. */
  readonly files: readonly string[];
}

/** One place where a secret was seen: exactly these keys, a contract since schemaVersion 1. */
export interface LeakSighting {
  /** The event that held it: an id for `incident show`. */
  readonly id: string;
  readonly ts: string | null;
  readonly reach: Reach;
  readonly via: string;
  readonly rule: string;
  readonly confidence: LeakConfidence;
  readonly times: number;
  /** Which kind of event held it. */
  readonly kind: string;
  readonly agent: string | null;
  readonly session: string | null;
  readonly sessionId: string | null;
  readonly tool: string | null;
  readonly file: string;
  readonly models: readonly LeakModel[];
  /** What was undone to read it there, outermost first. */
  readonly carriers: readonly string[];
}

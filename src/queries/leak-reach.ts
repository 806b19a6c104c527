import { chatChannel } from "./chat-channel.ts";
import type { Reach } from "./leak-rows.ts";
import { isNetworkTool, networkProgram } from "./network-call.ts";

/** What decides how far one sighting shows that a secret came. */
export interface SightingPlace {
  readonly about_type: string;
  /** JSON pointers within the event. */
  readonly paths: readonly string[];
  readonly source_kind: string;
  readonly session_id: string | null;
  readonly session_key: string | null;
  readonly channel: string | null;
  /** The attempt that the event is part of. */
  readonly tool: string | null;
  readonly command: string | null;
  readonly args: string | null;
  readonly status: string | null;
}

export interface ReachFound {
  readonly reach: Reach;
  readonly via: string;
}

/** The model's own words of what it wants done. */
const CALLS = new Set(["exec-attempted", "tool-called", "trajectory-called", "approval-requested"]);
const RESULTS = /^(?:exec-(?:finished|running|denied|pending)|tool-returned|trajectory-returned)$/;
const LOGGED = /^(?:gateway-|host-|authentication-|ledger-|config-written$)/;
const LOG_SOURCES = /^(?:openclaw-gateway-log|openclaw-config-audit|openclaw-command-log|host-)/;
const ON_DISK =
  /^(?:config-seen|session-indexed|session-renamed|exec-policy-seen|allowlist-used|persistence-seen|cron-)/;

/** It was asked for and did not happen. */
const DID_NOT_RUN = new Set(["denied", "expired", "cancelled", "pending"]);

export function reachOf(place: SightingPlace): ReachFound {
  const { about_type: type } = place;
  if (CALLS.has(type)) return reachOfCall(place);
  if (type === "message-sent") return reachOfAnswer(place);
  if (LOGGED.test(type) || LOG_SOURCES.test(place.source_kind)) return { reach: "log", via: logName(place) };
  if (ON_DISK.test(type)) return { reach: "disk", via: type.startsWith("config-") ? "configuration" : "file" };
  if (RESULTS.test(type))
    return { reach: "prompt", via: place.tool === null ? "tool result" : `result of ${place.tool}` };
  if (type === "message-received" || type === "inbound-received") return { reach: "prompt", via: "message" };
  return place.session_id === null ? { reach: "disk", via: "file" } : { reach: "prompt", via: "transcript" };
}

function reachOfCall(place: SightingPlace): ReachFound {
  const via = carrierOf(place);
  if (via === undefined) return { reach: "prompt", via: `arguments of ${place.tool ?? "a call"}` };
  const { status } = place;
  const reach = status !== null && DID_NOT_RUN.has(status) ? "attempted-outbound" : "outbound";
  return { reach, via: `${via} (${status ?? "unknown"})` };
}

function carrierOf({ tool, command, args }: SightingPlace): string | undefined {
  if (command !== null) {
    const program = networkProgram(command);
    return program === undefined ? undefined : `${tool ?? "exec"} ${program}`;
  }
  if (tool === null) return undefined;
  const toChat = (key: string) => chatChannel({ channel: null, key }) !== undefined;
  return isNetworkTool(tool, args, toChat) ? tool : undefined;
}

function reachOfAnswer(place: SightingPlace): ReachFound {
  const channel = chatChannel({ channel: place.channel, key: place.session_key });
  // Reasoning and errors stay with OpenClaw.
  const isSaid = place.paths.some((path) => path.startsWith("/text"));
  return channel !== undefined && isSaid
    ? { reach: "outbound", via: `message to ${channel}` }
    : { reach: "prompt", via: "answer" };
}

function logName({ source_kind: kind, about_type: type }: SightingPlace): string {
  if (kind === "openclaw-config-audit" || type === "config-written") return "log of configuration writes";
  if (kind.startsWith("host-") || type.startsWith("host-")) return "log of the host";
  return type.startsWith("ledger-") ? "audit ledger" : "gateway log";
}

import type { StoredEvent } from "../events/event.ts";
import { assertNever } from "../kernel/assert-never.ts";
import type { JsonObject } from "../kernel/json.ts";

export interface Description {
  /** One sentence for a person. */
  readonly summary: string;
  readonly actor?: string | undefined;
  /** What a program reads: the event's data with its kind. */
  readonly data: JsonObject;
}

const SUMMARY_CHARS = 400;

/** What an event says. A new kind has to be given its sentence here. */
export function describe(event: StoredEvent): Description {
  const { summary, actor } = sentenceOf(event);
  const data = { kind: event.type, ...(event.data as JsonObject), ...extraOf(event) };
  return { summary: shorten(summary), actor, data };
}

/** What a row of this type always has: a message its direction, a device all its keys. */
function extraOf(event: StoredEvent): JsonObject {
  if (event.type === "message-received") return { direction: "in" };
  if (event.type === "message-sent") return { direction: "out" };
  if (event.type !== "device-changed") return {};
  const { device, name, action, role, scopes, address } = event.data;
  return {
    device: device ?? null,
    name: name ?? null,
    action,
    role: role ?? null,
    scopes: scopes ?? null,
    address: address ?? null,
  };
}

function shorten(text: string): string {
  return text.length <= SUMMARY_CHARS ? text : `${text.slice(0, SUMMARY_CHARS)}…`;
}

type Sentence = { readonly summary: string; readonly actor?: string | undefined };

function sentenceOf(event: StoredEvent): Sentence {
  switch (event.type) {
    case "session-started":
      return { summary: "session started" };
    case "session-ended":
      return { summary: `session ended: transcript ${event.data.reason}` };
    case "session-reset":
      return { summary: `session reset${event.data.reason ? ` (${event.data.reason})` : ""}` };
    case "session-deleted":
      return { summary: "session deleted" };
    case "session-compacted":
      return {
        summary: `session compacted${event.data.how === "record" ? "" : `: earlier transcript kept as ${event.data.how}`}`,
      };
    case "session-renamed":
      return { summary: `session renamed to ${event.data.name}` };
    case "session-indexed":
      return { summary: `session index names ${event.data.sessionKey}` };
    case "session-commanded":
      return { summary: `/${event.data.action} in ${event.data.sessionKey}`, actor: event.data.sender };
    case "session-annotated":
      return { summary: event.data.customType ?? event.data.entryType };
    case "message-received":
      return {
        summary: `${event.data.internal ? `[${event.data.internal}] ` : ""}${event.data.text}`,
        actor: event.data.sender ?? event.data.role,
      };
    case "message-sent":
      return {
        summary: event.data.error
          ? `model error: ${event.data.error}`
          : event.data.text || event.data.thinking || "(no text)",
        actor: event.data.model,
      };
    case "tool-called":
      return { summary: `${event.data.tool} called` };
    case "tool-returned":
      return { summary: `${event.data.tool ?? "tool"} ${event.data.outcome}` };
    case "exec-attempted":
      return { summary: event.data.command ?? "a command that is not recorded" };
    case "exec-running":
      return { summary: "command moved to the background" };
    case "exec-finished":
      return {
        summary: `command ${event.data.outcome}${event.data.exitCode === null ? "" : ` (exit ${event.data.exitCode})`}`,
      };
    case "exec-denied":
      return { summary: `command denied: ${event.data.reason}` };
    case "exec-pending":
      return { summary: "command waits for an approval" };
    case "approval-requested":
      return { summary: `approval requested: ${event.data.command ?? event.data.approvalId}` };
    case "approval-resolved":
      return { summary: `approval ${event.data.outcome}: ${event.data.how}`, actor: event.data.by };
    case "authentication-failed":
      return { summary: `authentication failed: ${event.data.reason}`, actor: event.data.client };
    case "authentication-succeeded":
      return { summary: "authentication succeeded", actor: event.data.client };
    case "device-changed":
      return {
        summary: `device ${event.data.action}: ${deviceName(event.data)}`,
        actor: event.data.device,
      };
    case "config-written":
      return { summary: configSentence(event.data), actor: event.data.actor };
    case "cron-changed":
      return { summary: `job ${event.data.action}: ${event.data.name ?? event.data.jobId ?? "unknown"}` };
    case "cron-ran":
      return { summary: `job ran: ${event.data.jobId}: ${event.data.status}` };
    case "config-seen":
      return { summary: `configuration ${event.data.path}: sha256 ${event.data.hash.slice(0, 12)}…` };
    case "exec-policy-seen":
      return { summary: policySentence(event.data), actor: event.data.agent };
    case "allowlist-used":
      return { summary: `allowlist let through: ${event.data.command ?? event.data.pattern}`, actor: event.data.agent };
    case "entry-removed":
      return { summary: `${event.data.entry} is no longer in ${event.data.path}` };
    case "persistence-seen":
      return { summary: `${event.data.role} ${event.data.change}: ${event.data.path}` };
    case "host-exec-seen":
      return { summary: `host ran: ${event.data.command}${event.data.isCut ? "…" : ""}` };
    case "host-logged":
      return { summary: event.data.text, actor: event.data.unit ?? event.data.identifier };
    case "host-audited":
      return { summary: `${event.data.recordType}: ${event.data.text}`, actor: event.data.user };
    case "subagent-started":
      return {
        summary: `sub-agent ${event.data.label ?? event.data.childSessionKey}${event.data.task ? `: ${event.data.task}` : ""}`,
        actor: event.data.parentSessionKey,
      };
    case "inbound-received":
      return {
        summary: `inbound from ${event.data.channel ?? event.data.queue}: ${JSON.stringify(event.data.payload)}`,
      };
    case "trajectory-called":
      return { summary: event.data.command ?? `${event.data.tool} called` };
    case "trajectory-returned":
      return { summary: `${event.data.tool} ${event.data.outcome}` };
    case "trajectory-recorded":
      return { summary: event.data.recordType };
    case "ledger-recorded":
      return { summary: `${event.data.action} ${event.data.status}`, actor: event.data.actor };
    case "gateway-started":
    case "gateway-stopped":
    case "gateway-alerted":
    case "gateway-logged":
      return { summary: event.data.text };
    case "secret-redacted":
      return {
        summary: `${event.data.rule} ${event.data.fingerprint.slice(0, 8)} in ${event.data.aboutType}${event.data.count > 1 ? ` (${event.data.count} times)` : ""}`,
      };
    case "secret-masked": {
      const { form, name, aboutType, count } = event.data;
      return {
        summary: `${name ?? "secret"} masked by OpenClaw (${form}) in ${aboutType}${count > 1 ? ` (${count} times)` : ""}`,
      };
    }
    case "secret-configured": {
      const { name, fingerprint, previous } = event.data;
      const change = previous === undefined ? "stands in" : `replaced ${previous.slice(0, 8)} in`;
      return { summary: `secret ${fingerprint.slice(0, 8)} ${change} ${name}` };
    }
    case "secret-unconfigured":
      return { summary: `secret ${event.data.fingerprint.slice(0, 8)} is no longer in ${event.data.name}` };
    case "payload-rewritten":
      return {
        summary: `stored text of a ${event.data.aboutType} redacted further (${event.data.why}): ${event.data.hidden.length} secrets`,
      };
    case "text-withheld":
      return { summary: `text of a ${event.data.aboutType} withheld: ${event.data.reason}` };
    case "line-unreadable":
      return { summary: `line of ${event.data.bytes} bytes unreadable: ${event.data.reason}` };
    case "line-oversized":
      return { summary: `line of ${event.data.bytes} bytes is too long; only its head was kept` };
    case "record-unknown":
      return { summary: `record of an unknown kind: ${event.data.recordType ?? "without type"}` };
    case "source-unreadable":
      return { summary: `${event.data.path} could not be read: ${event.data.reason}` };
    case "source-rewritten":
      return {
        summary: `${event.data.path} was rewritten (${event.data.reason}) after ${amountRead(event.data)} had been read`,
      };
    case "rows-missing":
      return { summary: `${missingRows(event.data)} of ${event.data.path} are missing` };
    case "source-gone":
      return { summary: `${event.data.path} is gone; ${amountRead(event.data)} of it had been read` };
    default:
      return assertNever(event);
  }
}

function configSentence(data: Extract<StoredEvent, { type: "config-written" }>["data"]): string {
  if (data.changedPaths?.length) return `configuration ${data.how}: ${data.changedPaths.join(", ")}`;
  if (data.previousHash === undefined || data.nextHash === undefined) return data.text;
  return `configuration ${data.how}: sha256 ${data.previousHash.slice(0, 12)}… → ${data.nextHash.slice(0, 12)}…`;
}

/** Tables are read by rows, files by bytes. */
function amountRead({ path, readBefore }: { readonly path: string; readonly readBefore: number }): string {
  return `${readBefore} ${path.includes("#") ? "rows" : "bytes"}`;
}

function missingRows({ from, to }: Extract<StoredEvent, { type: "rows-missing" }>["data"]): string {
  return to === null ? "all rows" : `rows ${from} to ${to}`;
}

function policySentence(data: Extract<StoredEvent, { type: "exec-policy-seen" }>["data"]): string {
  const who = data.agent === undefined ? "by default" : `for ${data.agent}`;
  const patterns = data.patterns.length > 0 ? `, ${data.patterns.length} allowed patterns` : "";
  return `exec policy ${who}: security ${data.security ?? "unset"}, ask ${data.ask ?? "unset"}${patterns}`;
}

/** A device's name, or the head of its 64-character id. */
function deviceName(data: Extract<StoredEvent, { type: "device-changed" }>["data"]): string {
  return data.name ?? (data.device === undefined ? "unknown" : `${data.device.slice(0, 12)}…`);
}

import type { EventType } from "../events/event.ts";
import { assertNever } from "../kernel/assert-never.ts";

/** Where an event shows in the timeline: as part of an attempt or a connection, as a row of its own, or not at all. */
export type RowType =
  | "attempt"
  | "auth"
  | "message"
  | "session"
  | "device"
  | "approval"
  | "config"
  | "gateway"
  | "cron"
  | "persistence"
  | "host"
  | "secret"
  | "fault"
  | "none";

export function rowTypeOf(type: EventType): RowType {
  switch (type) {
    case "exec-attempted":
    case "exec-running":
    case "exec-finished":
    case "exec-denied":
    case "exec-pending":
    case "tool-called":
    case "tool-returned":
    case "trajectory-called":
    case "trajectory-returned":
    case "ledger-recorded":
      return "attempt";
    case "authentication-failed":
    case "authentication-succeeded":
      return "auth";
    case "message-received":
    case "message-sent":
    case "inbound-received":
      return "message";
    case "session-started":
    case "session-ended":
    case "session-reset":
    case "session-deleted":
    case "session-compacted":
    case "session-renamed":
    case "session-commanded":
    case "subagent-started":
      return "session";
    case "device-changed":
      return "device";
    case "approval-requested":
    case "approval-resolved":
      return "approval";
    case "config-written":
    case "config-seen":
    case "exec-policy-seen":
    case "allowlist-used":
    case "entry-removed":
    case "secret-configured":
    case "secret-unconfigured":
      return "config";
    case "gateway-started":
    case "gateway-stopped":
    case "gateway-alerted":
    case "gateway-logged":
      return "gateway";
    case "cron-changed":
    case "cron-ran":
      return "cron";
    case "persistence-seen":
      return "persistence";
    case "host-exec-seen":
    case "host-logged":
    case "host-audited":
      return "host";
    case "secret-redacted":
    case "secret-masked":
      return "secret";
    case "line-unreadable":
    case "line-oversized":
    case "record-unknown":
    case "source-unreadable":
    case "source-rewritten":
    case "source-gone":
    case "rows-missing":
    case "text-withheld":
      return "fault";
    case "session-annotated":
    case "session-indexed":
    case "trajectory-recorded":
    // It says nothing of what happened, only of what is kept of it.
    case "payload-rewritten":
      return "none";
    default:
      return assertNever(type);
  }
}

import type { StoredEvent } from "../../events/event.ts";

/** What two records that tell of one happening have in common, and how far apart they may say it was. */
export interface SameMoment {
  readonly key: string;
  readonly withinMs: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const ALWAYS = Number.MAX_SAFE_INTEGER;

/** The log, a table and a file can tell of one happening in their own words: the pairing of a device, a job, a start. */
export function sameMoment(event: StoredEvent): SameMoment | null {
  switch (event.type) {
    case "device-changed":
      return sameDeviceChange(event.data);
    case "approval-requested":
      return { key: `asked ${event.data.approvalId}`, withinMs: ALWAYS };
    case "approval-resolved":
      return { key: `${event.data.outcome} ${event.data.approvalId}`, withinMs: ALWAYS };
    case "config-written":
      return sameWrite(event.data);
    case "cron-changed":
      return sameJobChange(event.data);
    case "cron-ran":
      return { key: `ran ${event.data.jobId}`, withinMs: 2 * SECOND };
    case "subagent-started":
      return { key: `spawned ${event.data.childSessionKey}`, withinMs: ALWAYS };
    case "gateway-started":
      // Half a minute and more lie between the process and its first open port.
      return event.data.pid === undefined ? null : { key: `started ${event.data.pid}`, withinMs: 10 * MINUTE };
    case "gateway-stopped":
      return { key: "stopped", withinMs: 10 * SECOND };
    default:
      return null;
  }
}

function sameDeviceChange(data: StoredEvent<"device-changed">["data"]): SameMoment | null {
  if (data.device === undefined) return null;
  // The log calls it auto-paired where the table only knows a silent approval.
  const did = data.action === "auto-paired" ? "paired" : data.action;
  if (did !== "paired" && did !== "pairing-requested" && did !== "removed") return null;
  return { key: `${did} ${data.device}`, withinMs: 10 * SECOND };
}

function sameWrite(data: StoredEvent<"config-written">["data"]): SameMoment | null {
  if (data.previousHash === undefined || data.nextHash === undefined) return null;
  return { key: `wrote ${data.previousHash} ${data.nextHash}`, withinMs: MINUTE };
}

function sameJobChange(data: StoredEvent<"cron-changed">["data"]): SameMoment | null {
  if (data.jobId === undefined) return null;
  const did = data.action === "recorded" ? "added" : data.action;
  return { key: `job ${did} ${data.jobId}`, withinMs: 10 * SECOND };
}

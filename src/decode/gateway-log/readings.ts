import type { EventBodyOf, EventDraft } from "../../events/event.ts";
import { numberAt, stringAt } from "../../kernel/json.ts";
import { known } from "../known.ts";
import { plausible } from "../times.ts";
import type { LogLine } from "./log-line.ts";

/** Makes an event of a line whose sentence was recognized. */
export type Reading = (parts: RegExpExecArray, line: LogLine) => EventDraft;

/**
 * `unauthorized conn=… remote=… client=<anything> … reason=…`: the client's name stands between the address and the
 * reason and may hold newlines or a false reason, so only the two ends are read (openclaw-formats, 9.4).
 */
export const unauthorized: Reading = ([, connection, address], line) => ({
  type: "authentication-failed",
  occurredAt: line.occurredAt,
  data: known({
    connection,
    address,
    reason: lastReason(line.text.slice(-400)) ?? "unknown",
  }),
});

/** The last reason of the line is the gateway's: what a client says of itself stands before it. */
function lastReason(text: string): string | undefined {
  return /^ reason=([a-z_]{1,64})(?: guidance=[^\n]{0,300})?$/.exec(text.slice(text.lastIndexOf(" reason=")))?.[1];
}

/** The second line of a refused connection has the facts in an object. A device that is not paired yet asks for pairing. */
export const closedBeforeConnect: Reading = ([, connection, address], line) => {
  const from = line.attributes;
  const cause = stringAt(from, "cause");
  const device = stringAt(from, "deviceId");
  const requestId = stringAt(from, "requestId");
  const { occurredAt } = line;
  if (cause === "pairing-required") {
    const name = stringAt(from, "clientDisplayName");
    const data = known({
      action: "pairing-requested" as const,
      device,
      name,
      address,
      connection,
      requestId,
      reason: stringAt(from, "reason"),
    });
    return { type: "device-changed", occurredAt, data };
  }
  const data = known({
    connection,
    address,
    cause,
    device,
    reason: stringAt(from, "authReason") ?? stringAt(from, "reason") ?? cause ?? "unknown",
    forwardedFor: stringAt(from, "forwardedFor"),
    client: stringAt(from, "client"),
    clientName: stringAt(from, "clientDisplayName"),
    clientVersion: stringAt(from, "version"),
    mode: stringAt(from, "mode"),
    method: stringAt(from, "authProvided"),
  });
  return { type: "authentication-failed", occurredAt, data };
};

export const connected: Reading = ([, connection, address], line) => ({
  type: "authentication-succeeded",
  occurredAt: line.occurredAt,
  data: known({
    connection,
    address,
    client: stringAt(line.attributes, "client"),
    mode: stringAt(line.attributes, "mode"),
  }),
});

type DeviceAction = EventBodyOf<"device-changed">["data"]["action"];

export function device(action: DeviceAction): Reading {
  return ([, id, role], line) => ({
    type: "device-changed",
    occurredAt: line.occurredAt,
    data: known({ action, device: id, role, text: line.text }),
  });
}

/** `security audit: device access upgrade requested reason=… device=… ip=… roleTo=… scopesTo=a,b client=… conn=…` */
export const securityAudit: Reading = ([, what = ""], line) => {
  const field = (name: string) => new RegExp(` ${name}=(\\S{1,400})`).exec(line.text)?.[1];
  return {
    type: "device-changed",
    occurredAt: line.occurredAt,
    data: known({
      action: /requested$/.test(what) ? ("access-requested" as const) : ("access-changed" as const),
      device: field("device"),
      role: field("roleTo"),
      scopes: field("scopesTo")?.split(","),
      address: field("ip"),
      // The client's name stands right before it and may hold a false one.
      connection: / conn=(\S{1,400})$/.exec(line.text)?.[1],
      reason: field("reason"),
      text: line.text,
    }),
  };
};

type ConfigHow = EventBodyOf<"config-written">["data"]["how"];

export function config(how: ConfigHow): Reading {
  return (_, line) => ({ type: "config-written", occurredAt: line.occurredAt, data: { how, text: line.text } });
}

export const configOverwritten: Reading = ([, previousHash, nextHash], line) => ({
  type: "config-written",
  occurredAt: line.occurredAt,
  data: known({ how: "overwritten" as const, previousHash, nextHash, text: line.text }),
});

export const configPatched: Reading = ([, actor, device, address, connection, paths], line) => ({
  type: "config-written",
  occurredAt: line.occurredAt,
  data: known({
    how: "patched" as const,
    actor,
    device,
    address,
    connection,
    changedPaths: paths === undefined ? undefined : listOf(paths),
    text: line.text,
  }),
});

export const configReloaded: Reading = ([, paths = ""], line) => ({
  type: "config-written",
  occurredAt: line.occurredAt,
  data: { how: "reloaded", changedPaths: listOf(paths), text: line.text },
});

export const cron: Reading = ([, action = ""], line) => ({
  type: "cron-changed",
  occurredAt: line.occurredAt,
  data: known({
    action,
    jobId: stringAt(line.attributes, "jobId"),
    name: stringAt(line.attributes, "jobName"),
    nextRunAt: plausible(numberAt(line.attributes, "nextRunAtMs")) ?? undefined,
    text: line.text,
  }),
});

export const listening: Reading = ([, addresses = "", pid], line) => ({
  type: "gateway-started",
  occurredAt: line.occurredAt,
  data: known({ pid: pid === undefined ? undefined : Number(pid), addresses: listOf(addresses), text: line.text }),
});

export const ready: Reading = (_, line) => ({
  type: "gateway-started",
  occurredAt: line.occurredAt,
  data: { text: line.text },
});

export const stopping: Reading = ([, signal, verb], line) => ({
  type: "gateway-stopped",
  occurredAt: line.occurredAt,
  data: known({ signal, restarting: verb === "restarting", text: line.text }),
});

type Alert = EventBodyOf<"gateway-alerted">["data"]["alert"];

/** The pattern's first group, if it has one, is the connection. */
export function alert(kind: Alert): Reading {
  return ([, connection], line) => ({
    type: "gateway-alerted",
    occurredAt: line.occurredAt,
    data: known({ alert: kind, connection, text: line.text }),
  });
}

function listOf(text: string): string[] {
  return text.split(/,\s*/).filter((item) => item !== "");
}

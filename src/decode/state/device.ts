import type { EventBody, EventBodyOf, EventDraft } from "../../events/event.ts";
import { isJsonObject, type Json, type JsonObject, stringAt } from "../../kernel/json.ts";
import { known } from "../known.ts";
import { momentAt, recordAt, textAt, textsAt } from "./cells.ts";

type DeviceData = EventBodyOf<"device-changed">["data"];
type DeviceKind = NonNullable<DeviceData["kind"]>;

/** A device that was let in: a row of the table, or an entry of `devices/paired.json` or `nodes/paired.json`. */
export function pairedDevice(record: JsonObject, id: string, kind?: DeviceKind): EventDraft {
  const via = textAt(record, "approvedVia", "approved_via");
  const occurredAt = momentAt(record, "approvedAtMs", "approved_at_ms", "createdAtMs", "created_at_ms") ?? null;
  const data = known({
    ...deviceOf(record, id, kind),
    action: via === "silent" ? ("auto-paired" as const) : ("paired" as const),
    via,
    scopes: textsAt(record, "approvedScopes", "approved_scopes_json", "scopes", "scopes_json"),
    tokens: tokensOf(record),
  });
  return { type: "device-changed", occurredAt, identity: "paired", data };
}

/** A device that asks to be let in. */
export function pendingDevice(record: JsonObject, requestId: string, kind?: DeviceKind): EventDraft {
  const data = known({
    ...deviceOf(record, undefined, kind),
    action: "pairing-requested" as const,
    requestId: textAt(record, "requestId", "request_id") ?? requestId,
    scopes: textsAt(record, "scopes", "scopes_json"),
  });
  return { type: "device-changed", occurredAt: momentAt(record, "ts") ?? null, identity: "pending", data };
}

/** Both documents are a map by device or by request: only requests have an id of their own and a time of asking. */
export function devicesIn(document: JsonObject, kind?: DeviceKind): readonly EventDraft[] {
  return Object.entries(document).map(([name, entry]) => {
    if (!isJsonObject(entry)) return oddEntry(name, entry);
    const isPending = textAt(entry, "requestId") !== undefined || (entry.ts !== undefined && !entry.approvedAtMs);
    const draft = isPending ? pendingDevice(entry, name, kind) : pairedDevice(entry, name, kind);
    // As in the tables, whose rows are named by their key: the same device is the same fact before and after the migration.
    return { ...draft, identity: `${name}/${draft.identity}` };
  });
}

/** A device that was paired and is no longer; a request that is gone was answered, and the answer is a fact of its own. */
export function removedDevice(last: EventBody): EventDraft | null {
  if (last.type !== "device-changed" || last.data.action === "pairing-requested") return null;
  const { device, name, role, kind } = last.data;
  return {
    type: "device-changed",
    occurredAt: null,
    data: known({ action: "removed" as const, device, name, role, kind }),
  };
}

function deviceOf(record: JsonObject, id: string | undefined, kind: DeviceKind | undefined) {
  const role = textAt(record, "role") ?? textsAt(record, "roles", "roles_json")?.join(", ");
  return {
    device: textAt(record, "deviceId", "device_id", "nodeId") ?? id,
    name: textAt(record, "displayName", "display_name", "operatorLabel", "operator_label"),
    role,
    address: textAt(record, "remoteIp", "remote_ip"),
    kind: kind ?? (role === "node" ? ("node" as const) : ("client" as const)),
    platform: textAt(record, "platform"),
    client: textAt(record, "clientId", "client_id"),
    mode: textAt(record, "clientMode", "client_mode"),
    publicKey: textAt(record, "publicKey", "public_key"),
    origin: textAt(record, "browserOrigin", "browser_origin"),
  };
}

/** Which tokens the device holds: by role, with their rights and times. The tokens themselves are never read. */
function tokensOf(record: JsonObject): DeviceData["tokens"] {
  const tokens = Object.entries(recordAt(record, "tokens", "tokens_json") ?? {}).map(([name, entry]) => {
    const token = isJsonObject(entry) ? entry : {};
    return known({
      role: stringAt(token, "role") ?? roleIn(name),
      scopes: textsAt(token, "scopes"),
      createdAt: momentAt(token, "createdAtMs"),
      rotatedAt: momentAt(token, "rotatedAtMs"),
      revokedAt: momentAt(token, "revokedAtMs"),
      expiresAt: momentAt(token, "expiresAtMs"),
    });
  });
  return tokens.length > 0 ? tokens : undefined;
}

/** Tokens stand in a map by role; should it ever be by token, the name must not come out. */
function roleIn(name: string): string {
  return /^[a-z]{1,12}$/.test(name) ? name : "unknown";
}

/** Something else in a document full of tokens: only what it is may be said. */
function oddEntry(name: string, entry: Json): EventDraft {
  const is = entry === null ? "null" : Array.isArray(entry) ? "a list" : typeof entry;
  return {
    type: "record-unknown",
    occurredAt: null,
    identity: name,
    data: { recordType: "device", record: { entry: name, is } },
  };
}

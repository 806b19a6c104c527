import type { EventDraft } from "../../events/event.ts";
import type { Json, JsonObject } from "../../kernel/json.ts";
import { known } from "../known.ts";
import { plausible } from "../times.ts";
import { parseAuditLine } from "./audit-line.ts";
import { auditRecord } from "./audit-record.ts";

/** One entry of `journalctl -o json`: a line of a service, or a record of the audit log that the journal took. */
export function journalEntry(entry: JsonObject): EventDraft {
  const micros = Number(fieldOf(entry, "_SOURCE_REALTIME_TIMESTAMP") ?? fieldOf(entry, "__REALTIME_TIMESTAMP"));
  const occurredAt = plausible(Number.isFinite(micros) ? micros / 1000 : undefined);
  const message = fieldOf(entry, "MESSAGE");
  const audited = auditOf(entry, message, occurredAt);
  if (audited) return audited;
  return {
    type: "host-logged",
    occurredAt,
    data: known({
      unit: fieldOf(entry, "_SYSTEMD_USER_UNIT") ?? fieldOf(entry, "USER_UNIT") ?? fieldOf(entry, "_SYSTEMD_UNIT"),
      identifier: fieldOf(entry, "SYSLOG_IDENTIFIER") ?? fieldOf(entry, "_COMM"),
      pid: integerOf(fieldOf(entry, "_PID") ?? fieldOf(entry, "SYSLOG_PID")),
      priority: integerOf(fieldOf(entry, "PRIORITY")),
      commandLine: fieldOf(entry, "_CMDLINE"),
      host: fieldOf(entry, "_HOSTNAME"),
      text: message ?? (entry.MESSAGE === null ? "(too long for the export: use journalctl --all)" : ""),
    }),
  };
}

function auditOf(entry: JsonObject, message: string | undefined, occurredAt: number | null): EventDraft | undefined {
  const type = fieldOf(entry, "_AUDIT_TYPE_NAME");
  const serial = fieldOf(entry, "_AUDIT_ID");
  if (fieldOf(entry, "_TRANSPORT") !== "audit" || type === undefined || serial === undefined) return undefined;
  const at = occurredAt ?? 0;
  const stamp = `${Math.floor(at / 1000)}.${String(at % 1000).padStart(3, "0")}`;
  const rest = (message ?? "").replace(/^[A-Z][A-Z0-9_]+ /, "");
  return auditRecord(parseAuditLine(`type=${type} msg=audit(${stamp}:${serial}): ${rest}`), "journal");
}

/** Text, its bytes where it is no UTF-8, or several of these where a field occurs twice. */
function fieldOf(entry: JsonObject, name: string): string | undefined {
  return Object.hasOwn(entry, name) ? textOf(entry[name]) : undefined;
}

function textOf(value: Json | undefined): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (!Array.isArray(value)) return undefined;
  if (value.every((item) => typeof item === "number")) return Buffer.from(value).toString("utf8");
  return value.flatMap((item) => textOf(item) ?? []).join("\n");
}

function integerOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

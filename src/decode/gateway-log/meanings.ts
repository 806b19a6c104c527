import type { EventDraft } from "../../events/event.ts";
import { known } from "../known.ts";
import type { LogLine } from "./log-line.ts";
import * as read from "./readings.ts";

const CONNECTION = "([0-9a-f-]{8,36})";
const PEER = `conn=${CONNECTION}(?: peer=\\S{1,100})? remote=(\\S{1,64}) `;
const DEVICE = "device=(\\S{1,128})(?: role=(\\S{1,64}))?";

/**
 * Sentences of 2026.3.1 and 2026.9.6 (openclaw-formats, 9.3), anchored because clients choose some of the words that
 * follow. They are no API: what matches none of them is kept as `gateway-logged`.
 */
const MEANINGS: ReadonlyArray<readonly [RegExp, read.Reading]> = [
  [new RegExp(`^unauthorized ${PEER}`), read.unauthorized],
  [new RegExp(`^closed before connect ${PEER}`), read.closedBeforeConnect],
  [new RegExp(`^webchat connected ${PEER}`), read.connected],
  [new RegExp(`^device pairing auto-approved ${DEVICE}`), read.device("auto-paired")],
  [new RegExp(`^device pairing approved ${DEVICE}`), read.device("paired")],
  [new RegExp(`^device pairing removed ${DEVICE}`), read.device("removed")],
  [new RegExp(`^device pairing renamed ${DEVICE}`), read.device("renamed")],
  [new RegExp(`^device pairing (?:rejected|approval denied) ${DEVICE}`), read.device("refused")],
  [new RegExp(`^device token rotated ${DEVICE}`), read.device("token-rotated")],
  [new RegExp(`^device token revoked ${DEVICE}`), read.device("token-revoked")],
  [new RegExp(`^device token rotation denied ${DEVICE}`), read.device("token-rotation-refused")],
  [/^security audit: ([a-z][a-z -]{1,80}?) (?:reason=|device=)/, read.securityAudit],
  [/^Config overwrite: [^(]{1,400}\(sha256 ([0-9a-f]{64}) -> ([0-9a-f]{64})/, read.configOverwritten],
  [
    /^config\.patch write actor=(\S{1,128}) device=(\S{1,128}) ip=(\S{1,64}) conn=(\S{1,64})(?: changedPaths=(\S{1,2000}))?/,
    read.configPatched,
  ],
  [/^config (?:hot reload applied|change detected; evaluating reload) \(([^)]{0,2000})\)/, read.configReloaded],
  [/^config reload skipped/, read.config("reload-skipped")],
  [/^config change requires gateway restart/, read.config("restart-needed")],
  [/^Config auto-restored/, read.config("restored")],
  [/^Config (?:write|observe) anomaly/, read.config("anomaly")],
  [/^cron: job (added|updated|removed|enabled|disabled|started|finished)\b/, read.cron],
  [/^listening on (ws[^(\n]{1,400}?)(?: \(PID (\d{1,10})\))?$/, read.listening],
  [/^(?:gateway ready\b|http server listening\b)/, read.ready],
  [/^(?:signal|received) (SIG[A-Z0-9]{2,12})(?: received)?; (shutting down|restarting)/, read.stopping],
  [/^obfuscation detected/, read.alert("obfuscated-command")],
  [/^blocked URL fetch/, read.alert("blocked-url")],
  [/^Proxy headers detected from untrusted address/, read.alert("untrusted-proxy")],
  [/^Gateway is binding to a non-loopback address/, read.alert("exposed")],
  [/^(?:too many failed authentication attempts|control-plane write rate-limited)/, read.alert("rate-limited")],
  [/^Blocked (?:unauthorized )?[\w-]{1,64} /, read.alert("blocked-sender")],
  [new RegExp(`^(?:handshake timeout|invalid handshake) conn=${CONNECTION}`), read.alert("handshake")],
  [/^exec: elevated command /, read.alert("elevated-command")],
];

/** What a line means, or that it is just a line. */
export function meaningOf(line: LogLine): EventDraft {
  for (const [pattern, reading] of MEANINGS) {
    const parts = pattern.exec(line.text);
    if (parts) return reading(parts, line);
  }
  const attributes = Object.keys(line.attributes).length > 0 ? line.attributes : undefined;
  const data = known({ level: line.level, subsystem: line.subsystem, text: line.text, attributes });
  return { type: "gateway-logged", occurredAt: line.occurredAt, data };
}

import type { EventDraft } from "../../events/event.ts";
import { isJsonObject, type JsonObject, numberAt, stringAt } from "../../kernel/json.ts";
import { parseConfig } from "../config/parse-config.ts";
import { isSecretPlace } from "../config/secret-places.ts";
import { defineSource, liveMatch } from "../define-source.ts";
import { parseStamp, plausible } from "../times.ts";

/** `openclaw.json`, and the names under which OpenClaw keeps what it was. */
const NAME = /^openclaw\.json(?:\.(bak(?:\.\d{1,3})?|last-good|clobbered\..{1,100}))?$/;

const EXAMPLE = {
  hash: "5f040c3fc90c587a3194199e88ed2650842290a6767eec9e38fcf1f161a033cb",
  bytes: 2743,
  modifiedAt: 1795243666170,
};

/** The configuration and what OpenClaw keeps of earlier ones (openclaw-formats, 10.5). JSON5, written by people too. */
export default defineSource({
  id: "openclaw-config",
  title: "configuration and its backups",
  era: "any",
  root: "home",
  shape: "document",
  where: ["*"],
  claim: (path) => {
    const [name, kept] = NAME.exec(path) ?? [];
    // Rotated backups are read first, the oldest before the others: so the states come in the order they had.
    return name === undefined ? null : liveMatch({ isFinal: kept?.startsWith("bak") === true });
  },
  parseDocument: (text, file) => ({ ...file, ...parseConfig(text) }),
  holdsTokens: true,
  isSecret: ([first, ...rest]) => first === "config" && isSecretPlace(rest),
  decode: decodeConfig,
  examples: [
    {
      path: "openclaw.json",
      record: { ...EXAMPLE, path: "openclaw.json", config: { logging: { level: "debug" } } },
      gives: ["config-seen"],
    },
    {
      path: "openclaw.json.clobbered.2026-11-21T05-47-45.251Z",
      record: { ...EXAMPLE, path: "openclaw.json.clobbered.2026-11-21T05-47-45.251Z" },
      gives: ["config-seen", "line-unreadable"],
    },
    {
      path: "openclaw.json.bak.4",
      record: { ...EXAMPLE, path: "openclaw.json.bak.4", config: ["lamp"] },
      gives: ["config-seen", "line-unreadable"],
    },
  ],
});

/** The state is a fact even where nobody can read it. Of its text nothing is kept then: no name says where a token stands. */
function decodeConfig(record: JsonObject): readonly EventDraft[] {
  const { config } = record;
  const path = stringAt(record, "path") ?? "";
  const bytes = numberAt(record, "bytes") ?? 0;
  const seen = { path, role: roleOf(path), hash: stringAt(record, "hash") ?? "", bytes };
  const occurredAt = timeIn(path) ?? plausible(numberAt(record, "modifiedAt"));
  if (isJsonObject(config)) return [{ type: "config-seen", occurredAt, data: { ...seen, config } }];
  const reason = config === undefined ? "invalid-json" : "not-an-object";
  return [
    { type: "config-seen", occurredAt, data: seen },
    { type: "line-unreadable", occurredAt: null, data: { reason, bytes, excerpt: "" } },
  ];
}

function roleOf(path: string): "current" | "backup" | "last-good" | "clobbered" {
  const [, kept] = NAME.exec(path) ?? [];
  if (kept === undefined) return "current";
  if (kept === "last-good") return "last-good";
  return kept.startsWith("bak") ? "backup" : "clobbered";
}

/** What was clobbered carries the time in its name. */
function timeIn(path: string): number | null {
  const [, stamp] = /\.clobbered\.(\S+)$/.exec(path) ?? [];
  if (stamp === undefined) return null;
  return /^\d{13}$/.test(stamp) ? plausible(Number(stamp)) : parseStamp(stamp);
}

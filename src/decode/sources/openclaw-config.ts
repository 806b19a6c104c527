import type { EventDraft } from "../../events/event.ts";
import { isJsonObject, type JsonObject, stringAt } from "../../kernel/json.ts";
import { parseConfig } from "../config/parse-config.ts";
import { isSecretPlace } from "../config/secret-places.ts";
import { type DocumentFile, defineSource, liveMatch } from "../define-source.ts";
import { parseStamp, plausible } from "../times.ts";

const NAME = /^openclaw\.json(?:\.(bak(?:\.\d{1,3})?|last-good|clobbered\..{1,100}))?$/;

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
  parse: parseConfig,
  isSecret: ([first, ...rest]) => first === "config" && isSecretPlace(rest),
  decode: (record, _, file) => decodeConfig(record, file),
  examples: [
    { path: "openclaw.json", record: { config: { logging: { level: "debug" } } }, gives: ["config-seen"] },
    {
      path: "openclaw.json.clobbered.2026-11-21T05-47-45.251Z",
      record: { excerpt: "{ gateway: { port: 187" },
      gives: ["config-seen", "line-unreadable"],
    },
    { path: "openclaw.json.bak.4", record: { config: ["lamp"] }, gives: ["config-seen", "line-unreadable"] },
  ],
});

/** The state is a fact even where nobody can read it. */
function decodeConfig(record: JsonObject, file: DocumentFile): readonly EventDraft[] {
  const { path, hash, bytes } = file;
  const { config } = record;
  const seen = { path, role: roleOf(path), hash, bytes };
  const occurredAt = timeIn(path) ?? plausible(file.modifiedAt);
  if (isJsonObject(config)) return [{ type: "config-seen", occurredAt, data: { ...seen, config } }];
  const reason = config === undefined ? "invalid-json" : "not-an-object";
  const excerpt = stringAt(record, "excerpt") ?? "";
  return [
    { type: "config-seen", occurredAt, data: seen },
    { type: "line-unreadable", occurredAt: null, data: { reason, bytes, excerpt } },
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

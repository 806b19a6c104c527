import definitions from "../../decode/sources/index.ts";
import { NOT_IN_THE_BYTES, type StoredEvent } from "../../events/event.ts";
import type { Json, JsonObject } from "../../kernel/json.ts";
import { hideAsWell } from "../../redact/hide-as-well.ts";
import { hideValues, type SecretValue, valuesIn } from "../../redact/hide-values.ts";
import type { IsSecret, Redactor } from "../../redact/redact.ts";
import type { Fact } from "../../store/fact.ts";
import type { Store } from "../../store/open-store.ts";
import type { JoinedRow } from "../../store/read.ts";
import { hiddenSecrets, withheldTexts } from "../hidden.ts";
import type { Original, Originals } from "./originals.ts";

/** What the rules of today say of one stored event. */
export interface Look {
  /** The very same data where nothing has to be hidden. */
  readonly data: Json;
  readonly secrets: Fact["secrets"];
  readonly withheld: Fact["withheld"];
  /** Null where there never was a record: facts about a source, or about another fact. */
  readonly original: Original["kind"] | null;
  /** Texts where the stored one hides something else than the original would: they need a person. */
  readonly crossed: number;
}

/** Facts of ours. The parts of them that came from evidence; everything else is digests and our own words. */
const FROM_EVIDENCE: { readonly [type: string]: readonly string[] } = {
  "payload-rewritten": [],
  "secret-masked": ["name", "paths"],
  "secret-redacted": ["paths", "names"],
  "text-withheld": ["paths"],
};

/** Told at the place of a record, but not by it. */
const NO_RECORD = new Set<StoredEvent["type"]>(["rows-missing"]);

export interface LookOptions {
  readonly store: Store;
  /** With the rules of today. */
  readonly redactor: Redactor;
  /** With the same rules, and with none. */
  readonly originals: Originals;
  readonly unredacted: Originals;
}

/** Applies the rules to stored data, and to the record it came from where that is still there. */
export function openLook({
  store,
  redactor,
  originals,
  unredacted,
}: LookOptions): (row: JoinedRow, event: StoredEvent) => Look {
  const kindOf = store.raw.prepare<[number], string>("SELECT kind FROM sources WHERE id = ?").pluck();
  const isSecretIn = new Map(definitions.map(({ id, isSecret }) => [id, isSecret]));

  const redactStored = (data: JsonObject, event: StoredEvent) => {
    const isOfRecord = event.position !== NOT_IN_THE_BYTES;
    const isSecret: IsSecret | undefined = isOfRecord ? isSecretIn.get(kindOf.get(event.source) ?? "") : undefined;
    const fields = FROM_EVIDENCE[event.type];
    if (!fields) return redactor.redactJson(data, isSecret);
    const part = Object.fromEntries(Object.entries(data).filter(([name]) => fields.includes(name)));
    const redacted = redactor.redactJson(part);
    return { ...redacted, value: redacted.value === part ? data : { ...data, ...(redacted.value as JsonObject) } };
  };

  /** The secrets themselves, where markers alone do not say how two redactions of a text go together. */
  const secretsBehind = (event: StoredEvent, digest: Buffer): SecretValue[] => {
    const bare = unredacted.of(event, digest);
    if (bare.kind !== "read") return [];
    try {
      return valuesIn(bare.fact.body.data as Json, redactor.scanText);
    } catch {
      // A text that could not be searched: the message may quote it. The two stay crossed, and that is told.
      return [];
    }
  };

  return (row, event) => {
    const data: JsonObject = JSON.parse(row.data);
    const { value, hits, withheld } = redactStored(data, event);
    const found = { secrets: hiddenSecrets(hits), withheld: withheldTexts(withheld) };
    const hasRecord =
      event.position !== NOT_IN_THE_BYTES && !Object.hasOwn(FROM_EVIDENCE, event.type) && !NO_RECORD.has(event.type);
    if (!hasRecord) return { data: value, ...found, original: null, crossed: 0 };
    const original = originals.of(event, row.digest);
    const fact = original.kind === "read" ? original.fact : undefined;
    // A record that could not be checked as a whole says nothing about what it hides.
    if (!fact?.body.data || fact.withheld.length > 0)
      return { data: value, ...found, original: original.kind, crossed: 0 };
    let values: readonly SecretValue[] | undefined;
    const uncross = (text: string) => {
      values ??= secretsBehind(event, row.digest);
      return hideValues(text, values);
    };
    const more = hideAsWell(value, fact.body.data as Json, uncross);
    const secrets = more.value === value ? found.secrets : joined(found.secrets, fact.secrets);
    return { data: more.value, ...found, secrets, original: original.kind, crossed: more.crossed };
  };
}

/** What the original shows is only news where the stored text did not show it. */
function joined(stored: Fact["secrets"], original: Fact["secrets"]): Fact["secrets"] {
  const known = new Set(stored.map((secret) => secret.fingerprint));
  return [...stored, ...original.filter((secret) => !known.has(secret.fingerprint))];
}

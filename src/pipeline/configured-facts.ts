import { type EventBody, type EventDraft, NOT_IN_THE_BYTES } from "../events/event.ts";
import { keyedDigest } from "../kernel/digest.ts";
import type { Redactor } from "../redact/redact.ts";
import type { Fact, RecordFacts } from "../store/fact.ts";
import type { ConfiguredSecret } from "./configured-secret.ts";
import { redactDraft } from "./record-facts.ts";
import type { SecretPrints } from "./secret-prints.ts";

const CONFIGURED_STREAM = "configured-secrets";

export interface ConfiguredContext {
  readonly redactor: Redactor;
  readonly digestKey: Uint8Array;
  readonly printsOf: (value: string) => SecretPrints;
  /** Nobody has looked at the home before. */
  readonly isBaseline: boolean;
}

/** That a secret stands where it stands. `previous` is what the same name stood for before. */
export function configuredFact(
  secret: ConfiguredSecret,
  previous: string | null,
  { redactor, digestKey, printsOf, isBaseline }: ConfiguredContext,
): RecordFacts {
  const { name, file, kind, isOldCopy, modifiedAt } = secret;
  const { fingerprint, mask } = printsOf(secret.value);
  // Of the value itself: its fingerprint may change with the rules, and that is no rotation.
  const said = keyedDigest(digestKey, JSON.stringify([name, kind, isOldCopy, secret.value]));
  const draft: EventDraft = {
    type: "secret-configured",
    occurredAt: modifiedAt,
    identity: name,
    data: {
      fingerprint,
      ...(mask === undefined ? {} : { mask }),
      name,
      file,
      secretKind: kind,
      state: "present",
      ...(isOldCopy ? { isOldCopy: true } : {}),
      ...(isBaseline ? { isBaseline: true } : {}),
      ...(previous === null || previous === fingerprint ? {} : { previous }),
    },
  };
  const context = { match: { agent: null, sessionId: null }, stream: CONFIGURED_STREAM, redactor };
  return {
    position: NOT_IN_THE_BYTES,
    line: null,
    digest: said,
    facts: [redactDraft(draft, said.toString("hex"), [], context)],
  };
}

/** The same once more, where nobody can look at present. */
export function repeatedFact(record: RecordFacts, lastSaid: (fact: Fact) => string | undefined): RecordFacts {
  return { ...record, facts: record.facts.map((fact) => ({ ...fact, sameness: lastSaid(fact) ?? fact.sameness })) };
}

/** That it stands there no longer. */
export function unconfiguredDraft(last: EventBody): EventDraft | null {
  if (last.type !== "secret-configured") return null;
  const { fingerprint, name, file, secretKind, isOldCopy } = last.data;
  return {
    type: "secret-unconfigured",
    occurredAt: null,
    data: { fingerprint, name, file, secretKind, ...(isOldCopy === undefined ? {} : { isOldCopy }) },
  };
}

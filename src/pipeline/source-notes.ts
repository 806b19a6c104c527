import { type EventBody, NOT_IN_THE_BYTES } from "../events/event.ts";
import { keyedDigest } from "../kernel/digest.ts";
import type { Redactor } from "../redact/redact.ts";
import type { Fact, RecordFacts } from "../store/append.ts";
import type { FoundSource } from "./discover.ts";
import { redactDraft } from "./record-facts.ts";

export interface NoteContext {
  readonly redactor: Redactor;
  readonly digestKey: Uint8Array;
}

/** What the name of a file says: that a session was reset, deleted, compacted. The same in every copy of the home. */
export function openingNotes(found: FoundSource, context: NoteContext): readonly RecordFacts[] {
  const drafts = found.definition.opening?.(found.match) ?? [];
  return drafts.map((draft) => {
    const said = keyedDigest(context.digestKey, JSON.stringify([draft.type, draft.occurredAt, draft.data]));
    const where = { redactor: context.redactor, match: found.match, stream: streamOf(found) };
    return note(redactDraft({ ...draft, identity: "opening" }, said.toString("hex"), [], where), said);
  });
}

/** Something that happened to a source. `occasion` tells two occasions apart: the same file may vanish twice. */
export function sourceNote(
  body: EventBody,
  about: { root: string; path: string; occasion: string; at: number },
  context: NoteContext,
): RecordFacts {
  const match = { agent: null, sessionId: null, isFinal: false, compression: "none" as const, archive: null };
  const said = keyedDigest(context.digestKey, JSON.stringify([body.type, about.root, about.path, about.occasion]));
  const where = { redactor: context.redactor, match, stream: "sources" };
  return note(redactDraft({ ...body, occurredAt: about.at }, said.toString("hex"), [], where), said);
}

function note(fact: Fact, digest: Buffer): RecordFacts {
  return { position: NOT_IN_THE_BYTES, line: null, digest, facts: [fact] };
}

/** The stream a source's facts belong to: a session's transcript and all its archives are one. */
export function streamOf(found: FoundSource): string {
  const { agent, sessionId } = found.match;
  if (sessionId !== null) return `session/${agent}/${sessionId}`;
  return agent === null ? found.definition.id : `${found.definition.id}/${agent}`;
}

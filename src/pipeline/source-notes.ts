import type { RowMatch } from "../decode/define-table.ts";
import { type EventBody, type EventDraft, NOT_IN_THE_BYTES } from "../events/event.ts";
import { keyedDigest } from "../kernel/digest.ts";
import type { Redactor } from "../redact/redact.ts";
import type { Fact, LastSaid, RecordFacts } from "../store/fact.ts";
import type { FoundSource } from "./discover.ts";
import { redactDraft } from "./record-facts.ts";

export interface NoteContext {
  readonly redactor: Pick<Redactor, "redactJson">;
  readonly digestKey: Uint8Array;
}

/** What the name of a file says: that a session was reset, deleted, compacted. The same in every copy of the home. */
export function openingNotes(found: FoundSource, context: NoteContext): readonly RecordFacts[] {
  const drafts = found.definition.opening?.(found.match) ?? [];
  return draftNotes(drafts, { match: found.match, stream: streamOf(found) }, context);
}

/** Facts that stand beside the records of a source, told once. */
export function draftNotes(
  drafts: readonly EventDraft[],
  about: { readonly match: RowMatch; readonly stream: string },
  context: NoteContext,
): readonly RecordFacts[] {
  return drafts.map((draft) => {
    const said = keyedDigest(context.digestKey, JSON.stringify([draft.type, draft.occurredAt, draft.data]));
    const where = { redactor: context.redactor, ...about };
    return note(redactDraft({ ...draft, identity: "opening" }, said.toString("hex"), [], where), said);
  });
}

/** Something that happened to a source. `occasion` tells two occasions apart: the same file may vanish twice. */
export function sourceNote(
  body: EventBody,
  about: { root: string; path: string; occasion: string; at: number },
  context: NoteContext,
): RecordFacts {
  const match = { agent: null, sessionId: null };
  const said = keyedDigest(context.digestKey, JSON.stringify([body.type, about.root, about.path, about.occasion]));
  const where = { redactor: context.redactor, match, stream: "sources" };
  return note(redactDraft({ ...body, occurredAt: about.at }, said.toString("hex"), [], where), said);
}

/** Something that the state of a source shows, whenever it is looked at: the same in every copy. */
export function noteFacts(body: EventBody, match: RowMatch, context: NoteContext): RecordFacts {
  const said = keyedDigest(context.digestKey, JSON.stringify([body, match]));
  const where = { redactor: context.redactor, match, stream: "sources" };
  return note(redactDraft({ ...body, occurredAt: null }, said.toString("hex"), [], where), said);
}

/** What it means that an entry is no longer there, given what it last said; null where it means nothing. */
export function removedFact(
  definition: { readonly removed?: (last: EventBody) => EventDraft | null },
  last: LastSaid,
  context: NoteContext,
): Fact | null {
  const draft = definition.removed?.(last);
  if (!draft) return null;
  const said = keyedDigest(context.digestKey, JSON.stringify(draft.data));
  const match = { agent: last.agent, sessionId: last.session };
  return redactDraft(draft, said.toString("hex"), [], { redactor: context.redactor, match, stream: last.stream });
}

function note(fact: Fact, digest: Buffer): RecordFacts {
  return { position: NOT_IN_THE_BYTES, line: null, digest, facts: [fact] };
}

export function streamName(kind: string, { agent, sessionId }: RowMatch): string {
  if (sessionId !== null) return `${kind}/${agent}/${sessionId}`;
  return agent === null ? kind : `${kind}/${agent}`;
}

/** The stream a source's facts belong to: a session's transcript and all its archives are one. */
export function streamOf(found: FoundSource): string {
  const { definition, match } = found;
  return streamName(definition.stream ?? (match.sessionId === null ? definition.id : "session"), match);
}

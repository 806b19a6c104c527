import type { EventDraft } from "../../events/event.ts";

/** Entries of a document under names of their own: two jobs with one id would otherwise seem to change into each other. */
export function distinct(drafts: readonly EventDraft[]): readonly EventDraft[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    if (draft.identity === undefined) return draft;
    const name = `${draft.type} ${draft.identity}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? draft : { ...draft, identity: `${draft.identity}#${count}` };
  });
}

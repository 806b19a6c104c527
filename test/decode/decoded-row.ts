import type { RowMatch, TableDefinition } from "../../src/decode/define-table.ts";
import tables from "../../src/decode/tables/index.ts";
import type { EventDraft } from "../../src/events/event.ts";
import { upcast, versionOf } from "../../src/events/upcast.ts";
import type { JsonObject } from "../../src/kernel/json.ts";

export function tableOf(id: string): TableDefinition {
  const table = tables.find((one) => one.id === id);
  if (!table) throw new Error(`there is no table ${id}`);
  return table;
}

/** What a table makes of a row, as it would come out of the store: each fact fits its kind. */
export function decodedRow(id: string, row: JsonObject, match: Partial<RowMatch> = {}): EventDraft[] {
  return checked(tableOf(id).decode(row, { agent: "harbor", sessionId: null, ...match }));
}

export function checked(drafts: readonly EventDraft[]): EventDraft[] {
  return drafts.map((draft) => {
    const data: JsonObject = JSON.parse(JSON.stringify(draft.data));
    return { ...draft, ...upcast(draft.type, versionOf(draft.type), data) };
  });
}

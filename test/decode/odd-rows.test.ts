import { describe, expect, it } from "vitest";
import sources from "../../src/decode/sources/index.ts";
import tables from "../../src/decode/tables/index.ts";
import type { EventDraft } from "../../src/events/event.ts";
import type { Json, JsonObject } from "../../src/kernel/json.ts";
import { isJsonObject } from "../../src/kernel/json.ts";
import { checked } from "./decoded-row.ts";

/** What nobody wrote there: damage, a later release, or somebody who wants the reader to stumble. */
const ODD: readonly Json[] = [
  null,
  7,
  -1,
  1e300,
  "",
  "{",
  "[",
  "[7,null]",
  '{"__proto__":{"lamp":7}}',
  "lamp ".repeat(50),
  true,
  [],
  {},
  [[7]],
  { lamp: { lamp: { lamp: 7 } } },
];

const match = { agent: "harbor", sessionId: "night-watch" };
const states = tables.filter((table) => table.content === undefined && table.shape !== "archive");

/** Each fact fits its kind, whatever the row held. */
function holds(drafts: readonly EventDraft[]): void {
  expect(checked(drafts)).toHaveLength(drafts.length);
}

describe.each(states)("the table $id", (table) => {
  const columns = [...table.required, ...table.optional];
  const whole = table.examples[0]?.record ?? {};

  it.each(columns)("takes anything in the column %s", (column) => {
    for (const odd of ODD) {
      const drafts = table.decode({ ...whole, [column]: odd }, match);

      holds(drafts);
      expect(drafts.length).toBeGreaterThan(0);
    }
  });

  it("takes rows with nothing, or the same odd thing, in all columns", () => {
    for (const odd of ODD) {
      const row = Object.fromEntries(columns.map((column) => [column, odd]));

      holds(table.decode(row, match));
      table.belongsTo?.(row);
    }
    holds(table.decode({}, match));
  });
});

describe.each(tables.filter((table) => table.opening !== undefined))("the archives of $id", (table) => {
  it("take anything in a row", () => {
    for (const odd of ODD) {
      const columns = [...table.required, ...table.optional].map((column) => [column, odd]);

      holds(table.opening?.(Object.fromEntries(columns), match) ?? []);
    }
  });
});

/** The record with one of its fields, however deep, changed into something odd. */
function* damaged(value: Json, odd: Json): Generator<Json> {
  yield odd;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) for (const one of damaged(item, odd)) yield value.with(index, one);
  } else if (isJsonObject(value)) {
    for (const [name, item] of Object.entries(value))
      for (const one of damaged(item, odd)) yield { ...value, [name]: one };
  }
}

describe("a record of a source or a log, damaged anywhere,", () => {
  const cases: { id: string; record: JsonObject; decode: (record: JsonObject) => readonly EventDraft[] }[] = [
    ...sources.flatMap((source) =>
      source.examples.flatMap(({ path, record }) => {
        const found = source.claim(path);
        if (!found || !isJsonObject(record)) return [];
        return [{ id: source.id, record, decode: (one: JsonObject) => source.decode(one, found) }];
      }),
    ),
    ...tables
      .filter((table) => table.content !== undefined)
      .flatMap((table) =>
        table.examples.map(({ record }) => ({
          id: table.id,
          record,
          decode: (one: JsonObject) => table.decode(one, match),
        })),
      ),
  ];

  it.each(cases)("is still read by $id", ({ record, decode }) => {
    for (const odd of ODD) {
      for (const one of damaged(record, odd)) if (isJsonObject(one)) holds(decode(one));
    }
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { findRow } from "../../src/queries/find-row.ts";
import { countTimeline, EVERYTHING, type TimelineFilter, timeline } from "../../src/queries/timeline.ts";
import type { Store } from "../../src/store/open-store.ts";
import { exec, finished } from "../support/attempt-events.ts";
import { given, second, type Told } from "../support/given.ts";

/** The ids and kinds of the rows of a window, as far as the tests need them. */
async function rowsOf(store: Store, filter: Partial<TimelineFilter> = {}, newest: number | null = null) {
  const rows = [];
  for await (const row of timeline(store, { ...EVERYTHING, ...filter }, newest)) rows.push(row);
  return rows;
}

describe("a timeline of more rows than are read at a time", () => {
  let store: Store;
  beforeAll(async () => {
    // Every seventh second has seven rows of two views: pages must be cut within a moment too.
    const lamps = Array.from({ length: 1300 }, (_, index): Told => {
      const at = Math.floor(index / 7);
      if (index % 3 === 0) return exec(`call_${index}`, `light lamp ${index}`, {}, { at });
      return { type: "message-sent", data: { text: `lamp ${index} burns` }, at };
    });
    ({ store } = await given(...lamps));
  });

  it("has each row once, in the order of time", async () => {
    const rows = await rowsOf(store);

    expect(rows).toHaveLength(1300);
    expect(new Set(rows.map((row) => row.id)).size).toBe(1300);
    expect(rows.map((row) => row.ts)).toEqual(rows.map((row) => row.ts).sort());
  });

  it.each([1, 499, 500, 501, 1000, 1300, 5000])("keeps the newest %i, in the order of time", async (newest) => {
    const all = await rowsOf(store);

    expect(await rowsOf(store, {}, newest)).toEqual(all.slice(-newest));
  });

  it.each<Partial<TimelineFilter>>([
    {},
    { types: ["exec"] },
    { types: ["message"], since: second(10), until: second(90) },
    { grep: "lamp 12" },
    { statuses: ["unknown"] },
    { agents: ["pilot"] },
  ])("counts as many rows as it shows: %o", async (filter) => {
    expect(await countTimeline(store, { ...EVERYTHING, ...filter })).toBe((await rowsOf(store, filter)).length);
  });

  it("begins at the first moment of the window and ends before its last", async () => {
    const rows = await rowsOf(store, { since: second(10), until: second(12) });

    expect(rows).toHaveLength(14);
    expect([rows[0]?.ts, rows.at(-1)?.ts]).toEqual([second(10), second(11)].map((ms) => new Date(ms).toISOString()));
  });
});

describe("a row of the timeline", () => {
  it("without a time counts at the time of the line above it, so that no window loses it", async () => {
    const { store } = await given(
      exec("call_1", "ls", {}, { at: 10 }),
      { type: "line-unreadable", data: { reason: "blank", bytes: 0, excerpt: "" }, at: null },
      exec("call_2", "ps", {}, { at: 20 }),
    );

    const rows = await rowsOf(store, { since: second(10), until: second(20) });

    expect(rows.map((row) => [row.type, row.ts === null])).toEqual([
      ["exec", false],
      ["fault", true],
    ]);
  });

  it("whose clock ran backwards stands in its file's order, flagged, and in the window of its own time", async () => {
    const { store } = await given(
      exec("call_1", "ls", {}, { at: 50 }),
      exec("call_2", "ps", {}, { at: 5, flags: [] }),
      exec("call_3", "df", {}, { at: 60 }),
    );

    const commands = (rows: Awaited<ReturnType<typeof rowsOf>>) => rows.map((row) => "command" in row && row.command);

    expect(commands(await rowsOf(store))).toEqual(["ls", "ps", "df"]);
    expect(commands(await rowsOf(store, { since: second(40) }))).toEqual(["ls", "df"]);
    expect(commands(await rowsOf(store, { until: second(10) }))).toEqual(["ps"]);
    expect((await rowsOf(store))[1]?.flags).toContain("time-regression");
  });

  it("is found by any of the events it rests on, and by no beginning that several ids share", async () => {
    const { store } = await given(exec("call_1", "ls"), finished("call_1", 0));
    const [row] = await rowsOf(store);
    const ids = store.raw.prepare<[], string>("SELECT lower(hex(event_id)) FROM events ORDER BY seq").pluck().all();

    for (const id of ids) expect(findRow(store, id)).toMatchObject({ kind: "found", found: { row } });
    expect(findRow(store, "")).toMatchObject({ kind: "many" });
    expect(findRow(store, "f".repeat(32))).toEqual({ kind: "none" });
  });
});

describe("the text that is looked for", () => {
  it.each([
    ["PS -ef", ["call_2"]],
    ["call_1", ["call_1"]],
    ["%", []],
    [".*", []],
    ["lamp", []],
  ])("%s is found in what rows say, as plain text", async (grep, found) => {
    const { store } = await given(exec("call_1", "ls"), exec("call_2", "ps -ef"));

    const rows = await rowsOf(store, { grep });

    expect(rows.map((row) => "callId" in row && row.callId)).toEqual(found);
  });
});

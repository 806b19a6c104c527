import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { defineEvent } from "../../src/events/define-event.ts";
import kinds from "../../src/events/kinds/index.ts";
import { upcast, upcastWith } from "../../src/events/upcast.ts";
import type { JsonObject } from "../../src/kernel/json.ts";

const FOLDER = path.resolve(import.meta.dirname, "../../fixtures/events");
const fileOf = (type: string, version: number) => path.join(FOLDER, `${type}@${version}.json`);
const read = (file: string): JsonObject => JSON.parse(readFileSync(path.join(FOLDER, file), "utf8"));

// Only what is missing is written: a version that was ever stored keeps its example for ever.
if (process.env.UPDATE) {
  for (const kind of kinds) {
    const file = fileOf(kind.type, kind.version);
    if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(kind.example, null, 2)}\n`);
  }
}

const versions = kinds.flatMap((kind) =>
  Array.from({ length: kind.version }, (_, index) => ({ type: kind.type, version: index + 1 })),
);

describe("every version of an event kind that was ever written", () => {
  it.each(versions)("keeps its example: $type version $version", ({ type, version }) => {
    expect(existsSync(fileOf(type, version))).toBe(true);
  });

  it.each(readdirSync(FOLDER))("can still be read: %s", (file) => {
    const [, type = "", version = ""] = /^([a-z-]+)@(\d+)\.json$/.exec(file) ?? [];

    const event = upcast(type, Number(version), read(file));

    expect(event.type).toBe(type);
  });

  it.each(kinds)("stands in its file as it stands in the code: $type", ({ type, version, example }) => {
    expect(read(`${type}@${version}.json`)).toEqual(example);
    expect(upcast(type, version, read(`${type}@${version}.json`)).data).toEqual(example);
  });
});

describe("reading stored data", () => {
  const lampLit = defineEvent({
    type: "lamp-lit",
    version: 3,
    data: z.strictObject({ lamps: z.array(z.number()), by: z.string() }),
    upcasts: {
      1: ({ lamp, ...rest }) => ({ ...rest, lamps: [lamp ?? 0] }), // version 1 knew one lamp
      2: (old) => ({ ...old, by: "unknown" }), // version 2 did not say who
    },
    example: { lamps: [7], by: "harbor" },
  });

  it.each([
    { version: 1, data: { lamp: 7 }, now: { lamps: [7], by: "unknown" } },
    { version: 2, data: { lamps: [7, 8] }, now: { lamps: [7, 8], by: "unknown" } },
    { version: 3, data: { lamps: [], by: "harbor" }, now: { lamps: [], by: "harbor" } },
  ])("brings version $version to the present one, step by step", ({ version, data, now }) => {
    expect(upcastWith(lampLit, version, data)).toEqual(now);
  });

  it("refuses data of a newer program instead of guessing", () => {
    expect(() => upcastWith(lampLit, 4, { lamps: [] })).toThrow("newer openclaw-incident");
  });

  it("refuses a version that has no way to the present", () => {
    expect(() => upcastWith({ ...lampLit, upcasts: {} }, 1, { lamp: 7 })).toThrow("no upcast from version 1");
  });

  it("refuses data with a field that its kind does not have", () => {
    expect(() => upcast("session-deleted", 1, { sessionId: "night-watch", lamp: 7 })).toThrow("lamp");
  });

  it("refuses a kind it does not know", () => {
    expect(() => upcast("lamp-lit", 1, {})).toThrow("no event kind is called lamp-lit");
  });
});

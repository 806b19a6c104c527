import { describe, expect, it } from "vitest";
import { openBaseline, parseBaseline } from "../../src/scan/baseline.ts";
import { parseIgnoreList } from "../../src/scan/ignore-list.ts";
import { matchesGlob } from "../../src/scan/path-glob.ts";
import { findSteepGrowth } from "../support/steep-growth.ts";

const NOW = new Date("2026-11-21T12:00:00Z");
const FOUND = { fingerprint: "0123456789abcdef0123456789abcdef", rule: "slack-token", path: "harbor/a.log" };

function listed(text: string) {
  const parsed = parseIgnoreList(text, NOW);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.list;
}

describe("a pattern for paths", () => {
  it.each([
    ["harbor/a.log", "harbor/a.log", true],
    ["harbor/a.log", "harbor/*.log", true],
    ["harbor/a.log", "*", false],
    ["harbor/deep/a.log", "harbor/*.log", false],
    ["harbor/deep/a.log", "harbor/**/a.log", true],
    ["harbor/a.log", "harbor/**/a.log", true],
    ["harbor/deep/er/a.log", "**/*.log", true],
    ["a.log", "?.log", true],
    ["ab.log", "?.log", false],
    ["harbor.zip!/a.log", "harbor.zip!/**", true],
    ["harbor/a.log", "", false],
    ["(lamp)+[7].log", "(lamp)+[7].*", true],
  ])("%s against %s: %s", (path, pattern, fits) => {
    expect(matchesGlob(path, pattern)).toBe(fits);
  });

  it("takes no longer than it must on hostile names", () => {
    const folders = { head: "", body: "a/", tail: "b" };
    const letters = { head: "", body: "a", tail: "" };

    expect(findSteepGrowth((path) => matchesGlob(path, `${"**/a/".repeat(50)}c`), folders)).toBeUndefined();
    expect(findSteepGrowth((path) => matchesGlob(path, `${"*a".repeat(50)}b`), letters)).toBeUndefined();
  });
});

describe("an ignore file", () => {
  it("hides what all of an entry fits", () => {
    const list = listed(`[
      // JSON5, so that a reason can stand beside it too.
      {fingerprint: "01234567", path: "harbor/**", reason: "a worthless sample", expires: "2026-12-31"},
    ]`);

    expect(list.find(FOUND)?.reason).toBe("a worthless sample");
    expect(list.find({ ...FOUND, path: "other/a.log" })).toBeUndefined();
    expect(list.find({ ...FOUND, fingerprint: "f".repeat(32) })).toBeUndefined();
  });

  it.each([
    ["2026-11-21", true],
    ["2026-11-20", false],
  ])("holds to the end of its last day: %s", (expires, holds) => {
    const list = listed(JSON.stringify([{ rule: "slack-token", reason: "tested", expires }]));

    expect(list.find(FOUND) !== undefined).toBe(holds);
    expect(list.expired).toHaveLength(holds ? 0 : 1);
  });

  it.each([
    ["[", "it is no JSON5"],
    ["{}", "it: "],
    ['[{rule: "a", expires: "2027-01-01"}]', "entry 1, reason: "],
    ['[{rule: "a", reason: " ", expires: "2027-01-01"}]', "entry 1, reason: say why"],
    ['[{rule: "a", reason: "b"}]', "entry 1, expires: "],
    ['[{rule: "a", reason: "b", expires: "next year"}]', "entry 1, expires: a date"],
    ['[{reason: "b", expires: "2027-01-01"}]', "entry 1: needs a fingerprint, a rule or a path"],
    ['[{fingerprint: "0123", reason: "b", expires: "2027-01-01"}]', "entry 1, fingerprint: a fingerprint"],
    ['[{rule: "a", reason: "b", expires: "2027-01-01", until: 1}]', "entry 1: "],
  ])("that is wrong is refused with the place: %s", (text, problem) => {
    expect(parseIgnoreList(text, NOW)).toEqual({ ok: false, problem: expect.stringContaining(problem) });
  });
});

describe("a baseline", () => {
  it("knows again what was put into it, and nothing that differs", () => {
    const baseline = openBaseline("key-1");
    baseline.add(FOUND);
    baseline.add(FOUND);

    const read = parseBaseline(baseline.text());

    if (!read.ok) throw new Error(read.problem);
    expect(read.keyId).toBe("key-1");
    expect(JSON.parse(baseline.text()).findings).toHaveLength(1);
    expect(read.has(FOUND)).toBe(true);
    for (const other of [{ path: "b.log" }, { rule: "jwt" }, { fingerprint: "f" }]) {
      expect(read.has({ ...FOUND, ...other })).toBe(false);
    }
  });

  it.each(["lamp", "[]", '{"kind":"incident-leaks-baseline","schemaVersion":2,"keyId":"a","findings":[]}'])(
    "that is none is refused: %s",
    (text) => {
      expect(parseBaseline(text)).toMatchObject({ ok: false });
    },
  );
});

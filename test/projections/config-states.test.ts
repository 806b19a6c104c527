import { describe, expect, it } from "vitest";
import type { Json } from "../../src/kernel/json.ts";
import { differences } from "../../src/projections/config/differences.ts";
import type { OtherRow } from "../../src/queries/rows.ts";
import { EVERYTHING, timeline } from "../../src/queries/timeline.ts";
import { type Given, given, type Told } from "../support/given.ts";

const HASH = { a: "a".repeat(64), b: "b".repeat(64), c: "c".repeat(64), d: "d".repeat(64) };
type Name = keyof typeof HASH;

const SECURITY: Readonly<Record<Name, string>> = { a: "deny", b: "allowlist", c: "full", d: "none" };

function seen(name: Name, path = "openclaw.json", config: Json | undefined = configOf(name)): Told {
  const role = path.endsWith("json") ? "current" : path.includes("good") ? "last-good" : "backup";
  const data = { path, role, hash: HASH[name], bytes: 40, ...(config === undefined ? {} : { config }) } as const;
  return { type: "config-seen", data, agent: null, session: null, file: path };
}

function configOf(name: Name): Json {
  return { tools: { exec: { security: SECURITY[name] } }, meta: { lastTouchedAt: name } };
}

function written(from: Name, to: Name, at: number): Told {
  const data = {
    how: "written" as const,
    previousHash: HASH[from],
    nextHash: HASH[to],
    actor: "openclaw config set",
    pid: 445,
    argv: ["node", "openclaw.mjs", "config", "set"],
    text: "openclaw config set wrote the configuration",
  };
  return { type: "config-written", data, agent: null, session: null, file: "logs/config-audit.jsonl", at };
}

async function rowsOf({ store }: Given): Promise<OtherRow[]> {
  const rows: OtherRow[] = [];
  for await (const row of timeline(store, { ...EVERYTHING, types: ["config"] }, null)) rows.push(row as OtherRow);
  return rows;
}

const sayings = async (story: Given) => (await rowsOf(story)).map((row) => [row.summary, row.flags.join()]);

describe("the states of the configuration", () => {
  it.each([
    ["the state first", [seen("a", "openclaw.json.bak"), seen("b"), written("a", "b", 9)]],
    ["the write first", [written("a", "b", 9), seen("a", "openclaw.json.bak"), seen("b")]],
  ])("are one row with the write that made them, %s", async (_, facts) => {
    const rows = await rowsOf(await given(...facts));
    const change = rows.find((row) => row.data.changes !== undefined);

    expect(rows).toHaveLength(2);
    expect(change).toMatchObject({
      actor: "openclaw config set",
      summary: "configuration changed: tools.exec.security deny → allowlist",
      data: {
        kind: "config-written",
        previousHash: HASH.a,
        changes: [
          { path: "tools.exec.security", change: "changed", before: "deny", after: "allowlist" },
          { path: "meta.lastTouchedAt", change: "changed", before: "a", after: "b" },
        ],
      },
    });
    expect(change?.evidence.map((place) => place.path)).toEqual(["logs/config-audit.jsonl", "openclaw.json"]);
    expect(change?.flags).toEqual([]);
  });

  it("are no rows where another file holds a state that was told", async () => {
    const story = await given(seen("a", "openclaw.json.bak"), seen("b"), seen("b", "openclaw.json.last-good"));

    expect(await sayings(story)).toEqual([
      ["configuration openclaw.json.bak: sha256 aaaaaaaaaaaa…", ""],
      ["configuration changed: tools.exec.security deny → allowlist", ""],
    ]);
  });

  it("come again when the file goes back to what it was", async () => {
    const story = await given(seen("a"), seen("b"), seen("a"));

    expect((await sayings(story)).map(([summary]) => summary)).toEqual([
      "configuration openclaw.json: sha256 aaaaaaaaaaaa…",
      "configuration changed: tools.exec.security deny → allowlist",
      "configuration changed: tools.exec.security allowlist → deny",
    ]);
  });

  it("take the last of several writes that led to the same one", async () => {
    const story = await given(
      ...[seen("a", "openclaw.json.bak.1"), seen("b", "openclaw.json.bak"), seen("a")],
      ...[written("c", "a", 10), written("a", "b", 20), written("b", "a", 30)],
    );

    expect(story.rows("config_states").map((row) => [row.seq, row.writer])).toEqual([
      ...[
        [0, 3],
        [1, 4],
        [2, 5],
      ],
      ...[
        [3, 3],
        [4, 4],
        [5, 5],
      ],
    ]);
  });
});

describe("a change that OpenClaw did not write", () => {
  it("is a state that no write led to", async () => {
    const story = await given(written("a", "b", 0), seen("a", "openclaw.json.bak"), seen("b"), seen("c"));

    expect((await sayings(story)).at(-1)).toEqual([
      "configuration changed, not by OpenClaw: tools.exec.security allowlist → full",
      "unaudited-change",
    ]);
  });

  it("shows in the next write, which begins from another state than the last one left", async () => {
    const story = await given(written("a", "b", 0), written("c", "d", 60));

    expect((await rowsOf(story)).map((row) => row.flags)).toEqual([[], ["unaudited-change"]]);
  });

  it("is not claimed of the state before the first write, or of a home without an audit", async () => {
    const audited = await given(
      seen("d", "openclaw.json.bak.1"),
      seen("a", "openclaw.json.bak"),
      seen("b"),
      written("a", "b", 9),
    );
    const silent = await given(seen("a"), seen("b"));

    expect([...(await rowsOf(audited)), ...(await rowsOf(silent))].flatMap((row) => row.flags)).toEqual([]);
  });

  it("is told without a difference where the file cannot be parsed", async () => {
    const damaged: Told = {
      ...seen("c"),
      type: "config-seen",
      data: { path: "openclaw.json", role: "current", hash: HASH.c, bytes: 3 },
    };
    const story = await given(written("a", "b", 0), seen("b"), damaged);

    expect((await sayings(story)).at(-1)).toEqual([
      "configuration openclaw.json: sha256 cccccccccccc…",
      "unaudited-change",
    ]);
  });
});

describe("the difference of two configurations", () => {
  it("goes down to single settings, and knows the entries of a list by their id", () => {
    const before = { agents: { list: [{ id: "harbor" }, { id: "ops", heartbeat: { every: "45m" } }] } };
    const after = {
      agents: {
        list: [
          { id: "pilot", model: "lamp" },
          { id: "ops", heartbeat: { every: "1m" } },
        ],
      },
    };

    expect(differences(before, after).changes).toEqual([
      { path: "agents.list.harbor.id", change: "removed", before: "harbor" },
      { path: "agents.list.ops.heartbeat.every", change: "changed", before: "45m", after: "1m" },
      { path: "agents.list.pilot.id", change: "added", after: "pilot" },
      { path: "agents.list.pilot.model", change: "added", after: "lamp" },
    ]);
  });

  it.each<[string, Json, Json, string[]]>([
    ["a list of words as a whole", { allow: ["a", "b"] }, { allow: ["b"] }, ["allow"]],
    ["names with dots in brackets", { "a.b": 1 }, { "a.b": 2 }, ['["a.b"]']],
    ["a value that becomes an object", { lamp: "on" }, { lamp: { on: true } }, ["lamp"]],
    ["nothing where only the order differs", { a: 1, b: 2 }, { b: 2, a: 1 }, []],
    ["an empty object", {}, { hooks: {} }, ["hooks"]],
  ])("names %s", (_, before, after, paths) => {
    expect(differences(before, after).changes.map((change) => change.path)).toEqual(paths);
  });

  it("is bounded, and counts what it leaves out", () => {
    const after = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`lamp${index}`, index]));

    expect(differences({}, after)).toMatchObject({ leftOut: 100 });
  });
});

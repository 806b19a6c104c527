import { describe, expect, it } from "vitest";
import { failureDocument, singleDocument } from "../../src/reports/json-document.ts";
import { attempt, HOSTILE_ROWS } from "./hostile-rows.ts";
import { timelineReport, write } from "./write-report.ts";

/** Every `\udXXX` of the JSON text that is not half of a pair. */
function loneEscapes(json: string): string[] {
  return [...json.matchAll(/\\u(d[89ab]..)\\u(d[c-f]..)|\\\\|\\ud[89a-f]../gi)]
    .map(([all]) => all)
    .filter((all) => all.length === 6);
}

describe("json", () => {
  it("is one document with the rows, whatever they hold", async () => {
    const text = await write("json", timelineReport(HOSTILE_ROWS));

    const document = JSON.parse(text);
    expect(Object.keys(document)).toEqual(["ok", "schemaVersion", "command", "window", "data", "warnings"]);
    expect(document).toMatchObject({ ok: true, schemaVersion: 1, command: "timeline" });
    expect(document.data).toHaveLength(HOSTILE_ROWS.length);
    expect(text.isWellFormed()).toBe(true);
    expect(loneEscapes(text)).toEqual([]);
  });

  it("holds no invisible character but its own newlines", async () => {
    const text = await write("json", timelineReport(HOSTILE_ROWS));

    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u);
  });

  it("gives back hostile text unchanged where it was Unicode", async () => {
    const command = "\x1b]0;owned\x07 \u202e 港 \u2028 =1";

    const document = JSON.parse(await write("json", timelineReport([attempt({ command })])));

    expect(document.data[0].command).toBe(command);
  });

  it("tells warnings and counts that came up while rows were read", async () => {
    const warnings: string[] = [];
    const extra = { coverage: { rows: 0 } };
    function* rows() {
      yield attempt();
      warnings.push("1 line could not be read");
      extra.coverage.rows = 1;
    }

    const document = JSON.parse(await write("json", { ...timelineReport(rows()), warnings, extra }));

    expect(document).toMatchObject({ coverage: { rows: 1 }, warnings: ["1 line could not be read"] });
  });

  it("writes a failure and a single answer as documents too", () => {
    expect(failureDocument({ type: "usage", message: "no \x1b", hint: "h" })).toBe(
      '{"ok":false,"error":{"type":"usage","message":"no \\u001b","hint":"h"}}\n',
    );
    expect(JSON.parse(singleDocument("status", { agent: "harbor\ud83d" }, ["w"], { counts: 3 }))).toEqual({
      ok: true,
      schemaVersion: 1,
      command: "status",
      data: { agent: "harbor\ufffd" },
      counts: 3,
      warnings: ["w"],
    });
  });
});

describe("ndjson", () => {
  it("writes one object a line, whatever the rows hold", async () => {
    const text = await write("ndjson", timelineReport(HOSTILE_ROWS));

    const lines = text.split(/[\n\r\u2028\u2029\u0085]/);
    expect(lines.pop()).toBe("");
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(HOSTILE_ROWS.map((row) => row.id));
    expect(lines.flatMap(loneEscapes)).toEqual([]);
    expect(text.isWellFormed()).toBe(true);
  });

  it("keeps a key named __proto__ and says when something was nested too deep", async () => {
    const text = await write("ndjson", timelineReport(HOSTILE_ROWS));

    expect(text).toContain('"__proto__":{"polluted":"\ufffd"}');
    expect(text).toContain("nested deeper than 200 levels");
  });
});

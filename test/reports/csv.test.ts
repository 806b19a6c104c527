import { describe, expect, it } from "vitest";
import { csvCell } from "../../src/reports/csv-cell.ts";
import { attempt, HOSTILE_ROWS } from "./hostile-rows.ts";
import { timelineReport, write } from "./write-report.ts";

/** A small strict RFC 4180 reader. */
function readCsv(text: string): string[][] {
  const records: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (found === null) throw new Error("this is not RFC 4180");
    records.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
    if (found[3] === "\r\n") records.push([]);
  }
  records.pop();
  return records;
}

describe("csv", () => {
  it("reads back as one record a row, whatever the rows hold", async () => {
    const text = await write("csv", timelineReport(HOSTILE_ROWS));

    const [header, ...records] = readCsv(text);
    expect(header?.join(",")).toBe(
      "id,type,ts,agent,session,sessionId,callId,tool,command,args,status,exitCode,durationMs,approval,cwd,sender,channel,summary,data,evidence,secrets,flags",
    );
    expect(records.map((record) => record.length)).toEqual(HOSTILE_ROWS.map(() => 22));
    expect(text.replace(/\r?\n/g, "")).not.toMatch(/\p{Cc}/u);
    expect(text.isWellFormed()).toBe(true);
  });

  it("never lets a cell of evidence begin like a formula", async () => {
    const cells = readCsv(await write("csv", timelineReport(HOSTILE_ROWS))).flat();

    expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
  });

  it("writes objects and lists as JSON text", async () => {
    const [, record] = readCsv(
      await write("csv", timelineReport([attempt({ flags: ["opaque"], command: "echo \u202e" })])),
    );

    expect(record?.[13]).toBe('{"state":"not-required"}');
    expect(JSON.parse(record?.[21] ?? "")).toEqual(["opaque"]);
    expect(record?.[8]).toBe("echo \\u{202e}");
  });

  it("leaves the header out when asked", async () => {
    expect(await write("csv", timelineReport([]), { headings: false })).toBe("");
  });
});

describe("a cell", () => {
  it.each([
    ["-5 as a number", -5, "-5"],
    ["3.2 as a number", 3.2, "3.2"],
    ["-5 as text", "-5", "'-5"],
    ["a formula", "=1+1", "'=1+1"],
    ["a formula after spaces", " \u00a0=1+1", "' \u00a0=1+1"],
    ["a formula after a tab", "\t=1+1", "'\\t=1+1"],
    ["a formula after a newline", "\n=1+1", '"\'\n=1+1"'],
    ["a full-width formula", "＝1+1", "'＝1+1"],
    ["a mention", "@harbor", "'@harbor"],
    ["a plus", "+49", "'+49"],
    ["a carriage return", "\rx", "'\\rx"],
    ["quotes and commas", 'a "b", c', '"a ""b"", c"'],
    ["a newline", "a\nb", '"a\nb"'],
    ["nothing", null, ""],
    ["absent", undefined, ""],
    ["a truth", true, "true"],
    ["no number", Number.NaN, ""],
    ["an empty text", "", ""],
  ])("with %s", (_, value, expected) => {
    expect(csvCell(value)).toBe(expected);
  });
});

import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { attempt, HOSTILE_ROWS, HOSTILE_TEXTS } from "./hostile-rows.ts";
import { timelineReport, write } from "./write-report.ts";

function linesOf(text: string): string[] {
  expect(text.endsWith("\n")).toBe(true);
  return text.slice(0, -1).split("\n");
}

describe("table", () => {
  it.each([80, 100, 200])("fits %i columns and shows no control character", async (width) => {
    const lines = linesOf(await write("table", timelineReport(HOSTILE_ROWS), { width }));

    expect(lines).toHaveLength(HOSTILE_ROWS.length + 1);
    for (const line of lines) {
      expect(stringWidth(line)).toBeLessThanOrEqual(width);
      expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u);
    }
  });

  it("cuts nothing when there is no terminal", async () => {
    const rows = HOSTILE_TEXTS.map((command) => attempt({ command }));

    const lines = linesOf(await write("table", timelineReport(rows)));

    expect(lines).toHaveLength(rows.length + 1);
    expect(lines.some((line) => line.endsWith("x".repeat(100_000)))).toBe(true);
    expect(lines.join("\n")).not.toContain("…");
  });

  it("lines its columns up", async () => {
    const rows = [attempt(), attempt({ agent: "港港", status: "failed", exitCode: 3, command: "ls /nowhere" })];

    const text = await write("table", timelineReport(rows), { width: 120 });

    expect(text).toBe(
      [
        "TIME                     TYPE  ST           AGENT   SESSION      WHAT",
        "2026-11-21 05:36:37.123  exec  ✓ succeeded  harbor  night-watch  ls -la",
        "2026-11-21 05:36:37.123  exec  ! failed     港港    night-watch  ls /nowhere (exit 3)",
        "",
      ].join("\n"),
    );
  });

  it("keeps our remark readable when the command is cut", async () => {
    const row = attempt({ command: "x".repeat(5000), exitCode: 3, flags: ["opaque"] });

    const text = await write("table", timelineReport([row]), { width: 110 });

    expect(text).toMatch(/x…\u0020\(exit 3\) \[opaque\]\n$/);
  });

  it("cuts rows after the first 200 to the widths of those", async () => {
    const rows = [...Array.from({ length: 200 }, () => attempt()), attempt({ agent: "lighthouse-keeper" })];

    const lines = linesOf(await write("table", timelineReport(rows), { width: 120 }));

    expect(lines.at(-1)).toContain("  light…  ");
  });

  it("colours only when asked, and says nothing by colour alone", async () => {
    const rows = [attempt({ status: "denied" })];

    const plain = await write("table", timelineReport(rows), { width: 120 });
    const colored = await write("table", timelineReport(rows), { width: 120, color: true });

    expect(plain).not.toContain("\x1b");
    expect(colored).toContain("\x1b[31m✗ denied\x1b[0m");
    expect(colored.replace(/\x1b\[\d+m/g, "")).toBe(plain);
  });

  it("writes only rows when no headings are wanted", async () => {
    expect(await write("table", timelineReport([]), { headings: false })).toBe("");
  });
});

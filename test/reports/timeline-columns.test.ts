import { describe, expect, it } from "vitest";
import { STATUSES, type TimelineRow } from "../../src/queries/rows.ts";
import { timelineColumns } from "../../src/reports/timeline-columns.ts";
import { attempt, happening } from "./hostile-rows.ts";

function cell(title: string, row: TimelineRow): string {
  const column = timelineColumns({ utc: true }).find((candidate) => candidate.title === title);
  return (column?.value(row) ?? "") + (column?.note?.(row) ?? "");
}

describe("the timeline's columns", () => {
  it("say each status with a sign and a word", () => {
    expect(STATUSES.map((status) => cell("ST", attempt({ status })))).toEqual([
      "⧖ pending",
      "✗ denied",
      "⌛ expired",
      "∅ cancelled",
      "▶ running",
      "✓ succeeded",
      "! failed",
      "⏱ timed-out",
      "? unknown",
    ]);
  });

  it.each([
    ["a command on one line", attempt({ command: "cd /srv\r\nls\npwd" }), "cd /srv⏎ls⏎pwd"],
    ["a command that failed", attempt({ exitCode: 3 }), "ls -la (exit 3)"],
    ["a command nobody recorded", attempt({ command: null }), "(no evidence holds the command)"],
    ["a tool and its arguments", attempt({ type: "tool", tool: "read", args: { path: "a" } }), 'read {"path":"a"}'],
    ["a tool with a text", attempt({ type: "tool", tool: "browse", args: "harbor" }), "browse harbor"],
    [
      "a tool nobody recorded",
      attempt({ type: "tool", tool: "read", args: null }),
      "read (no evidence holds the arguments)",
    ],
    ["the summary of another row", happening(), "the watch asks for a listing"],
    ["flags of another row", happening({ flags: ["tz:assumed"] }), "the watch asks for a listing [tz:assumed]"],
    [
      "hidden secrets and flags",
      attempt({
        secrets: [
          { rule: "stripe-key", fingerprint: "a" },
          { rule: "stripe-key", fingerprint: "b" },
          { rule: "slack-token", fingerprint: "c" },
        ],
        flags: ["opaque", "tz:assumed"],
      }),
      "ls -la [secrets: stripe-key×2, slack-token] [opaque, tz:assumed]",
    ],
  ])("show %s", (_, row, text) => {
    expect(cell("WHAT", row)).toBe(text);
  });

  it.each([
    ["agent:harbor:night-watch", "night-watch"],
    ["agent:harbor:cron:tide", "cron:tide"],
    ["agent:harbor:", "agent:harbor:"],
    ["night-watch", "night-watch"],
    [null, ""],
  ])("shorten the session %s", (session, short) => {
    expect(cell("SESSION", attempt({ session }))).toBe(short);
  });

  it("show the outcome of other rows, and a time that nobody knows", () => {
    expect(cell("ST", happening({ data: { outcome: "approved" } }))).toBe("approved");
    expect(cell("ST", happening())).toBe("");
    expect(cell("TIME", attempt({ ts: null }))).toBe("unknown");
    expect(cell("TIME", attempt())).toBe("2026-11-21 05:36:37.123");
  });
});

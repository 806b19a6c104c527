import { type JsonObject, numberAt, stringAt } from "../kernel/json.ts";
import type { Report } from "./define-format.ts";

const ROWS: readonly JsonObject[] = [
  { agent: "harbor", command: "ls\n-la", exitCode: 0 },
  { agent: "harbor", command: "=cmd|' /C calc'!A0", exitCode: -1 },
  { agent: "night\u202ewatch", command: 'echo "\ud83d\x1b]0;owned\x07"', exitCode: null },
];

/** What the examples of each format write: an honest row, a formula, and a row that attacks the screen. */
export const EXAMPLE_REPORT: Report<JsonObject> = {
  command: "timeline",
  rows: ROWS,
  columns: [
    { title: "AGENT", value: (row) => stringAt(row, "agent") ?? "" },
    { title: "EXIT", value: (row) => String(numberAt(row, "exitCode") ?? ""), align: "right" },
    { title: "COMMAND", value: (row) => stringAt(row, "command") ?? "", elastic: true },
  ],
  csvColumns: [
    { title: "agent", value: (row) => row.agent },
    { title: "exitCode", value: (row) => row.exitCode },
    { title: "command", value: (row) => row.command },
  ],
  window: { since: "2026-11-20T06:00:00.000Z", until: null, zone: "UTC" },
  warnings: ["1 line could not be read"],
};

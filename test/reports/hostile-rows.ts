import type { AttemptRow, OtherRow, TimelineRow } from "../../src/queries/rows.ts";

const harbor: AttemptRow = {
  id: "01HARBOR",
  type: "exec",
  ts: "2026-11-21T05:36:37.123Z",
  agent: "harbor",
  session: "agent:harbor:night-watch",
  sessionId: "s-1",
  callId: "call-1",
  tool: "exec",
  command: "ls -la",
  status: "succeeded",
  exitCode: 0,
  durationMs: 12,
  approval: { state: "not-required" },
  cwd: "/srv/harbor",
  sender: null,
  channel: null,
  evidence: [{ source: "openclaw-sessions", path: "agents/harbor/sessions/s-1.jsonl", line: 7, digest: "d1" }],
  secrets: [],
  flags: [],
};

export function attempt(changes: Partial<AttemptRow> = {}): AttemptRow {
  return { ...harbor, ...changes };
}

export function happening(changes: Partial<OtherRow> = {}): OtherRow {
  return {
    id: "01MESSAGE",
    type: "message",
    ts: "2026-11-21T05:36:00.000Z",
    agent: "harbor",
    session: "agent:harbor:night-watch",
    summary: "the watch asks for a listing",
    data: {},
    evidence: [],
    flags: [],
    ...changes,
  };
}

/** Commands and names that attack the screen, the spreadsheet or the parser that reads them. */
export const HOSTILE_TEXTS = [
  "\x1b]0;owned\x07",
  "\x9b2J\x85",
  "cat \u202egpj.exe\u2066",
  "line one\nline two\r\nline three",
  "=cmd|' /C calc'!A0",
  "\t=1+1",
  "\uff1d1+1",
  "half \ud83d a pair",
  "\udc00",
  "nul\0nul",
  "a\u2028b\u2029c",
  'quote " comma , semicolon ;',
  "港".repeat(200),
  "x".repeat(100_000),
  `😀${"e\u0301".repeat(50_000)}`,
  "",
] as const;

export const HOSTILE_ROWS: readonly TimelineRow[] = [
  ...HOSTILE_TEXTS.map((text) => attempt({ command: text, agent: text, session: text, cwd: text, flags: [text] })),
  ...HOSTILE_TEXTS.map((text) => happening({ summary: text, data: { [text]: text, outcome: text } })),
  attempt({ type: "tool", tool: "read", args: JSON.parse('{"__proto__":{"polluted":"\\ud83d"},"path":"a"}') }),
  attempt({ type: "tool", tool: "read", args: JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`) }),
  attempt({ ts: null, session: null, command: null, status: "unknown", exitCode: null }),
];

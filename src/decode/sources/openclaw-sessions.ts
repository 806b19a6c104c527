import { defineSource, type SourceMatch } from "../define-source.ts";
import { openingOf } from "../transcript/archive-opening.ts";
import { decodeEntry } from "../transcript/decode-entry.ts";
import { claimTranscript } from "../transcript/transcript-name.ts";

/** Transcripts of the JSONL era, live and set aside, one record a line (openclaw-formats, sections 2.1, 2.3 and 5). */
export default defineSource({
  id: "openclaw-sessions",
  title: "session transcripts (JSONL)",
  era: "jsonl",
  root: "home",
  shape: "lines",
  where: [
    "agents/*/sessions/*",
    "agents/*/sessions/cold/*",
    "agents/*/session-sqlite-import-archive/*",
    "agents/*/sessions/session-sqlite-import-archive/*",
  ],
  claim: claimTranscript,
  opening: ({ archive, sessionId }) => (archive && sessionId ? openingOf(archive, sessionId) : []),
  decode: (record, match: SourceMatch) => decodeEntry(record, match.sessionId ?? ""),
  examples: [
    {
      path: "agents/harbor/sessions/night-watch.jsonl",
      record: {
        type: "session",
        version: 3,
        id: "night-watch",
        timestamp: "2026-11-21T05:40:13.071Z",
        cwd: "/home/operator",
      },
      gives: ["session-started"],
    },
    {
      path: "agents/harbor/sessions/night-watch.jsonl.reset.2026-11-21T06-37-24.228Z",
      record: {
        type: "message",
        id: "bfb4ec73",
        parentId: "3eefde29",
        timestamp: "2026-11-21T05:40:19.153Z",
        message: {
          role: "assistant",
          content: [
            { type: "text", text: "Listing files." },
            { type: "toolCall", id: "call_12", name: "exec", arguments: { command: "ls -la" } },
            { type: "tool_use", id: "call_13", name: "read", input: { path: "notes.md" } },
          ],
          stopReason: "toolUse",
        },
      },
      gives: ["message-sent", "exec-attempted", "tool-called"],
    },
    {
      path: "agents/harbor/sessions/night-watch.jsonl",
      record: { type: "lamp_change", id: "1", lamp: 7 },
      gives: ["record-unknown"],
    },
  ],
});

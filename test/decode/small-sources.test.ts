import { describe, expect, it } from "vitest";
import sources from "../../src/decode/sources/index.ts";
import { parseIsoTime, parseStamp, plausible, timeOf } from "../../src/decode/times.ts";
import type { JsonObject } from "../../src/kernel/json.ts";
import { decoded, entry } from "../support/decoded.ts";

const INDEX = "agents/harbor/sessions/sessions.json";

describe("the session index", () => {
  it("says which key belongs to which transcript, who opened it and what was loosened", () => {
    const record = {
      "agent:harbor:main": {
        ...{
          sessionId: "night-watch",
          sessionFile: "/home/operator/.openclaw/agents/harbor/sessions/berth-plan.jsonl",
        },
        ...{
          updatedAt: 1795243171691,
          lastChannel: "telegram",
          origin: { label: "Marit", provider: "webchat", chatType: "direct" },
        },
        ...{ elevatedLevel: "full", execHost: "node", sendPolicy: "allow" },
      },
    };

    expect(decoded(INDEX, record)).toMatchObject([
      {
        type: "session-indexed",
        occurredAt: null,
        identity: "agent:harbor:main",
        data: {
          ...{
            sessionKey: "agent:harbor:main",
            sessionId: "night-watch",
            transcript: "berth-plan",
            channel: "telegram",
          },
          ...{
            sender: "Marit",
            chatType: "direct",
            overrides: { elevatedLevel: "full", execHost: "node", sendPolicy: "allow" },
          },
        },
      },
    ]);
  });

  it("is the same fact while only times and counters change", () => {
    const at = (updatedAt: number) =>
      decoded(INDEX, { "agent:harbor:main": { sessionId: "night-watch", updatedAt, totalTokens: updatedAt } });

    expect(at(1)).toEqual(at(2));
  });

  it.each([
    {
      path: "agents/harbor/session-sqlite-import-archive/legacy-store.sessions.json.imported-1795240608501",
      isIndex: true,
    },
    { path: INDEX, isIndex: true },
    { path: "agents/harbor/sessions/sessions.json.lock", isIndex: false },
    { path: "sessions.json", isIndex: false },
  ])("lies at $path: $isIndex", ({ path, isIndex }) => {
    const index = sources.find((source) => source.id === "openclaw-session-index");

    expect(index?.claim(path) !== null).toBe(isIndex);
  });

  it("keeps a key called __proto__ as a key", () => {
    const record: JsonObject = JSON.parse('{"__proto__":{"sessionId":"night-watch"}}');

    expect(decoded(INDEX, record)).toMatchObject([{ data: { sessionKey: "__proto__", sessionId: "night-watch" } }]);
  });
});

describe("the command log", () => {
  it("says who typed what in which session", () => {
    const record = {
      timestamp: "2026-11-21T05:47:44.595Z",
      action: "new",
      sessionKey: "agent:harbor:main",
      senderId: "4242",
      source: "telegram",
    };

    expect(decoded("logs/commands.log", record)).toMatchObject([
      {
        type: "session-commanded",
        occurredAt: Date.UTC(2026, 10, 21, 5, 47, 44, 595),
        data: { sessionKey: "agent:harbor:main", action: "new", sender: "4242", via: "telegram" },
      },
    ]);
  });
});

describe("an entry of a transcript that is no message", () => {
  it.each<{ record: JsonObject; type: string; data: JsonObject }>([
    {
      record: { type: "reset", reason: "new" },
      type: "session-reset",
      data: { sessionId: "night-watch", how: "record", reason: "new" },
    },
    {
      record: { type: "compaction", summary: "lamps", tokensBefore: 9 },
      type: "session-compacted",
      data: { how: "record", summary: "lamps", tokensBefore: 9 },
    },
    { record: { type: "session_info", name: "Lamps" }, type: "session-renamed", data: { name: "Lamps" } },
    {
      record: { type: "leaf", targetId: "a1" },
      type: "session-annotated",
      data: { entryType: "leaf", detail: { targetId: "a1" } },
    },
    {
      record: { type: "custom", customType: "model-snapshot", data: { modelId: "m" } },
      type: "session-annotated",
      data: { customType: "model-snapshot" },
    },
    {
      record: { type: "custom_message", customType: "openclaw:turn-aborted", content: "<turn_aborted>" },
      type: "message-received",
      data: { internal: "openclaw:turn-aborted", text: "<turn_aborted>" },
    },
    {
      record: { type: "message", message: { role: "lighthouse" } },
      type: "record-unknown",
      data: { recordType: "message" },
    },
    { record: { type: "message" }, type: "record-unknown", data: { recordType: "message" } },
    { record: { lamp: 7 }, type: "record-unknown", data: { record: { lamp: 7 } } },
  ])("is kept as what it is: $record", ({ record, type, data }) => {
    expect(entry(record)).toMatchObject([{ type, data }]);
  });

  it("names the session in the header of a file in cold storage, whose name is a hash", () => {
    const file = `agents/harbor/sessions/cold/${"0f".repeat(32)}.jsonl.zst`;

    expect(decoded(file, { type: "session", version: 4, id: "night-watch" })).toMatchObject([
      { data: { sessionId: "night-watch" } },
    ]);
  });

  it("of a message with a model's error keeps the error", () => {
    const message = { role: "assistant", content: [], stopReason: "error", errorMessage: "401 unauthorized" };

    expect(entry({ type: "message", message })).toMatchObject([
      { type: "message-sent", data: { error: "401 unauthorized" } },
    ]);
  });
});

describe("times in evidence", () => {
  it.each([
    ["2026-11-21T05:41:32.911Z", Date.UTC(2026, 10, 21, 5, 41, 32, 911)],
    ["2026-11-21T06:41:32+01:00", Date.UTC(2026, 10, 21, 5, 41, 32)],
    ["2026-11-21T05:41:32", null],
    ["2026-13-41T05:41:32Z", null],
    ["1970-01-01T00:00:00Z", null],
    ["2999-01-01T00:00:00Z", null],
    ["soon", null],
    [undefined, null],
  ])("%s is read as %s", (text, ms) => {
    expect(parseIsoTime(text)).toBe(ms);
  });

  it.each([
    ["2026-11-21T05-47-45.251Z", Date.UTC(2026, 10, 21, 5, 47, 45, 251)],
    ["2026-11-21T05-47-45Z", Date.UTC(2026, 10, 21, 5, 47, 45)],
    ["2026-11-21T05:47:45Z", null],
    ["2026-02-31T99-47-45Z", null],
  ])("in the name of an archive, %s is read as %s", (text, ms) => {
    expect(parseStamp(text)).toBe(ms);
  });

  it.each([
    [1795239613105, 1795239613105],
    [1795239613105.7, 1795239613105],
    [1795239613, null],
    [8.64e15, null],
    [undefined, null],
  ])("as a number of milliseconds, %s is read as %s", (ms, read) => {
    expect(plausible(ms)).toBe(read);
  });

  it.each([
    [{ timestamp: "2026-11-21T05:41:32.911Z" }, Date.UTC(2026, 10, 21, 5, 41, 32, 911)],
    [{ timestamp: 1795239613105 }, 1795239613105],
    [{ timestamp: "broken" }, null],
    [{}, null],
  ])("of the record %s are %s", (record, ms) => {
    expect(timeOf(record)).toBe(ms);
  });
});

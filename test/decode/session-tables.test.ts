import { describe, expect, it } from "vitest";
import sources from "../../src/decode/sources/index.ts";
import type { JsonObject } from "../../src/kernel/json.ts";
import { checked, decodedRow, tableOf } from "./decoded-row.ts";

const NODE: JsonObject = {
  session_key: "agent:harbor:main",
  current_session_id: "night-watch",
  entry_json: JSON.stringify({
    sessionId: "night-watch",
    updatedAt: 1795243772425,
    totalTokens: 19460,
    sessionStartedAt: 1795243513400,
    startedAt: 1795243766125,
    chatType: "direct",
    status: "done",
    sessionFile: "agent:harbor:main",
    execAsk: "off",
  }),
  status: "done",
  created_at: 1795243513401,
  created_via: "spawn",
  created_actor_type: "agent",
  created_actor_id: "harbor",
  parent_session_key: "agent:harbor:quay",
  display_name: "Check the lamps.",
};

describe("a row of the session index", () => {
  it("ties the key to the session and says how it came about", () => {
    expect(decodedRow("session-nodes", NODE)).toEqual([
      {
        type: "session-indexed",
        occurredAt: null,
        data: {
          sessionKey: "agent:harbor:main",
          sessionId: "night-watch",
          chatType: "direct",
          label: "Check the lamps.",
          spawnedBy: "agent:harbor:quay",
          createdAt: 1795243513401,
          startedAt: 1795243513400,
          createdVia: "spawn",
          createdBy: "agent harbor",
          overrides: { execAsk: "off" },
        },
      },
    ]);
  });

  it("says the same after a turn", () => {
    const entry = { sessionId: "night-watch", updatedAt: 1, totalTokens: 1, status: "running", startedAt: 1 };
    const before = decodedRow("session-nodes", { ...NODE, entry_json: JSON.stringify(entry), status: "running" });
    const after = { ...entry, updatedAt: 2, totalTokens: 2, status: "done", startedAt: 2, lastInteractionAt: 2 };

    expect(decodedRow("session-nodes", { ...NODE, entry_json: JSON.stringify(after), status: "done" })).toEqual(before);
  });

  it.each(["failed", "killed", "timeout"])("keeps that the last run %s", (status) => {
    expect(decodedRow("session-nodes", { ...NODE, status })).toMatchObject([{ data: { status } }]);
    expect(decodedRow("session-windows", { session_id: "a", session_key: "b", status })).toMatchObject([
      { data: { status } },
    ]);
  });

  it.each(["{", "[]", "7", 7, null])("with %j for an entry still ties the key to the session", (entry_json) => {
    expect(decodedRow("session-nodes", { ...NODE, entry_json })).toMatchObject([
      { type: "session-indexed", data: { sessionKey: "agent:harbor:main", sessionId: "night-watch" } },
    ]);
  });

  it("of an early release is read from its entry and its columns", () => {
    const row = {
      session_key: "agent:harbor:main",
      session_id: "night-watch",
      entry_json:
        '{"sessionFile":"/home/operator/.openclaw/agents/harbor/sessions/berth-plan.jsonl","lastChannel":"webchat"}',
    };

    expect(decodedRow("session-entries", row)).toMatchObject([
      { data: { sessionId: "night-watch", transcript: "berth-plan", channel: "webchat" } },
    ]);
  });
});

describe("a row of a key's sessions", () => {
  it("has the earlier sessions of the key too", () => {
    const row = {
      session_id: "night-watch",
      session_key: "agent:harbor:main",
      previous_session_id: "berth-plan",
      session_scope: "shared-main",
      created_at: 1795243513400,
      status: "done",
      chat_type: "direct",
      channel: "telegram",
      account_id: "default",
      model_provider: "mock",
      model: "mock-1",
    };

    expect(decodedRow("session-windows", row)).toEqual([
      {
        type: "session-indexed",
        occurredAt: null,
        data: {
          sessionKey: "agent:harbor:main",
          sessionId: "night-watch",
          channel: "telegram",
          chatType: "direct",
          startedAt: 1795243513400,
          scope: "shared-main",
          provider: "mock",
          model: "mock-1",
          account: "default",
          previousSessionId: "berth-plan",
        },
      },
    ]);
  });
});

describe("a transcript that a table set aside", () => {
  const match = { agent: "harbor", sessionId: "night-watch" };
  const row = {
    session_id: "night-watch",
    generation: "329c5471",
    session_key: "agent:harbor:lamps",
    reason: "deleted",
    archive_name: "night-watch.jsonl.deleted.2026-11-21T06-47-05.020Z.329c5471.zst",
    created_at: 1795243625020,
  };
  const archives = tableOf("session-transcript-archives");

  it("says what the file of that name says, and whose session it was", () => {
    const file = `agents/harbor/sessions/${row.archive_name}`;
    const source = sources.find((one) => one.id === "openclaw-sessions");
    const claimed = source?.claim(file);
    const ofFile = claimed ? source?.opening?.(claimed) : undefined;

    expect(ofFile).toHaveLength(1);
    expect(checked(archives.opening?.(row, match) ?? [])).toEqual([
      ...(ofFile ?? []),
      {
        type: "session-indexed",
        occurredAt: null,
        data: { sessionKey: "agent:harbor:lamps", sessionId: "night-watch" },
      },
    ]);
  });

  it("under an odd name is known by its columns", () => {
    expect(archives.opening?.({ ...row, reason: "reset", archive_name: "lamps.bin" }, match)).toMatchObject([
      { type: "session-reset", occurredAt: 1795243625020, data: { sessionId: "night-watch", how: "archive" } },
      { type: "session-indexed" },
    ]);
  });

  it("says nothing when nothing is known of it", () => {
    expect(archives.opening?.({ archive_name: 7 }, match)).toEqual([]);
  });

  it("into cold storage ended there", () => {
    const cold = tableOf("session-transcript-cold-archives");

    expect(cold.opening?.({ session_id: "night-watch", archived_at: 1795243625020 }, match)).toEqual([
      { type: "session-ended", occurredAt: 1795243625020, data: { sessionId: "night-watch", reason: "moved" } },
    ]);
  });
});

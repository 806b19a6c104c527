import { describe, expect, it } from "vitest";
import type { EventBodyOf } from "../../src/events/event.ts";
import { exec } from "../support/attempt-events.ts";
import { given, second, type Told } from "../support/given.ts";

const INDEX = { session: null, at: null, file: "agents/harbor/sessions/sessions.json" };

function indexed(sessionKey: string, data: Partial<EventBodyOf<"session-indexed">["data"]>): Told {
  return { type: "session-indexed", data: { sessionKey, ...data }, ...INDEX };
}

function typed(sessionKey: string, at: number, action = "new"): Told {
  return {
    type: "session-commanded",
    data: { sessionKey, action },
    at,
    agent: null,
    session: null,
    file: "logs/commands.log",
  };
}

function resetAt(sessionId: string, at: number): Told {
  const file = `agents/harbor/sessions/${sessionId}.jsonl.reset`;
  return { type: "session-reset", data: { sessionId, how: "archive" }, session: sessionId, at, file, aboutFile: true };
}

async function keysOf(...events: Told[]): Promise<Record<string, string | null>> {
  const { rows } = await given(...events);
  return Object.fromEntries(rows("sessions").map((row) => [row.session_id, row.session_key]));
}

describe("the key of a session", () => {
  it("is what the index says, with who opened it from where", async () => {
    const { rows } = await given(
      exec("call_1", "ls"),
      indexed("agent:harbor:main", {
        sessionId: "night-watch",
        channel: "webchat",
        sender: "quay-console",
        overrides: { execHost: "node" },
      }),
    );

    expect(rows("sessions")).toMatchObject([
      {
        ...{
          agent: "harbor",
          session_id: "night-watch",
          session_key: "agent:harbor:main",
          key_from: "index",
          attempts: 1,
        },
        ...{ channel: "webchat", sender: "quay-console", overrides: '{"execHost":"node"}' },
      },
    ]);
  });

  it("belongs to the transcript that the index names; the id it was asked under is an alias", async () => {
    const { rows } = await given(
      exec("call_1", "ls"),
      indexed("agent:harbor:main", { sessionId: "berth-plan", transcript: "night-watch" }),
    );

    expect(rows("sessions").map((row) => [row.session_id, row.session_key, row.alias_of])).toEqual([
      ["berth-plan", "agent:harbor:main", "night-watch"],
      ["night-watch", "agent:harbor:main", null],
    ]);
  });

  it("is unknown when nothing tells it", async () => {
    expect(await keysOf(exec("call_1", "ls"))).toEqual({ "night-watch": null });
  });

  it("of a reset session is that of the command typed in the same moment, marked as inferred", async () => {
    const { rows } = await given(resetAt("night-watch", 60), typed("agent:harbor:main", 60.2));

    expect(rows("sessions")).toMatchObject([
      { session_id: "night-watch", session_key: "agent:harbor:main", key_from: "command", set_aside: "reset" },
    ]);
  });

  it("is found whichever of the two was read first", async () => {
    expect(await keysOf(typed("agent:harbor:main", 60.2), resetAt("night-watch", 60))).toEqual({
      "night-watch": "agent:harbor:main",
    });
  });

  it("goes to the nearest archive when several were set aside within moments", async () => {
    const keys = await keysOf(
      resetAt("night-watch", 60),
      resetAt("day-watch", 61),
      typed("agent:harbor:main", 60.1),
      typed("agent:harbor:dock", 61.1, "reset"),
    );

    expect(keys).toEqual({ "night-watch": "agent:harbor:main", "day-watch": "agent:harbor:dock" });
  });

  it.each([
    [
      "two commands are equally near",
      [resetAt("night-watch", 60), typed("agent:harbor:main", 59.9), typed("agent:harbor:dock", 60.1)],
    ],
    [
      "the command is nearer to another archive",
      [resetAt("night-watch", 60), typed("agent:harbor:main", 61), resetAt("day-watch", 61.1)],
    ],
    ["the command was typed minutes later", [resetAt("night-watch", 60), typed("agent:harbor:main", 120)]],
    ["the command belongs to another agent", [resetAt("night-watch", 60), typed("agent:pilot:main", 60)]],
    ["the command did not set anything aside", [resetAt("night-watch", 60), typed("agent:harbor:main", 60, "stop")]],
  ])("stays unknown when %s", async (_, events) => {
    expect((await keysOf(...events))["night-watch"]).toBeNull();
  });

  it("from the index counts more than what a command suggests", async () => {
    const keys = await keysOf(
      resetAt("night-watch", 60),
      typed("agent:harbor:main", 60),
      indexed("agent:harbor:dock", { sessionId: "night-watch" }),
    );

    expect(keys).toEqual({ "night-watch": "agent:harbor:dock" });
  });
});

describe("a session", () => {
  it("counts what stands in its transcript, from its first to its last moment", async () => {
    const { rows } = await given(
      { type: "session-started", data: { sessionId: "night-watch", cwd: "/srv/harbor" }, at: 1 },
      { type: "message-received", data: { role: "user", text: "check the lamps" }, at: 2 },
      exec("call_1", "ls", {}, { at: 8 }),
      { type: "line-unreadable", data: { reason: "invalid-json", bytes: 3, excerpt: '{"a' }, at: null },
      { type: "session-deleted", data: { sessionId: "night-watch" }, at: 9, aboutFile: true },
    );

    expect(rows("sessions")).toMatchObject([
      {
        ...{ started_at: second(1), cwd: "/srv/harbor", first_at: second(1), last_at: second(8) },
        ...{ events: 4, messages: 1, attempts: 1, faults: 1, set_aside: "deleted" },
      },
    ]);
  });
});

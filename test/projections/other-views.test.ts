import { describe, expect, it } from "vitest";
import { exec, hidden } from "../support/attempt-events.ts";
import { given, second, type Told } from "../support/given.ts";

const LOG = { agent: null, session: null, file: "openclaw-2026-11-21.log" };
const CONNECTION = "35ecb293-d852-437d-b199-4b408822c794";

const sentence: Told = {
  type: "authentication-failed",
  data: { connection: CONNECTION, address: "203.0.113.9", reason: "token_mismatch" },
  ...LOG,
};
const object: Told = {
  type: "authentication-failed",
  data: {
    connection: CONNECTION,
    address: "203.0.113.9",
    reason: "token_mismatch",
    client: "cli",
    clientName: "quay-console",
    mode: "cli",
  },
  ...LOG,
};

describe("a refused connection", () => {
  it.each([
    ["the sentence first", [sentence, object]],
    ["the object first", [object, sentence]],
  ])("is one row of two log lines, %s", async (_, lines) => {
    const { rows, store } = await given(...lines);

    expect(rows("authentications")).toMatchObject([
      {
        connection: CONNECTION,
        outcome: "failed",
        reason: "token_mismatch",
        address: "203.0.113.9",
        client: "quay-console",
      },
    ]);
    expect(store.raw.prepare("SELECT seq FROM authentication_evidence").all()).toHaveLength(2);
  });

  it("takes its reason from the second line when the first has none", async () => {
    const unsaid: Told = {
      ...sentence,
      type: "authentication-failed",
      data: { connection: CONNECTION, reason: "unknown" },
    };

    const { rows } = await given(unsaid, object);

    expect(rows("authentications")).toMatchObject([{ reason: "token_mismatch", address: "203.0.113.9" }]);
  });

  it("is a row of its own for each connection, and for each without one", async () => {
    const nameless: Told = { type: "authentication-failed", data: { reason: "token_missing" }, ...LOG };

    const { rows } = await given(sentence, nameless, nameless);

    expect(rows("authentications").map((row) => [row.connection, row.reason])).toEqual([
      [CONNECTION, "token_mismatch"],
      [null, "token_missing"],
      [null, "token_missing"],
    ]);
  });

  it("is another row than a connection that was let in", async () => {
    const { rows } = await given(sentence, {
      type: "authentication-succeeded",
      data: { connection: CONNECTION },
      ...LOG,
    });

    expect(rows("authentications").map((row) => row.outcome)).toEqual(["failed", "succeeded"]);
  });
});

describe("moments", () => {
  it("are the events that are a row by themselves; ordinary log lines are chatter", async () => {
    const { rows } = await given(
      exec("call_1", "ls"),
      sentence,
      { type: "session-annotated", data: { entryType: "label" } },
      { type: "gateway-logged", data: { level: "info", text: "heartbeat: started" }, ...LOG },
      { type: "gateway-alerted", data: { alert: "exposed", text: "Gateway is binding" }, ...LOG },
    );

    expect(rows("moments").map((row) => [row.seq, row.type, row.chatter])).toEqual([
      [3, "gateway", 1],
      [4, "gateway", 0],
    ]);
  });

  it("keep the order of the file when its clock runs backwards", async () => {
    const said = (text: string, at: number): Told => ({ type: "message-sent", data: { text }, at });

    const { rows } = await given(said("first", 10), said("second", 4), said("third", 11));

    expect(rows("moments").map((row) => [row.occurred_at, row.order_at])).toEqual([
      [second(10), second(10)],
      [second(4), second(10)],
      [second(11), second(11)],
    ]);
  });
});

describe("coverage", () => {
  it("counts events and faults of each source, and the time they span", async () => {
    const { rows } = await given(
      exec("call_1", "ls", {}, { at: 5 }),
      { type: "line-unreadable", data: { reason: "blank", bytes: 0, excerpt: "" }, at: null },
      exec("call_2", "ps", {}, { at: 3 }),
      { ...sentence, at: null },
    );

    expect(rows("coverage")).toEqual([
      { source: 1, events: 3, faults: 1, first_at: second(3), last_at: second(5) },
      { source: 2, events: 1, faults: 0, first_at: null, last_at: null },
    ]);
  });
});

describe("secrets", () => {
  it("are seen where they stood, by fingerprint", async () => {
    const secret = hidden("slack-token", 2);

    const { rows, store } = await given(exec("call_1", "cat .env", {}, { secrets: [secret] }));

    const about = store.raw
      .prepare<[], { id: string }>("SELECT lower(hex(event_id)) AS id FROM events WHERE seq = 0")
      .get();
    expect(rows("secret_sightings")).toMatchObject([
      {
        rule: "slack-token",
        fingerprint: secret.fingerprint,
        count: 2,
        about: about?.id,
        about_type: "exec-attempted",
        agent: "harbor",
      },
    ]);
  });
});

import Database from "better-sqlite3";
import { beforeAll, describe, expect, it } from "vitest";
import { ingestedNight, type Night, type Row } from "../support/night.ts";

let night: Night;
let rows: Row[];
beforeAll(async () => {
  night = await ingestedNight();
  rows = await night.rows("--all");
});

const byCall = (callId: string) =>
  rows.find((row) => row.callId === callId) ?? expect.fail(`no row has the call id ${callId}`);

describe("incident show", () => {
  it("shows an attempt with every record it rests on and where each stands", async () => {
    const row = byCall("call_feed_1");

    const { data, command } = await night.json("show", row.id);

    expect(command).toBe("show");
    expect(data.row).toEqual(row);
    expect(data.events.map((event: { kind: string }) => event.kind)).toEqual([
      "exec-attempted",
      "exec-pending",
      "approval-requested",
      "exec-finished",
      "approval-resolved",
    ]);
    for (const event of data.events)
      expect(event.evidence[0]).toMatchObject({
        path: expect.stringContaining("agents/pilot/"),
        line: expect.any(Number),
      });
  });

  it("shows what stands before and after it in the same session", async () => {
    const row = byCall("call_feed_2");
    const { data } = await night.json("show", row.id);
    const own = data.events[0].seq;

    expect(data.neighbors.before).toHaveLength(3);
    expect(data.neighbors.after).toHaveLength(3);
    expect(
      data.neighbors.before.every(
        (event: { seq: number; stream: string }) => event.seq < own && event.stream === data.events[0].stream,
      ),
    ).toBe(true);
    expect(data.neighbors.after.every((event: { seq: number }) => event.seq > own)).toBe(true);
  });

  it("finds the attempt by the id of any of its records", async () => {
    const row = byCall("call_feed_1");
    const { data } = await night.json("show", row.id);
    const result = data.events.at(-1).id;

    expect((await night.json("show", result)).data.row).toEqual(row);
  });

  it.each(["auth", "message", "secret", "fault", "device"])("shows a row of type %s", async (type) => {
    const row = rows.find((one) => one.type === type) ?? expect.fail(`no row is of type ${type}`);

    expect((await night.json("show", row.id)).data.row).toEqual(row);
  });

  it("takes the beginning of an id, in any case", async () => {
    const row = byCall("call_feed_1");

    expect((await night.json("show", row.id.slice(0, 10).toUpperCase())).data.row).toEqual(row);
  });

  it("says for a person what is known, where it was read and in which zone the times are", async () => {
    const { exit, stdout } = await night.run("show", byCall("call_feed_1").id, "--utc");

    expect(exit).toBe(0);
    expect(stdout).toMatch(/^exec [0-9a-f]{32}\n/);
    expect(stdout).toMatch(
      /agents\/pilot\/sessions\/b1dc8585[^ ]+\.jsonl:\d+ at byte \d+ \(openclaw-sessions, hmac-sha256-128:/,
    );
    expect(stdout).toContain("Before it:");
    expect(stdout).toContain("Times in UTC");
  });

  it.each([
    { id: "f".repeat(32), type: "not-found", message: "No event in the store has an id that begins with" },
    { id: "abc", type: "usage", message: "abc is no id." },
    { id: "call_feed_1", type: "usage", message: "call_feed_1 is no id." },
    { id: "\u001b[31m' OR 1=1 --", type: "usage", message: "\\e[31m' OR 1=1 -- is no id." },
    { id: "0".repeat(33), type: "usage", message: "is no id." },
  ])("says so when $id is none", async ({ id, type, message }) => {
    const { exit, stdout } = await night.run("show", id, "--json");

    expect(exit).toBe(2);
    expect(JSON.parse(stdout)).toEqual({
      ok: false,
      error: { type, message: expect.stringContaining(message), hint: expect.any(String) },
    });
  });

  it("names the candidates when a beginning fits several", async () => {
    const { store, run } = await ingestedNight();
    const raw = new Database(store);
    // Ids are digests: two that begin alike have to be made.
    raw.exec(
      "DROP TRIGGER events_are_not_changed; UPDATE events SET event_id = unhex('abcdef' || substr(hex(event_id), 7)) WHERE seq < 2",
    );
    raw.close();

    const { exit, stderr } = await run("show", "abcdef");

    expect(exit).toBe(2);
    expect(stderr).toMatch(
      /^incident: Several ids begin with abcdef: abcdef[0-9a-f]{26}, abcdef[0-9a-f]{26}\.\n {2}Give more characters\.\n$/,
    );
  });
});

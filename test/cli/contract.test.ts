import { beforeAll, describe, expect, it } from "vitest";
import { OTHER_TYPES, STATUSES } from "../../src/queries/rows.ts";
import { ingestedNight, type Night } from "../support/night.ts";

/** Issue 2, part 8: a promise to programs. A key may be added in a later schemaVersion, never here. */
const ATTEMPT_KEYS = [
  "id",
  "type",
  "ts",
  "agent",
  "session",
  "sessionId",
  "callId",
  "tool",
  "status",
  "exitCode",
  "durationMs",
];
const MORE_KEYS = ["approval", "cwd", "sender", "channel", "evidence", "secrets", "flags"];
const EXEC_KEYS = [...ATTEMPT_KEYS, ...MORE_KEYS, "command"].sort();
const TOOL_KEYS = [...ATTEMPT_KEYS, ...MORE_KEYS, "args"].sort();
const OTHER_KEYS = ["id", "type", "ts", "summary", "data", "evidence", "flags"];
const OPTIONAL_KEYS = ["agent", "session", "actor"];

type Row = Record<string, unknown>;
let night: Night;

beforeAll(async () => {
  night = await ingestedNight();
});

describe.each(["json", "ndjson"])("what a program reads in the format %s", (format) => {
  let rows: Row[];

  beforeAll(async () => {
    const { stdout } = await night.run("timeline", "--all", "--format", format);
    rows =
      format === "json"
        ? JSON.parse(stdout).data
        : stdout
            .trimEnd()
            .split("\n")
            .map((line) => JSON.parse(line));
  });

  const ofType = (...types: string[]) => rows.filter((row) => types.includes(String(row.type)));

  it.each([
    ["exec", EXEC_KEYS],
    ["tool", TOOL_KEYS],
  ])("has exactly the promised keys in each attempt of type %s", (type, keys) => {
    expect(ofType(type).length).toBeGreaterThan(5);
    for (const row of ofType(type)) expect(Object.keys(row).sort()).toEqual(keys);
  });

  it("has the promised keys in every other row, and at most agent, session and actor besides", () => {
    for (const row of ofType(...OTHER_TYPES)) {
      const keys = Object.keys(row);
      expect(keys).toEqual(expect.arrayContaining(OTHER_KEYS));
      expect(keys.filter((key) => !OTHER_KEYS.includes(key) && !OPTIONAL_KEYS.includes(key))).toEqual([]);
    }
    expect(rows).toHaveLength(ofType("exec", "tool", ...OTHER_TYPES).length);
  });

  it("keeps to the promised values of an attempt", () => {
    for (const row of ofType("exec", "tool")) {
      expect(row).toMatchObject({
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        agent: expect.any(String),
        tool: expect.any(String),
      });
      expect(row.ts).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(STATUSES).toContain(row.status);
      expect(["approved", "denied", "expired", "not-required", "unknown"]).toContain((row.approval as Row).state);
      expect(Object.keys(row.approval as Row).filter((key) => !["state", "by", "how", "at"].includes(key))).toEqual([]);
      if (row.type === "exec" && row.status === "succeeded") expect(row.exitCode).toBe(0);
      if (row.exitCode !== null && row.exitCode !== 0) expect(row.status).toBe("failed");
    }
  });

  it("says of each piece of evidence where it stands, relative to its home, with a keyed digest", () => {
    const places = rows.flatMap((row) => row.evidence as Row[]);

    expect(places.length).toBeGreaterThan(rows.length);
    for (const place of places) {
      expect(
        Object.keys(place).filter((key) => !["source", "path", "line", "offset", "row", "digest"].includes(key)),
      ).toEqual([]);
      expect(place.path).toMatch(/^(?:agents\/|logs\/commands\.log|openclaw\.json$|openclaw-)/);
      expect(place.digest).toMatch(/^hmac-sha256-128:[0-9a-f]{32}$/);
    }
    for (const row of rows) expect((row.evidence as Row[]).length, String(row.summary)).toBeGreaterThan(0);
  });

  it("says of each hidden secret its rule and fingerprint", () => {
    const secrets = ofType("exec", "tool").flatMap((row) => row.secrets as Row[]);

    expect(secrets.length).toBeGreaterThan(10);
    for (const secret of secrets) {
      expect(secret).toEqual({
        rule: expect.stringMatching(/^[a-z0-9-]+$/),
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      });
    }
  });

  it("has the promised keys in the data of an auth row and of a device row", () => {
    for (const row of ofType("auth")) {
      expect(Object.keys(row.data as Row)).toEqual(
        expect.arrayContaining(["outcome", "reason", "address", "client", "connection"]),
      );
    }
    for (const row of ofType("device")) {
      expect(Object.keys(row.data as Row)).toEqual(
        expect.arrayContaining(["device", "name", "action", "role", "scopes", "address"]),
      );
    }
    expect(ofType("auth", "device").length).toBeGreaterThan(5);
  });
});

describe("the document around the rows", () => {
  it("is one object with the window and the warnings", async () => {
    const document = await night.json("timeline", "--since", "2026-11-21", "--until", "2026-11-22", "--utc");

    expect(Object.keys(document).sort()).toEqual(["command", "data", "ok", "schemaVersion", "warnings", "window"]);
    expect(document.window).toEqual({
      since: "2026-11-21T00:00:00.000Z",
      until: "2026-11-22T00:00:00.000Z",
      zone: "UTC",
    });
  });

  it.each([["sessions"], ["status"], ["db", "path"], ["db", "verify"], ["db", "rebuild"]])(
    "is the same for %s %s",
    async (...words) => {
      const document = await night.json(...words.filter((word) => word !== undefined));

      expect(document).toMatchObject({
        ok: true,
        schemaVersion: 1,
        command: words.join(" "),
        warnings: expect.any(Array),
      });
      expect(document).toHaveProperty("data");
    },
  );
});

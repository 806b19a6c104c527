import { beforeAll, describe, expect, it } from "vitest";
import { incident } from "../support/incident.ts";
import { ingestedNight, type Night, type Row } from "../support/night.ts";

const DELETED = "77537f04-4be7-498b-af46-701ce3e2c55a";
const MIDNIGHT = "2026-11-22T00:00:00.000Z";

let night: Night;
beforeAll(async () => {
  night = await ingestedNight();
});

/** The texts of a row that --grep looks into. */
function saying({
  id: _,
  evidence: _places,
  flags: _flags,
  secrets: _secrets,
  approval: _approval,
  ...said
}: Row): string {
  return JSON.stringify(said).toLowerCase();
}

describe("incident timeline", () => {
  it("shows the last day by default, and says which window that is", async () => {
    const { window, data } = await night.json("timeline", "--utc");

    expect(window).toEqual({ since: "2026-11-21T08:00:00.000Z", until: null, zone: "UTC" });
    expect(data.every((row: { ts: string | null }) => row.ts === null || row.ts >= "2026-11-21T08:00:00.000Z")).toBe(
      true,
    );
    expect(data.length).toBeGreaterThan(100);
  });

  it.each<{ words: string[]; holds: (row: Row) => boolean }>([
    { words: ["--type", "exec"], holds: (row) => row.type === "exec" },
    {
      words: ["--type", "auth,device", "--type", "cron"],
      holds: (row) => ["auth", "device", "cron"].includes(row.type),
    },
    { words: ["--agent", "pilot"], holds: (row) => row.agent === "pilot" },
    { words: ["--session", "agent:pilot:main"], holds: (row) => row.session === "agent:pilot:main" },
    { words: ["--session", "tug-roster"], holds: (row) => row.session === "agent:pilot:tug-roster" },
    { words: ["--session", DELETED], holds: (row) => row.session === DELETED || row.sessionId === DELETED },
    { words: ["--status", "denied,expired"], holds: (row) => row.status === "denied" || row.status === "expired" },
    { words: ["--tool", "web_fetch"], holds: (row) => row.tool === "web_fetch" },
    { words: ["--grep", "AUTHORIZED_keys"], holds: (row) => saying(row).includes("authorized_keys") },
    { words: ["--grep", ".n.*"], holds: (row) => saying(row).includes(".n.*") },
  ])("shows what $words asks for, all of it and nothing else", async ({ words, holds }) => {
    const everything = await night.rows("--all");

    const shown = await night.rows("--all", ...words);

    expect(shown).toEqual(everything.filter(holds));
    expect(shown.length > 0 || words.includes(".n.*")).toBe(true);
  });

  it.each([
    { words: ["--since", "2026-11-22T00:00:00Z"], from: MIDNIGHT, to: "9" },
    { words: ["--until", "2026-11-22T00:00:00Z"], from: "0", to: MIDNIGHT },
    { words: ["--since", "14h", "--until", "8h"], from: "2026-11-21T18:00:00.000Z", to: MIDNIGHT },
  ])(
    "shows what lies in the window $words; a row without a time counts at its place in the file",
    async ({ words, from, to }) => {
      const timed = (rows: readonly Row[]) => rows.filter((row) => row.ts !== null);
      const inside = timed(await night.rows("--all")).filter(({ ts }) => ts !== null && ts >= from && ts < to);

      expect(timed(await night.rows(...words))).toEqual(inside);
      expect(inside.length).toBeGreaterThan(5);
    },
  );

  it("joins several filters with and", async () => {
    const shown = await night.rows("--all", "--agent", "pilot", "--type", "exec", "--status", "denied");

    expect(shown.map((row) => row.callId)).toEqual(["call_feed_2", "call_1"]);
  });

  it("keeps the newest rows of a limit, in the order of time, and says what was left out", async () => {
    const everything = await night.rows("--all");
    const { data, warnings } = await night.json("timeline", "--all", "--limit", "7");

    expect(data).toEqual(everything.slice(-7));
    expect(warnings).toContainEqual(expect.stringContaining(`Only the newest 7 of ${everything.length} rows`));
    expect(await night.rows("--all", "--limit", "all")).toHaveLength(everything.length);
  });

  it("is in the order of each file, also where a clock ran backwards", async () => {
    const rows = await night.rows("--all", "--session", "agent:pilot:main");
    const lines = rows.flatMap((row) =>
      row.evidence[0]?.path.includes("b1dc8585") ? [row.evidence[0].line ?? 0] : [],
    );

    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(lines.length).toBeGreaterThan(10);
  });

  it("leaves ordinary log lines out unless the gateway is asked for", async () => {
    const logged = (rows: readonly Row[]) => rows.filter((row) => row.data?.kind === "gateway-logged");

    expect(logged(await night.rows("--all"))).toEqual([]);
    expect(logged(await night.rows("--all", "--type", "gateway")).length).toBeGreaterThan(0);
  });

  it("says the same in each format", async () => {
    const rows = await night.rows("--all");
    const ndjson = await night.run("timeline", "--all", "--format", "ndjson");
    const csv = await night.run("timeline", "--all", "--format", "csv");
    const table = await night.run("timeline", "--all", "--format", "table");

    expect(
      ndjson.stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(rows);
    expect(csv.stdout.split("\r\n").filter((line) => /^[0-9a-f]{32},/.test(line))).toHaveLength(rows.length);
    expect(table.stdout.trimEnd().split("\n")).toHaveLength(rows.length + 1);
    expect([ndjson.exit, csv.exit, table.exit]).toEqual([0, 0, 0]);
  });

  it("prints data to stdout and talk to stderr", async () => {
    const { stdout, stderr } = await night.run("timeline", "--all", "--utc");

    expect(stdout).toMatch(/^TIME +TYPE +ST +AGENT +SESSION +WHAT\n/);
    expect(stderr).toMatch(/^From the beginning to now, times in UTC\n/);
    expect(stderr).toMatch(/\d+ rows, 45 attempts\./);
    expect(stderr.trimEnd().split("\n").at(-1)).toMatch(/^Next: incident /);
  });

  it("says where the evidence is when a window is empty, so that it is not taken for a quiet night", async () => {
    const late = { now: () => new Date("2027-03-01T00:00:00Z") };

    const { exit, stdout, stderr } = await incident(["timeline", "--utc", "--store", night.store], late);

    expect(exit).toBe(0);
    expect(stdout.split("\n")).toHaveLength(2);
    expect(stderr).toContain("No rows match. The evidence reaches from 2026-11-2");
    expect(stderr).toContain("which ends before this window (it is 2027-03-01 00:00:00.000 now)");
    expect(stderr).toMatch(/Next: incident timeline --since 2026-11-2\d\n$/);
  });

  it("takes the format from INCIDENT_FORMAT when the line names none", async () => {
    const { stdout } = await incident(["timeline", "--all", "--store", night.store], {
      env: { INCIDENT_FORMAT: "json" },
    });

    expect(JSON.parse(stdout)).toMatchObject({ ok: true, schemaVersion: 1, command: "timeline" });
  });
});

import { appendFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { coverage, coverageWarnings, isPartial } from "../../src/queries/coverage.ts";
import { sourceLines, sourceTotals } from "../../src/queries/source-lines.ts";
import { AGENT_DB, type AgentDatabase, agentDatabase } from "../support/agent-database.ts";
import { ingestInto, newHome, openedStore } from "../support/harbor.ts";
import { LIVE, put, SESSIONS, transcript } from "../support/transcript.ts";
import { zstdFrame } from "../support/zstd-frame.ts";

const DELETED = `${LIVE}.deleted.2026-11-21T06-37-24.228Z.zst`;
const NO_KINDS = { all: false } as const;

function withDatabase(home: string, write: (database: AgentDatabase) => void): void {
  const database = agentDatabase(home);
  write(database);
  database.close();
}

async function coverageOf(home: string) {
  const store = await openedStore();
  await ingestInto(store, home);
  return coverage(store);
}

describe("how much was read", () => {
  it("counts a file of lines in bytes, up to its last whole line", async () => {
    const home = newHome();
    const whole = transcript("night-watch", 1);
    appendFileSync(put(home, LIVE, whole), '{"type":"mess');

    expect(await coverageOf(home)).toMatchObject([
      {
        path: LIVE,
        state: "partial",
        unit: "bytes",
        bytesRead: whole.length,
        bytesThere: whole.length + 13,
        within: null,
      },
    ]);
  });

  it("counts a packed file by its own bytes, not by those that it unpacks to", async () => {
    const home = newHome();
    const packed = zstdFrame(Buffer.from(transcript("night-watch", 20)));
    put(home, DELETED, packed);

    expect(await coverageOf(home)).toMatchObject([{ bytesRead: packed.length, bytesThere: packed.length }]);
  });

  it("counts nothing of a packed file that broke off: how far into it that was is not known", async () => {
    const home = newHome();
    const packed = zstdFrame(Buffer.from(transcript("night-watch", 20)));
    put(home, DELETED, packed.subarray(0, packed.length - 40));

    const rows = await coverageOf(home);

    expect(rows).toMatchObject([{ state: "damaged", bytesRead: 0, bytesThere: packed.length - 40 }]);
    expect(isPartial(rows)).toBe(true);
  });

  it("counts a database by its file and its tables by their rows, nothing twice", async () => {
    const home = newHome();
    withDatabase(home, (database) => {
      database.append("night-watch", transcript("night-watch", 2));
      database.append("day-watch", transcript("day-watch", 1));
    });

    const rows = await coverageOf(home);
    const file = rows.find((row) => row.path === AGENT_DB);

    expect(file).toMatchObject({ unit: "bytes", within: null, way: "private-copy", schema: 23 });
    expect(file?.bytesRead).toBe(file?.bytesThere);
    expect(rows.find((row) => row.path.endsWith("/night-watch"))).toMatchObject({
      unit: "rows",
      within: AGENT_DB,
      bytesRead: 7,
      bytesThere: 7,
    });
    expect(sourceTotals(rows)).toMatchObject({
      files: 1,
      bytesThere: file?.bytesThere,
      rowsRead: 11,
      rowsThere: 11,
      states: { read: 1 },
    });
  });
});

describe("the lines of sources", () => {
  it("take the sessions of a table together, and one of them alone when all are wanted", async () => {
    const home = newHome();
    withDatabase(home, (database) => {
      database.append("night-watch", transcript("night-watch", 2));
      database.append("day-watch", transcript("day-watch", 1));
    });
    const rows = await coverageOf(home);
    const transcripts = (all: boolean) =>
      sourceLines(rows, [], { all }).filter((line) => line.kind === "transcript-events");

    expect(transcripts(false)).toMatchObject([
      { path: `${AGENT_DB}#transcript_events`, sources: 2, bytesRead: 11, bytesThere: 11, state: "read" },
    ]);
    expect(transcripts(true).map((line) => [line.path, line.sources])).toEqual([
      [`${AGENT_DB}#transcript_events/day-watch`, 1],
      [`${AGENT_DB}#transcript_events/night-watch`, 1],
    ]);
  });

  it("show a damaged source as partial, with its fault", async () => {
    const home = newHome();
    const packed = zstdFrame(Buffer.from(transcript("night-watch", 20)));
    put(home, DELETED, packed.subarray(0, packed.length - 40));

    const [line] = sourceLines(await coverageOf(home), [], NO_KINDS);

    expect(line).toMatchObject({ state: "partial", fault: expect.stringContaining("zstd") });
  });

  it("name the kinds of which there is nothing, and say whether their database was read", () => {
    const kind = { id: "lamp-log", title: "lamps", era: "sqlite", where: "table lamps", database: null };

    expect(sourceLines([], [kind, { ...kind, id: "lamp-rows", database: "lamp-log" }], NO_KINDS)).toMatchObject([
      { kind: "lamp-log", state: "not-present", path: null, fault: "none: table lamps" },
      { kind: "lamp-rows", state: "not-present", fault: "none: table lamps", unit: "rows" },
    ]);
  });
});

describe("the warnings", () => {
  it("are none when everything was read", async () => {
    const home = newHome();
    put(home, LIVE, transcript("night-watch", 1));

    expect(coverageWarnings(await coverageOf(home))).toEqual([]);
  });

  it("tell of a database of an unknown version, which is no reason for exit code 3", async () => {
    const home = newHome();
    withDatabase(home, (database) => void database.raw.pragma("user_version = 99"));

    const rows = await coverageOf(home);

    expect(coverageWarnings(rows)).toEqual([
      expect.stringMatching(/^1 database of a version we do not know: .*schema 99/),
    ]);
    expect(isPartial(rows)).toBe(false);
  });

  it("tell of what could not be read at all", async () => {
    const home = newHome();
    mkdirSync(path.join(home, SESSIONS, "night-watch.jsonl"), { recursive: true });

    expect(coverageWarnings(await coverageOf(home))).toContain(
      `1 source could not be read whole: ${LIVE} (a directory stands in its place).`,
    );
  });
});

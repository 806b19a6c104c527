import path from "node:path";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { openProgress } from "../../src/cli/progress.ts";
import { newHome } from "../support/harbor.ts";
import { incident, temporaryFolder } from "../support/incident.ts";
import { LIVE, put, transcript } from "../support/transcript.ts";

const LONG = "agents/harbor/sessions/0a65296f-677e-498c-91b6-6db412825bb4.jsonl.reset.2026-11-21T06-37-24.228Z";

/** A terminal that keeps what is written, and a clock that is set by hand. */
function terminal(more: { isTerminal?: boolean; columns?: number; env?: Record<string, string> } = {}) {
  const written: string[] = [];
  let ms = 0;
  const progress = openProgress({
    stderr: {
      isTerminal: more.isTerminal ?? true,
      columns: more.columns ?? 80,
      write: async (text) => void written.push(String(text)),
    },
    env: more.env ?? {},
    now: () => new Date(ms),
  });
  const at = (time: number, done: number) => {
    ms = time;
    progress.bytes(done, 8_000_000);
  };
  return { written, progress, at };
}

describe("the progress of a first read", () => {
  it("says nothing for the first half second, then how far it is", () => {
    const { written, progress, at } = terminal();
    progress.source(LIVE, 0, 3);
    at(400, 1_000_000);
    expect(written).toEqual([]);

    at(2000, 2_000_000);

    expect(written).toHaveLength(1);
    expect(written[0]).toContain("reading 25% (2.0 MB of 8.0 MB, 1.0 MB/s) 1/3 agents/harbor/");
  });

  it("is drawn ten times a second at most", () => {
    const { written, progress, at } = terminal();
    progress.source(LIVE, 0, 3);

    for (let ms = 500; ms < 1500; ms += 5) at(ms, ms);

    expect(written).toHaveLength(10);
  });

  it.each([40, 80, 200])("keeps to one line of %i columns, the path cut in its middle", (columns) => {
    const { written, progress, at } = terminal({ columns });
    progress.source(LONG, 0, 3);
    at(2000, 2_000_000);

    const line = (written[0] ?? "").replace("\r\u001b[2K", "");
    expect(stringWidth(line)).toBeLessThan(columns);
    if (columns === 200) expect(line).toContain(LONG);
    if (columns === 80) expect(line).toMatch(/agents.*….*24\.228Z$/);
  });

  it("is cleared at the end, when there was anything to clear", () => {
    const { written, progress, at } = terminal();
    progress.clear();
    expect(written).toEqual([]);

    at(600, 1);
    progress.clear();

    expect(written.at(-1)).toBe("\r\u001b[2K");
  });

  it.each([{ TERM: "dumb" }, { NO_COLOR: "1" }])("uses no escape sequence with %o", (env) => {
    const { written, progress, at } = terminal({ env });
    progress.source(LIVE, 0, 3);
    at(600, 1);
    at(800, 2);
    progress.clear();

    expect(written).toHaveLength(3);
    expect(written.join("")).not.toContain("\u001b");
    expect(written.at(-1)).toMatch(/^\r +\r$/);
  });

  it("is nothing at all where there is no terminal", () => {
    const { written, progress, at } = terminal({ isTerminal: false });
    progress.source(LIVE, 0, 3);
    at(5000, 2_000_000);
    progress.clear();

    expect(written).toEqual([]);
  });

  it("shows a name that steers the terminal as what it is", () => {
    const { written, progress, at } = terminal({ columns: 200 });
    progress.source("lamp\u001b[2Jround.jsonl", 0, 1);
    at(600, 1);

    expect(written[0]).toContain("lamp\\e[2Jround.jsonl");
  });

  it("comes from an ingest: it grows, and ends with everything that was there", async () => {
    const home = newHome();
    const sizes = ["one", "two", "three"].map((name) => {
      const lines = transcript(name, 2000);
      put(home, `agents/harbor/sessions/${name}.jsonl`, lines);
      return lines.length;
    });
    const drawn: string[] = [];
    let ms = 0;
    const stderr = { isTerminal: true, columns: 120, write: async (text: string) => void drawn.push(text) };

    await incident(["ingest", "--state-dir", home, "--store", path.join(temporaryFolder(), "s.sqlite")], {
      stderr,
      now: () => {
        ms += 200;
        return new Date(ms);
      },
    });

    const percents = drawn.flatMap((text) => /reading (\d+)%/.exec(text)?.[1] ?? []).map(Number);
    expect(sizes.every((size) => size > 1_000_000)).toBe(true);
    expect(percents.length).toBeGreaterThan(5);
    expect(percents).toEqual(percents.toSorted((a, b) => a - b));
    expect(percents.at(-1)).toBe(100);
    expect(drawn.at(-1)).toBe("\r\u001b[2K");
  });
});

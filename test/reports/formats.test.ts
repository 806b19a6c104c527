import { describe, expect, it } from "vitest";
import formats from "../../src/reports/formats/index.ts";
import { attempt } from "./hostile-rows.ts";
import { timelineReport, write } from "./write-report.ts";

const IDS = ["csv", "json", "ndjson", "sarif", "table"] as const;

/** How many rows were read, and whether the source was closed. */
function countedRows(count: number) {
  const seen = { read: 0, closed: false };
  function* rows() {
    try {
      for (; seen.read < count; seen.read++) yield attempt({ id: `row-${seen.read}` });
    } finally {
      seen.closed = true;
    }
  }
  return { seen, rows: rows() };
}

describe.each(formats.map((format) => [format.id, format] as const))("the format %s", (_, format) => {
  it("writes its examples", async () => {
    for (const example of format.examples) {
      let text = "";
      const options = { width: Number.POSITIVE_INFINITY, color: false, utc: true, headings: true };
      for await (const chunk of format.write(example.report, options)) text += chunk;

      expect(text).toBe(example.text);
    }
    expect(format.examples.length).toBeGreaterThan(0);
  });

  it("reads rows only as the reader wants them, and closes the source when the reader leaves", async () => {
    const { seen, rows } = countedRows(100_000);

    for await (const chunk of format.write(timelineReport(rows), {
      width: 120,
      color: false,
      utc: true,
      headings: true,
    })) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }

    expect(seen.read).toBeLessThan(2000);
    expect(seen.closed).toBe(true);
  });

  it("lets an error of the source through", async () => {
    function* broken() {
      yield attempt();
      throw new Error("the store went away");
    }

    await expect(write(format.id as (typeof IDS)[number], timelineReport(broken()))).rejects.toThrow(
      "the store went away",
    );
  });
});

describe.each(["csv", "ndjson", "table"] as const)("the live format %s", (id) => {
  it("writes a row before the next one is there", async () => {
    const gate = new EventTarget();
    const second = new Promise((resolve) => gate.addEventListener("open", resolve));
    async function* rows() {
      yield attempt({ command: "first" });
      await second;
      yield attempt({ command: "second", agent: "lighthouse-keeper" });
    }
    const found = formats.find((format) => format.id === id);
    const report = { ...timelineReport(rows()), live: true };
    let text = "";

    for await (const chunk of found?.write(report, { width: 120, color: false, utc: true, headings: true }) ?? []) {
      text += chunk;
      if (text.includes("first")) gate.dispatchEvent(new Event("open"));
    }

    expect(text).toContain("second");
  });
});

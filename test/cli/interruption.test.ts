import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { assembleNightWatch } from "../support/assemble.ts";
import { incident, temporaryFolder } from "../support/incident.ts";
import { ingestedNight, type Night } from "../support/night.ts";

let night: Night;
beforeAll(async () => {
  night = await ingestedNight();
});

describe("an interruption", () => {
  it("ends an ingest with 130; the same ingest again reads the rest", async () => {
    const story = assembleNightWatch();
    const store = path.join(temporaryFolder(), "incident.sqlite");
    const words = ["ingest", "--state-dir", story.stateDir, "--logs", story.logsDir, "--store", store, "--json"];
    const stop = new AbortController();
    let batches = 0;
    const breathe = async () => {
      batches += 1;
      if (batches === 5) stop.abort();
    };

    const first = await incident(words, { interrupted: stop.signal, breathe });
    const second = await incident(words);

    expect(first.exit).toBe(130);
    expect(JSON.parse(first.stdout).error).toMatchObject({
      type: "interrupted",
      hint: expect.stringContaining("again"),
    });
    expect(JSON.parse(second.stdout).data.events).toBeGreaterThan(0);
    const count = async (file: string) =>
      JSON.parse((await incident(["status", "--store", file, "--json"])).stdout).data.counts.events;
    expect(await count(store)).toBe(await count(night.store));
  });

  it("ends an answer with 130, in the middle of its rows", async () => {
    const stop = new AbortController();
    let written = "";
    const stdout = {
      isTerminal: false,
      columns: undefined,
      write: async (text: string) => {
        written += text;
        stop.abort();
      },
    };

    const { exit, stderr } = await incident(["timeline", "--all", "--format", "csv", "--store", night.store], {
      interrupted: stop.signal,
      stdout,
    });

    expect(exit).toBe(130);
    expect(stderr).toBe("incident: Interrupted; the output ends here.\n  Run the command again for all of it.\n");
    expect(written).toMatch(/^id,type,ts/);
  });
});

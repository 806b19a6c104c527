import { describe, expect, it } from "vitest";
import { killIngest } from "../../scripts/kill-ingest.ts";

describe("an ingest that is killed again and again", () => {
  it("ends with the same store as one that was left alone, event for event", async () => {
    const result = await killIngest({ kills: 8, seed: 3, sessions: 120 });

    expect(result.differences).toEqual([]);
    expect(result.killed).toBeGreaterThan(0);
    expect(result.events).toBeGreaterThan(5000);
  }, 120_000);
});

import { describe, expect, it } from "vitest";
import { killWatch } from "../../scripts/kill-watch.ts";

describe("a watch that is killed again and again while lines are written in two pieces", () => {
  it("ends with every line once, as if it had been read in peace", async () => {
    const result = await killWatch({ kills: 6, seed: 3, sessions: 8 });

    expect(result).toMatchObject({ killed: 6, lost: 0, twice: 0, differences: [] });
    expect(result.linesByWatches).toBeGreaterThan(0);
  }, 240_000);
});

import { describe, expect, it } from "vitest";
import { checkInput } from "../../scripts/fuzz/check-input.ts";
import { openFuzzInputs } from "../../scripts/fuzz/fuzz-inputs.ts";
import { shapeProblem } from "../../scripts/fuzz/shape-problem.ts";
import { fuzzRedact } from "../../scripts/fuzz-redact.ts";

describe("text that nobody would write", () => {
  it("is redacted once and for all, whatever was mutated into what", () => {
    const result = fuzzRedact({ inputs: 2000, seed: 20_261_121 });

    expect(result.inputs).toBe(2000);
    expect(result.failures).toEqual([]);
  }, 120_000);

  it("is the same again for the same seed, and another one for the next", () => {
    const [one, other] = [openFuzzInputs(), openFuzzInputs()];

    expect(one(7)).toEqual(other(7));
    expect(one(8)).not.toEqual(one(9));
  });

  it("keeps records in their shape where keys were in earlier records' markers", () => {
    const record = { "Authorization: Bearer [REDACTED:digitalocean-token:95380687]": 'connect":",' };

    expect(checkInput({ record })).toEqual([]);
  });
});

describe("the check of shapes", () => {
  it("notices a lost field, a shorter list and a number that changed", () => {
    expect(shapeProblem({ pier: 1, watch: 2 }, { pier: 1 })).toBeDefined();
    expect(shapeProblem(["pier", "watch"], ["pier"])).toBeDefined();
    expect(shapeProblem({ pier: { berth: 7 } }, { pier: { berth: 8 } })).toBeDefined();
  });

  it("lets a string become another one", () => {
    expect(shapeProblem({ pier: ["night", 7] }, { pier: ["watch", 7] })).toBeUndefined();
  });
});

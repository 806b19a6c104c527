/**
 * Reads mutated texts and records with the detector and checks what must hold for every one of them. Prints each failure
 * with the seed that makes its input again. Usage: npx tsx scripts/fuzz-redact.ts [--inputs 200000] [--seed 1] [--show]
 */

import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkInput } from "./fuzz/check-input.ts";
import { openFuzzInputs } from "./fuzz/fuzz-inputs.ts";

export interface FuzzFailure {
  readonly seed: number;
  readonly problem: string;
}

export interface FuzzOptions {
  readonly inputs: number;
  readonly seed: number;
  /** Seconds after which no further input is read. */
  readonly atMostSeconds?: number;
  readonly onFailure?: (failure: FuzzFailure) => void;
}

/** Every input has a seed of its own, so that one that failed is made again without those before it. */
export function fuzzRedact(options: FuzzOptions): { inputs: number; seconds: number; failures: FuzzFailure[] } {
  const makeInput = openFuzzInputs();
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const failures: FuzzFailure[] = [];
  let inputs = 0;
  while (inputs < options.inputs && seconds() < (options.atMostSeconds ?? Number.POSITIVE_INFINITY)) {
    const seed = options.seed + inputs;
    for (const problem of checkInput(makeInput(seed))) {
      failures.push({ seed, problem });
      options.onFailure?.({ seed, problem });
    }
    inputs += 1;
  }
  return { inputs, seconds: seconds(), failures };
}

function main(): void {
  const { values } = parseArgs({
    options: {
      inputs: { type: "string", default: "200000" },
      seed: { type: "string", default: "1" },
      "at-most-seconds": { type: "string" },
      show: { type: "boolean", default: false },
    },
  });
  const seed = Number(values.seed);
  if (values.show) console.log(JSON.stringify(openFuzzInputs()(seed)));
  const { inputs, seconds, failures } = fuzzRedact({
    inputs: Number(values.inputs),
    seed,
    ...(values["at-most-seconds"] ? { atMostSeconds: Number(values["at-most-seconds"]) } : {}),
    onFailure: (failure) => console.log(`seed ${failure.seed}: ${failure.problem}`),
  });
  console.log(`${inputs} inputs from seed ${seed} in ${seconds.toFixed(1)} s, ${failures.length} failures`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();

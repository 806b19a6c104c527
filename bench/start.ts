import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Figure, median } from "./measure.ts";

const MAIN = fileURLToPath(new URL("../dist/main.js", import.meta.url));

function timeOf(words: readonly string[]): number {
  const began = performance.now();
  const { status } = spawnSync(process.execPath, words, { stdio: "ignore" });
  if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}`);
  return performance.now() - began;
}

/** How long the program takes to start, beside a Node that does nothing, the two taking turns. */
export function benchStart(options: { readonly rounds: number }): Figure[] {
  const [nothing, version, help]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < options.rounds; round += 1) {
    nothing.push(timeOf(["-e", "0"]));
    version.push(timeOf([MAIN, "--version"]));
    help.push(timeOf([MAIN, "timeline", "--help"]));
  }
  return [
    { name: "incident --version / node -e 0", value: median(version) / median(nothing), unit: "ratio", aim: "≤ 1.5" },
    { name: "incident timeline --help / node -e 0", value: median(help) / median(nothing), unit: "ratio" },
  ];
}

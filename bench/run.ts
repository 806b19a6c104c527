/** npm run bench [-- --quick]: prints figures, and fails only when something breaks. */
import { benchIngest } from "./ingest.ts";
import type { Figure } from "./measure.ts";
import { benchMemory } from "./memory.ts";
import { benchStart } from "./start.ts";
import { benchTimeline } from "./timeline.ts";

const quick = process.argv.includes("--quick");

function print(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`);
  for (const { name, value, unit, aim } of figures) {
    const number = value >= 100 ? value.toFixed(0) : value.toPrecision(3);
    console.log(`  ${name.padEnd(48)} ${number.padStart(9)} ${unit}${aim === undefined ? "" : `   (aim ${aim})`}`);
  }
}

print("Start", benchStart({ rounds: quick ? 5 : 20 }));
print("Ingest, one thread", await benchIngest({ megabytes: quick ? 16 : 64, runs: quick ? 3 : 5 }));
print("Memory", await benchMemory({ megabytes: quick ? 64 : 500 }));
print("Timeline", await benchTimeline({ events: quick ? 50_000 : 1_000_000, rounds: quick ? 20 : 100 }));

import type { NotMeasured } from "./engine.ts";
import type { Summary } from "./summarize.ts";

const percent = (share: number) => (share * 100).toFixed(1);

const COLUMNS: Readonly<Record<string, (it: Summary) => string>> = {
  engine: (it) => it.engine,
  "core %": (it) => percent(it.core),
  "hard %": (it) => percent(it.hard),
  "all %": (it) => percent(it.all),
  "sealed core %": (it) => percent(it.sealedCore),
  "sealed hard %": (it) => percent(it.sealedHard),
  "precision %": (it) => percent(it.precision),
  "FP look-alikes": (it) => String(it.falseHitsOnLookAlikes),
  "FP / MB": (it) => it.falseHitsPerMegabyte.toFixed(2),
  "look-alikes kept %": (it) => (it.lookAlikesKept * 100).toFixed(2),
  "background kept %": (it) => (it.backgroundKept * 100).toFixed(3),
  "MB/s": (it) => it.megabytesPerSecond.toFixed(1),
};

export function printSummary(summaries: readonly Summary[], missing: readonly NotMeasured[]): void {
  const names = Object.keys(COLUMNS);
  const rows = [names, ...summaries.map((summary) => Object.values(COLUMNS).map((write) => write(summary)))];
  const widths = names.map((_name, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows)
    console.log(
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  "),
    );
  for (const { name, reason } of missing) console.log(`${name}: not measured: ${reason}`);
}
